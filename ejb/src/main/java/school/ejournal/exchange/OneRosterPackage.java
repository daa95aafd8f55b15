package school.ejournal.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A package as read: rows by file, nothing checked but their form. */
record OneRosterPackage(Map<PackageFile, List<PackageRow>> files) {

    static final String BULK = "bulk";
    static final String DELTA = "delta";
    static final String ABSENT = "absent";
    static final String DELETED = "tobedeleted";

    /** What went out under a number of ours; a number of a row has no more digits. */
    private static final Pattern OUR_NUMBER = Pattern.compile("ej-([0-9]{1,18})");

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

    /** The courses that are subjects: one that none but homerooms have is theirs. */
    List<PackageRow> subjects() {
        Set<String> ofHomerooms =
                homerooms().stream().map(row -> row.get("courseSourcedId")).collect(Collectors.toSet());
        groups().forEach(row -> ofHomerooms.remove(row.get("courseSourcedId")));
        return rows(PackageFile.COURSES, row -> !ofHomerooms.contains(row.sourcedId()));
    }

    int countRole(Predicate<String> role) {
        return rows(PackageFile.ROLES, row -> role.test(row.get("role"))).size();
    }

    /** How the manifest says a file is exchanged; one that it does not name is there as a whole if it is there. */
    String mode(PackageFile file) {
        return property(file).map(row -> row.get("value")).orElse(BULK);
    }

    /** Whether the manifest speaks of a file. */
    boolean isNamed(PackageFile file) {
        return property(file).isPresent();
    }

    private Optional<PackageRow> property(PackageFile file) {
        String property = "file." + file.fileName().replace(".csv", "");
        return rows(PackageFile.MANIFEST).stream()
                .filter(row -> row.is("propertyName", property))
                .findFirst();
    }

    /** Whether it tells what changed, be it in one file only. */
    boolean isDelta() {
        return Arrays.stream(PackageFile.values())
                .anyMatch(file -> file != PackageFile.MANIFEST && mode(file).equals(DELTA));
    }

    /** What it brings, without what it takes away. */
    OneRosterPackage active() {
        return changed(file -> rows(file, row -> file == PackageFile.MANIFEST || !row.is("status", DELETED)));
    }

    /** What it takes away of a file. */
    List<PackageRow> deleted(PackageFile file) {
        return mode(file).equals(DELTA) ? rows(file, row -> row.is("status", DELETED)) : List.of();
    }

    /** Our numbers among the names of its things. */
    Set<Long> ourNumbers() {
        return files.values().stream()
                .flatMap(List::stream)
                .map(row -> OUR_NUMBER.matcher(row.sourcedId()))
                .filter(Matcher::matches)
                .map(matcher -> Long.valueOf(matcher.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same with other names for some things, wherever it speaks of them. */
    OneRosterPackage renamed(Map<String, String> names) {
        return names.isEmpty()
                ? this
                : changed(file ->
                        rows(file).stream().map(row -> row.renamed(names)).toList());
    }

    private OneRosterPackage changed(Function<PackageFile, List<PackageRow>> rows) {
        Map<PackageFile, List<PackageRow>> changed = new EnumMap<>(PackageFile.class);
        files.keySet().forEach(file -> changed.put(file, rows.apply(file)));
        return new OneRosterPackage(changed);
    }
}
