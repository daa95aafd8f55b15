package school.ejournal.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A package as read: rows by file, nothing checked but their form. */
record OneRosterPackage(Map<PackageFile, List<PackageRow>> files) {

    List<PackageRow> rows(PackageFile file) {
        return files.getOrDefault(file, List.of());
    }

    List<PackageRow> rows(PackageFile file, Predicate<PackageRow> wanted) {
        return rows(file).stream().filter(wanted).toList();
    }

    /** Rows by their sourcedId; of twins the first. */
    Map<String, PackageRow> bySourcedId(PackageFile file) {
        return rows(file).stream()
                .collect(Collectors.toMap(
                        PackageRow::sourcedId, Function.identity(), (first, twin) -> first, LinkedHashMap::new));
    }

    List<PackageRow> homerooms() {
        return rows(PackageFile.CLASSES, row -> row.is("classType", "homeroom"));
    }

    List<PackageRow> groups() {
        return rows(PackageFile.CLASSES, row -> row.is("classType", "scheduled"));
    }

    int countRole(Predicate<String> role) {
        return rows(PackageFile.ROLES, row -> role.test(row.get("role"))).size();
    }
}
