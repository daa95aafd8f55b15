package school.ejournal.oneroster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.oneroster.ReadPackage.File;

/** What a manifest has to say: the versions, and of each file of the standard whether it is there. */
final class ManifestCheck {

    static final Set<String> FILES = Set.of(
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

    private static final Set<String> OTHERS =
            Set.of("manifest.version", "oneroster.version", "source.systemName", "source.systemCode");

    private ManifestCheck() {}

    static List<String> findings(ReadPackage content) {
        List<String> findings = new ArrayList<>();
        File file = content.get("manifest");
        if (!file.header().equals(List.of("propertyName", "value"))) {
            findings.add("manifest.csv: another header: " + file.header());
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (List<String> row : file.rows()) {
            if (row.size() != 2 || said.put(row.get(0), row.get(1)) != null) {
                findings.add("manifest.csv: twice, or no pair: " + row);
            } else if (!OTHERS.contains(row.get(0))
                    && !FILES.contains(row.get(0).replaceFirst("^file\\.", ""))) {
                findings.add("manifest.csv: nothing of the standard: " + row.get(0));
            }
        }
        if (!"1.0".equals(said.get("manifest.version")) || !"1.2".equals(said.get("oneroster.version"))) {
            findings.add("manifest.csv: other versions");
        }
        for (String name : FILES) {
            String expected = content.files().containsKey(name + ".csv") ? "bulk" : "absent";
            if (!expected.equals(said.get("file." + name))) {
                findings.add("manifest.csv: file." + name + " is " + said.get("file." + name) + ", not " + expected);
            }
        }
        return findings;
    }
}
