package school.ejournal.web.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.NewYear;
import school.ejournal.calendar.TermDays;
import school.ejournal.calendar.YearRow;
import school.ejournal.shared.NotFoundException;

/** The form of a school year: its days and those of its terms, each a text as typed. Usual days stand there to begin with. */
public final class TypedYear {

    /** Usual first and last days; those before September are of the next year. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "quarter", List.of("09-01/10-25", "11-05/12-29", "01-11/03-26", "04-05/05-26"),
            "trimester", List.of("09-01/11-15", "11-23/02-20", "03-01/05-26"),
            "semester", List.of("09-01/12-29", "01-11/05-26"),
            "module",
                    List.of("09-01/10-03", "10-11/11-14", "11-22/12-29", "01-11/02-13", "02-21/04-03", "04-12/05-26"));

    /** The order in which they stand, and which are the most usual. */
    private static final List<String> SCHEMES = List.of("quarter", "semester", "trimester", "module");

    private static final Set<String> MOST_USUAL = Set.of("quarter", "semester");

    private final Map<String, TypedScheme> schemes;
    private @Nullable String starts;
    private @Nullable String ends;
    private @Nullable String number;
    private @Nullable String date;

    private TypedYear(int year) {
        starts = day("09-01", year);
        ends = day("08-31", year);
        schemes = Map.copyOf(
                SCHEMES.stream().collect(Collectors.toMap(scheme -> scheme, scheme -> scheme(scheme, year))));
    }

    /** The year after the last one; for a school without any the one that runs, from June on the one that is to come. */
    static TypedYear after(@Nullable YearRow last, LocalDate today) {
        int year = today.getYear() - (today.getMonth().compareTo(Month.JUNE) < 0 ? 1 : 0);
        if (last != null) {
            year = last.ends().getYear() + (last.ends().getMonth().compareTo(Month.SEPTEMBER) < 0 ? 0 : 1);
        }
        return new TypedYear(year);
    }

    /** More terms for a year that is there. */
    static TypedYear in(YearRow year) {
        TypedYear typed = new TypedYear(year.starts().getYear());
        typed.schemes.values().forEach(scheme -> scheme.setChosen(false));
        return typed;
    }

    private static TypedScheme scheme(String scheme, int year) {
        List<String> usual = USUAL.getOrDefault(scheme, List.of());
        List<TypedTerm> terms = IntStream.range(0, usual.size())
                .mapToObj(at -> new TypedTerm(
                        at + 1,
                        day(usual.get(at).substring(0, 5), year),
                        day(usual.get(at).substring(6), year)))
                .toList();
        return new TypedScheme(scheme, MOST_USUAL.contains(scheme), terms);
    }

    private static String day(String monthDay, int year) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return day.atYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? year + 1 : year)
                .toString();
    }

    NewYear year() {
        return new NewYear(GivenDay.of(starts), GivenDay.of(ends), terms(), document());
    }

    /** The terms of the chosen schemes; rows without any day are none. */
    List<TermDays> terms() {
        return SCHEMES.stream()
                .map(this::scheme)
                .filter(TypedScheme::isChosen)
                .flatMap(scheme -> scheme.days().stream())
                .toList();
    }

    @Nullable
    Document document() {
        return GivenDocument.find(number, date);
    }

    public TypedScheme scheme(String scheme) {
        TypedScheme found = schemes.get(scheme);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    public @Nullable String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts;
    }

    public @Nullable String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date;
    }
}
