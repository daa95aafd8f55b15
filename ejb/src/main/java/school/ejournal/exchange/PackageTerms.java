package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.ejournal.calendar.NewTerm;

/** The school year of a package and its terms. */
final class PackageTerms {

    /** What the standard calls a period, and what we call its scheme. */
    private static final Map<String, String> SCHEMES =
            Map.of("gradingPeriod", "quarter", "semester", "semester", "term", "trimester", "ext:module", "module");

    private PackageTerms() {}

    /** The scheme of a period; quarters for anything else. */
    static String scheme(String type) {
        return SCHEMES.getOrDefault(type, "quarter");
    }

    /** The year that the package holds. */
    static PackageRow yearOf(OneRosterPackage content) {
        return content.rows(PackageFile.SESSIONS, row -> row.is("type", "schoolYear"))
                .get(0);
    }

    /** The terms, numbered within their schemes by their first days. */
    static List<NewTerm> of(OneRosterPackage content) {
        Map<String, Integer> numbers = new HashMap<>();
        return content.rows(PackageFile.SESSIONS, row -> SCHEMES.containsKey(row.get("type"))).stream()
                .sorted(Comparator.comparing(row -> day(row, "startDate")))
                .map(row -> new NewTerm(
                        row.sourcedId(),
                        Objects.requireNonNull(SCHEMES.get(row.get("type"))),
                        numbers.merge(row.get("type"), 1, Integer::sum),
                        day(row, "startDate"),
                        day(row, "endDate")))
                .toList();
    }

    /**
     * What a package without other faults says otherwise about the days of a year and its terms than the school does: such days
     * are changed in the calendar, which tells first what becomes of the lessons, and never in a sealed term (EX-21).
     */
    static List<PackageFault> faultsOf(OneRosterPackage content, KnownYear known) {
        Map<String, PackageRow> rows = content.bySourcedId(PackageFile.SESSIONS);
        List<PackageFault> faults = new ArrayList<>();
        compare(faults, yearOf(content), known.starts(), known.ends());
        for (NewTerm term : of(content)) {
            known.terms().stream()
                    .filter(one -> one.scheme().equals(term.scheme()) && one.number() == term.number())
                    .findFirst()
                    .ifPresent(one -> compare(faults, row(rows, term), one.starts(), one.ends()));
        }
        return faults.stream().sorted(PackageFault.BY_PLACE).toList();
    }

    private static PackageRow row(Map<String, PackageRow> rows, NewTerm term) {
        return Objects.requireNonNull(rows.get(term.sourcedId()), term.sourcedId());
    }

    private static void compare(List<PackageFault> faults, PackageRow row, LocalDate starts, LocalDate ends) {
        if (!day(row, "startDate").equals(starts)) {
            faults.add(row.fault("startDate", "exchange.otherDays"));
        }
        if (!day(row, "endDate").equals(ends)) {
            faults.add(row.fault("endDate", "exchange.otherDays"));
        }
    }

    private static LocalDate day(PackageRow row, String column) {
        return Objects.requireNonNull(row.date(column), column);
    }
}
