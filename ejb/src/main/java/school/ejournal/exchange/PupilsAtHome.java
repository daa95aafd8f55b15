package school.ejournal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds a second pupil in a group of home instruction on the same days: such a group has one at a time (RO-07). */
final class PupilsAtHome {

    private static final String WITHOUT_END = "9999-12-31";

    private PupilsAtHome() {}

    /** A group that the school has already keeps its kind, whatever a package says of it. */
    static List<PackageFault> faultsOf(OneRosterPackage content, KnownSchool school) {
        Set<String> made = content.rows(PackageFile.CLASSES, GroupKinds::isHome).stream()
                .map(PackageRow::sourcedId)
                .collect(Collectors.toSet());
        Predicate<PackageRow> atHome = row -> {
            KnownSchool.Unit known = school.unit(row.get("classSourcedId"));
            return known == null ? made.contains(row.get("classSourcedId")) : known.home();
        };
        List<PackageRow> pupils = content.rows(PackageFile.ENROLLMENTS, row -> row.is("role", "student")).stream()
                .filter(atHome)
                .sorted(Comparator.comparing(row -> row.get("beginDate")))
                .toList();
        List<PackageFault> faults = new ArrayList<>();
        Map<String, PackageRow> latest = new HashMap<>();
        for (PackageRow pupil : pupils) {
            PackageRow before = latest.get(pupil.get("classSourcedId"));
            if (before != null && isBeside(pupil, before)) {
                faults.add(pupil.fault("userSourcedId", "exchange.onePupil"));
            }
            if (before == null || end(pupil).compareTo(end(before)) > 0) {
                latest.put(pupil.get("classSourcedId"), pupil);
            }
        }
        return faults;
    }

    /** Dates are compared as they are written: in ISO form that is their order, and any other form is a fault anyway. */
    private static boolean isBeside(PackageRow pupil, PackageRow before) {
        return !pupil.is("userSourcedId", before.get("userSourcedId"))
                && pupil.get("beginDate").compareTo(end(before)) <= 0;
    }

    private static String end(PackageRow pupil) {
        String ends = pupil.get("endDate");
        return ends.isEmpty() ? WITHOUT_END : ends;
    }
}
