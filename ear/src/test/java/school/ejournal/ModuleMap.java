package school.ejournal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The module map: which feature may use which, and nothing else. A new feature is a line here; a dependency that is not
 * here is a decision to be made first.
 */
final class ModuleMap {
    static final String ROOT = "school.ejournal";

    /** What any feature may lean on. */
    static final Set<String> FOUNDATION = Set.of("shared", "calendar", "people", "identity", "record", "jobs");

    /** What each feature may use. Those of the foundation name what they use of it; the others may use all of it. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("identity", Set.of("shared")),
            entry("people", Set.of("shared", "identity")),
            entry("calendar", Set.of("shared", "identity")),
            entry("record", Set.of("shared")),
            entry("jobs", Set.of("shared", "identity", "calendar")),
            entry("curriculum", Set.of()),
            entry("roster", Set.of("curriculum")),
            entry("admission", Set.of("curriculum", "roster", "attendance")),
            entry("timetable", Set.of("curriculum", "roster")),
            entry("bells", Set.of()),
            entry("lesson", Set.of("curriculum", "roster", "timetable", "bells")),
            entry("attendance", Set.of("roster", "lesson")),
            entry("grading", Set.of("curriculum", "roster", "lesson", "attendance")),
            entry("journal", Set.of("curriculum", "roster", "lesson", "attendance", "grading")),
            entry("correction", Set.of("curriculum", "roster", "lesson", "journal")),
            entry("remark", Set.of("roster", "lesson", "journal")),
            entry("decision", Set.of("grading")),
            entry("consent", Set.of("roster")),
            entry("particulars", Set.of("roster")),
            entry("messaging", Set.of("roster", "consent", "lesson", "attendance", "grading", "journal", "remark")),
            entry("diary", Set.of("roster", "timetable", "lesson", "attendance", "grading", "remark")),
            entry(
                    "reporting",
                    Set.of("curriculum", "roster", "timetable", "lesson", "attendance", "grading", "journal", "diary")),
            entry(
                    "archive",
                    Set.of(
                            "reporting",
                            "journal",
                            "curriculum",
                            "roster",
                            "timetable",
                            "lesson",
                            "attendance",
                            "grading")),
            entry(
                    "inspection",
                    Set.of("curriculum", "roster", "timetable", "lesson", "attendance", "grading", "journal")),
            entry("movement", Set.of("attendance", "grading")),
            entry("rollover", Set.of("grading")),
            entry("exchange", Set.of("curriculum", "roster", "timetable", "lesson")));

    /**
     * Packages above the features, which no feature may use. They use every feature's face; of the other shells, none.
     * The launcher is another process: of the features it may only know the record, to verify chains.
     */
    static final Map<String, Set<String>> SHELLS = Map.of(
            "web", MAY_USE.keySet(),
            "batch", MAY_USE.keySet(),
            "demo", MAY_USE.keySet(),
            "launcher", Set.of("record"));

    private ModuleMap() {}

    static Set<String> all() {
        Set<String> all = new TreeSet<>(MAY_USE.keySet());
        all.addAll(SHELLS.keySet());
        return all;
    }

    static Set<String> allowedFor(String module) {
        Set<String> allowed = new TreeSet<>();
        if (SHELLS.containsKey(module)) {
            allowed.addAll(SHELLS.get(module));
        } else {
            allowed.addAll(MAY_USE.get(module));
            if (!FOUNDATION.contains(module)) {
                allowed.addAll(FOUNDATION);
            }
        }
        return allowed;
    }

    static String packagesOf(String module) {
        return ROOT + "." + module + "..";
    }
}
