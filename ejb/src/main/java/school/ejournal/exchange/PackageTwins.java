package school.ejournal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a package says twice, or one thing over the other: brought in, one of the two would be lost unseen. */
final class PackageTwins {

    /** So many terms of one kind has a year at the most. */
    static final int MOST_TERMS = 6;

    private static final String YEAR = "schoolYear";

    private PackageTwins() {}

    static List<PackageFault> faultsOf(OneRosterPackage content) {
        List<PackageFault> faults = new ArrayList<>();
        twins(content.homerooms(), row -> row.get("title"))
                .forEach(row -> faults.add(row.fault("title", "exchange.twice")));
        twins(content.rows(PackageFile.ENROLLMENTS), PackageTwins::belonging)
                .forEach(row -> faults.add(row.fault("userSourcedId", "exchange.twice")));
        Map<String, List<PackageRow>> terms = content.rows(PackageFile.SESSIONS, row -> !row.is("type", YEAR)).stream()
                .sorted(Comparator.comparing(row -> row.get("startDate")))
                .collect(Collectors.groupingBy(row -> row.get("type"), TreeMap::new, Collectors.toList()));
        terms.values().forEach(ofOneKind -> faults.addAll(overlaps(ofOneKind)));
        return faults;
    }

    private static String belonging(PackageRow row) {
        return String.join(
                "\n", row.get("classSourcedId"), row.get("userSourcedId"), row.get("role"), row.get("beginDate"));
    }

    private static List<PackageRow> twins(List<PackageRow> rows, Function<PackageRow, String> what) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> !seen.add(what.apply(row))).toList();
    }

    /** Dates are compared as they are written: in ISO form that is their order, and any other form is a fault anyway. */
    private static List<PackageFault> overlaps(List<PackageRow> terms) {
        List<PackageFault> faults = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            PackageRow term = terms.get(i);
            if (term.get("startDate").compareTo(terms.get(i - 1).get("endDate")) <= 0) {
                faults.add(term.fault("startDate", "exchange.overlaps"));
            } else if (i >= MOST_TERMS) {
                faults.add(term.fault("type", "exchange.tooManyTerms"));
            }
        }
        return faults;
    }
}
