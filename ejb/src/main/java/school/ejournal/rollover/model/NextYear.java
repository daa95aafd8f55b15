package school.ejournal.rollover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.NextTerm;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.model.ThisYear.ClassNow;

/** Makes the plan of the next year from the one that ends. */
public final class NextYear {

    private static final int FIRST = 1;
    private static final int TENTH = 10;
    private static final int WEEK = 7;
    private static final int LAST = 11;

    private final ThisYear now;
    private final RolloverWish wish;

    private NextYear(ThisYear now) {
        this.now = now;
        RolloverWish said = now.wish();
        this.wish = said == null ? customary() : said;
    }

    /** The plan, with what stops it. */
    public static RolloverPlan of(ThisYear now) {
        return new NextYear(now).plan();
    }

    private RolloverPlan plan() {
        List<NextClass> classes = classes();
        List<PupilFate> pupils = new Fates(now, wish, classes).list();
        CarriedGroups groups = new CarriedGroups(now, classes);
        return new RolloverPlan(
                now.span(),
                wish,
                terms(),
                StateHolidays.of(wish.starts(), wish.ends(), now.holidays(), now.nextDaysOff()),
                classes,
                pupils,
                groups.list(),
                groups.loads(),
                groups.leads(),
                faults(pupils));
    }

    private RolloverWish customary() {
        return RolloverWish.after(now.span().starts(), now.span().ends(), letters(FIRST), letters(TENTH));
    }

    private List<String> letters(int gradeLevel) {
        return now.classes().stream()
                .filter(one -> one.gradeLevel() == gradeLevel)
                .map(ClassNow::letter)
                .toList();
    }

    /** Each class goes up but those of grades 9 and 11; grades 1 and 10 are new (RL-06). */
    private List<NextClass> classes() {
        Stream<NextClass> up = now.classes().stream()
                .filter(one -> one.gradeLevel() + 1 != TENTH && one.gradeLevel() < LAST)
                .map(one -> new NextClass(one.id(), one.gradeLevel() + 1, one.letter(), one.scheme()));
        Stream<NextClass> fresh = Stream.concat(
                wish.firstLetters().stream().map(letter -> new NextClass(null, FIRST, letter, scheme(FIRST))),
                wish.tenthLetters().stream().map(letter -> new NextClass(null, TENTH, letter, scheme(TENTH))));
        return Stream.concat(up, fresh)
                .sorted(Comparator.comparing(NextClass::gradeLevel).thenComparing(NextClass::letter))
                .toList();
    }

    /** That of the classes nearest to the grade level this year. */
    private String scheme(int gradeLevel) {
        return now.classes().stream()
                .min(Comparator.comparing((ClassNow one) -> Math.abs(2 * one.gradeLevel() - 2 * gradeLevel - 1)))
                .map(ClassNow::scheme)
                .orElse("quarter");
    }

    /** A year later, on the same day of the week; the year's first and last day stay within it. */
    private List<NextTerm> terms() {
        List<NextTerm> terms = new ArrayList<>();
        for (NextTerm term : now.terms()) {
            LocalDate starts = term.number() == 1 ? wish.starts() : later(term.starts());
            LocalDate ends = isLast(term) ? wish.ends() : later(term.ends());
            terms.add(new NextTerm(term.scheme(), term.number(), starts, ends));
        }
        return terms;
    }

    private boolean isLast(NextTerm term) {
        return now.terms().stream()
                .filter(other -> other.scheme().equals(term.scheme()))
                .allMatch(other -> other.number() <= term.number());
    }

    private static LocalDate later(LocalDate day) {
        LocalDate next = day.plusYears(1);
        int off = Math.floorMod(
                day.getDayOfWeek().getValue() - next.getDayOfWeek().getValue(), WEEK);
        return next.plusDays(off > WEEK / 2 ? off - WEEK : off);
    }

    private List<String> faults(List<PupilFate> pupils) {
        List<String> faults = new ArrayList<>();
        if (now.done()) {
            faults.add("rollover.doneAlready");
        } else if (now.taken()) {
            faults.add("rollover.nextYearHasClasses");
        }
        if (now.classes().isEmpty()) {
            faults.add("rollover.noClasses");
        }
        if (!wish.starts().isAfter(now.span().ends())) {
            faults.add("rollover.yearsMeet");
        }
        if (terms().stream().anyMatch(term -> !term.starts().isBefore(term.ends()))) {
            faults.add("rollover.termsMeet");
        }
        if (pupils.stream().anyMatch(PupilFate::isStranded)) {
            faults.add("rollover.noClassToGoTo");
        }
        return faults;
    }
}
