package school.ejournal.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a package that goes out says of itself: each file of the standard is named, those that are not in it too. */
final class PackageManifest {

    static final String FILE = "manifest.csv";

    private static final List<String> STANDARD = List.of(
            "academicSessions",
            "categories",
            "classes",
            "classResources",
            "courses",
            "courseResources",
            "demographics",
            "enrollments",
            "lineItemLearningObjectiveIds",
            "lineItems",
            "lineItemScoreScales",
            "orgs",
            "resources",
            "resultLearningObjectiveIds",
            "results",
            "resultScoreScales",
            "roles",
            "scoreScales",
            "userProfiles",
            "userResources",
            "users");

    private PackageManifest() {}

    /** The lines of the manifest of a package with these files. */
    static List<List<String>> of(Collection<String> files) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("propertyName", "value"));
        lines.add(List.of("manifest.version", "1.0"));
        lines.add(List.of("oneroster.version", "1.2"));
        STANDARD.forEach(name -> lines.add(List.of("file." + name, files.contains(name + ".csv") ? "bulk" : "absent")));
        lines.add(List.of("source.systemName", "Ejournal"));
        lines.add(List.of("source.systemCode", "ejournal"));
        return lines;
    }
}
