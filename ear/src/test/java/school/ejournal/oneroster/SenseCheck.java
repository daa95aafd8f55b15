package school.ejournal.oneroster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.oneroster.ReadPackage.File;

/** What the standard says in words of rows that belong together. */
final class SenseCheck {

    private final ReadPackage content;
    private final List<String> findings = new ArrayList<>();

    private SenseCheck(ReadPackage content) {
        this.content = content;
    }

    static List<String> findings(ReadPackage content) {
        SenseCheck check = new SenseCheck(content);
        check.typesOfSessions();
        check.primaryRoles();
        check.results();
        check.oneResultOfAPupilInAnItem();
        return check.findings;
    }

    /** A course is of a school year, a line item of a term within it. */
    private void typesOfSessions() {
        Map<String, String> types = values("academicSessions", "sourcedId", "type");
        values("courses", "sourcedId", "schoolYearSourcedId").forEach((course, year) -> {
            if (!year.isEmpty() && !"schoolYear".equals(types.get(year))) {
                findings.add("courses.csv " + course + ": of a session that is no school year");
            }
        });
        values("lineItems", "sourcedId", "academicSessionSourcedId").forEach((item, session) -> {
            if ("schoolYear".equals(types.get(session))) {
                findings.add("lineItems.csv " + item + ": of a whole school year");
            }
        });
        Map<String, String> orgs = values("orgs", "sourcedId", "type");
        for (String file : List.of("classes", "enrollments", "lineItems")) {
            values(file, "sourcedId", "schoolSourcedId").forEach((row, org) -> {
                if (!"school".equals(orgs.get(org))) {
                    findings.add(file + ".csv " + row + ": of what is no school");
                }
            });
        }
    }

    /** Somebody has one primary role in a school, and some role in the one that is hers. */
    private void primaryRoles() {
        Set<String> roles = new HashSet<>();
        Set<String> primary = new HashSet<>();
        File file = content.get("roles");
        for (List<String> row : file.rows()) {
            String place = file.cell(row, "userSourcedId") + "\n" + file.cell(row, "orgSourcedId");
            roles.add(place);
            if (file.cell(row, "roleType").equals("primary") && !primary.add(place)) {
                findings.add("roles.csv " + file.cell(row, "sourcedId") + ": a second primary role");
            }
        }
        values("users", "sourcedId", "primaryOrgSourcedId").forEach((user, org) -> {
            if (!org.isEmpty() && !roles.contains(user + "\n" + org)) {
                findings.add("users.csv " + user + ": no role in the own school");
            }
        });
    }

    /** A result is of its item's class, of one of its pupils, and within what the item allows. */
    private void results() {
        File items = content.get("lineItems");
        Map<String, List<String>> byName = new HashMap<>();
        items.rows().forEach(row -> byName.put(items.cell(row, "sourcedId"), row));
        Set<String> members = new HashSet<>();
        File enrollments = content.get("enrollments");
        enrollments
                .rows()
                .forEach(row -> members.add(
                        enrollments.cell(row, "classSourcedId") + "\n" + enrollments.cell(row, "userSourcedId")));
        File results = content.get("results");
        for (List<String> row : results.rows()) {
            List<String> item = byName.getOrDefault(results.cell(row, "lineItemSourcedId"), List.of());
            String ofClass = results.cell(row, "classSourcedId");
            String what = "results.csv " + results.cell(row, "sourcedId");
            if (!ofClass.equals(items.cell(item, "classSourcedId"))) {
                findings.add(what + ": of another class than its item");
            }
            if (!members.contains(ofClass + "\n" + results.cell(row, "studentSourcedId"))) {
                findings.add(what + ": of who is not in the class");
            }
            String score = results.cell(row, "score");
            if (!score.isEmpty()
                    && (number(score).compareTo(number(items.cell(item, "resultValueMin"))) < 0
                            || number(score).compareTo(number(items.cell(item, "resultValueMax"))) > 0)) {
                findings.add(what + ": out of range: " + score);
            }
        }
    }

    private void oneResultOfAPupilInAnItem() {
        Set<String> seen = new HashSet<>();
        File results = content.get("results");
        for (List<String> row : results.rows()) {
            if (!seen.add(results.cell(row, "lineItemSourcedId") + "\n" + results.cell(row, "studentSourcedId"))) {
                findings.add("results.csv " + results.cell(row, "sourcedId") + ": a second result");
            }
        }
    }

    /** What is no number is another check's finding. */
    private static BigDecimal number(String text) {
        return text.matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }

    private Map<String, String> values(String name, String key, String column) {
        Map<String, String> values = new HashMap<>();
        File file = content.get(name);
        file.rows().forEach(row -> values.put(file.cell(row, key), file.cell(row, column)));
        return values;
    }
}
