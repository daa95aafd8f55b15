package school.ejournal.exchange;

import static school.ejournal.exchange.PackageFixture.changes;

import java.util.ArrayList;
import java.util.List;

/** Packages of changes that no school should have sent, for the school of {@link KnownSchoolFixture}. */
final class HostileChanges {

    private static final String USERS =
            "sourcedId,status,dateLastModified,givenName,familyName,middleName,agentSourcedIds,email,phone\n";
    private static final String SINCE = ",2026-11-20T09:00:00.000Z,";

    private HostileChanges() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>();
        for (String file :
                List.of("orgs", "academicSessions", "courses", "classes", "users", "demographics", "roles")) {
            all.add(zip("changes that promise " + file, changes().line("manifest.csv", "file." + file + ",delta")));
        }
        for (String mode : List.of("", "all", "DELTA", "bulk,delta", "=delta")) {
            all.add(zip("changes in the mode " + mode, changes().line("manifest.csv", "file.users," + mode)));
        }
        all.add(zip(
                "changes said to be absent",
                changes()
                        .line("manifest.csv", "file.roles,absent")
                        .file("roles.csv", "sourcedId,userSourcedId,role\n")));
        all.add(zip("a file in two modes", changes().line("manifest.csv", "file.enrollments,bulk")));
        all.add(zip("changes without a manifest", changes().without("manifest.csv")));
        cells(all);
        deletions(all);
        all.add(zip(
                "pupils who are each other's guardians",
                changes()
                        .delta(
                                "users.csv",
                                USERS + "s7,active" + SINCE + "Ия,Ким,,s8,,\ns8,active" + SINCE + "Ян,Ким,,s7,,\n")));
        all.add(zip(
                "a pupil who is the own guardian",
                changes().delta("users.csv", USERS + "s7,active" + SINCE + "Ия,Ким,,s7,,\n")));
        all.add(zip(
                "a hundred thousand deletions of one",
                changes()
                        .file(
                                "enrollments.csv",
                                changes().text("enrollments.csv")
                                        + ("e1,tobedeleted" + SINCE + "h5a,org,s1,student,,\n").repeat(100_000))));
        all.add(zip("a hundred thousand strangers", changes().file("enrollments.csv", strangers())));
        return all;
    }

    private static final List<String> CELLS = List.of(
            "status|deleted",
            "status|TOBEDELETED",
            "status|",
            "status|=1",
            "dateLastModified|",
            "dateLastModified|2026-11-20",
            "dateLastModified|2026-11-31T09:00:00.000Z",
            "dateLastModified|2026-11-20T25:00:00.000Z",
            "dateLastModified|+999999999-12-31T23:59:59Z",
            "dateLastModified|-999999999-01-01T00:00:00Z",
            "dateLastModified|9999-12-31T23:59:59.999Z",
            "dateLastModified|2026-11-26T09:00:00.000Z",
            "dateLastModified|2026-08-31T09:00:00.000Z",
            "dateLastModified|20.11.2026 09:00",
            "endDate|2026-08-31",
            "endDate|20.11.2026",
            "endDate|2026-02-30",
            "beginDate|2026-09-02",
            "beginDate|yesterday",
            "classSourcedId|",
            "classSourcedId|h9",
            "classSourcedId|h5b",
            "userSourcedId|",
            "userSourcedId|s9",
            "userSourcedId|ej-999999999999999999",
            "role|",
            "role|principal",
            "role|teacher",
            "sourcedId|");

    /** A value in the one row, a deletion of an enrolment. */
    private static void cells(List<HostileFile> all) {
        for (String cell : CELLS) {
            String column = cell.substring(0, cell.indexOf('|'));
            String value = cell.substring(cell.indexOf('|') + 1);
            all.add(zip("changes with " + cell, changes().set("enrollments.csv", 2, column, value)));
        }
        all.add(zip(
                "dates turned round",
                changes()
                        .set("enrollments.csv", 2, "status", "active")
                        .set("enrollments.csv", 2, "beginDate", "2026-12-01")
                        .set("enrollments.csv", 2, "endDate", "2026-11-01")));
    }

    private static void deletions(List<HostileFile> all) {
        String deleted = ",tobedeleted" + SINCE;
        all.add(zip("the deletion of a stranger", changes().delta("users.csv", USERS + "s9" + deleted + ",,,,,\n")));
        all.add(zip(
                "the deletion of who joins",
                changes()
                        .delta("users.csv", USERS + "s1" + deleted + ",,,,,\n")
                        .line("enrollments.csv", "e9,active" + SINCE + "h5b,org,s1,student,2026-11-21,")));
        all.add(zip(
                "a deletion and a change of one",
                changes().line("enrollments.csv", "e9,active" + SINCE + "h5a,org,s1,student,2026-09-01,2026-12-01")));
        wholeThings(all, deleted);
    }

    private static void wholeThings(List<HostileFile> all, String deleted) {
        all.add(zip(
                "the deletion of a subject",
                changes()
                        .delta(
                                "courses.csv",
                                "sourcedId,status,dateLastModified,title,courseCode\nmath" + deleted + ",\n")));
        all.add(zip(
                "the deletion of a year",
                changes()
                        .delta(
                                "academicSessions.csv",
                                "sourcedId,status,dateLastModified,title,type,startDate,endDate\ny" + deleted
                                        + ",,,\n")));
        all.add(zip(
                "the deletion of the school",
                changes().delta("orgs.csv", "sourcedId,status,dateLastModified,name,type\norg" + deleted + ",\n")));
        all.add(zip(
                "the deletion of a class that is none",
                changes()
                        .delta(
                                "classes.csv",
                                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,termSourcedIds\nh9"
                                        + deleted + ",,,,,\n")));
        all.add(zip(
                "another term by a change",
                changes()
                        .delta(
                                "academicSessions.csv",
                                "sourcedId,status,dateLastModified,title,type,startDate,endDate\nq2,active" + SINCE
                                        + "II,gradingPeriod,2026-11-01,2026-12-30\n")));
    }

    private static String strangers() {
        StringBuilder text = new StringBuilder(changes().text("enrollments.csv"));
        for (int i = 0; i < 100_000; i++) {
            text.append("n")
                    .append(i)
                    .append(",tobedeleted")
                    .append(SINCE)
                    .append("h5a,org,x")
                    .append(i)
                    .append(",student,,\n");
        }
        return text.toString();
    }

    private static HostileFile zip(String what, PackageFixture changes) {
        return new HostileFile(what, "school.zip", changes.zip());
    }
}
