package school.ejournal.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.GradeLevel;

/**
 * Looks through a package for everything that would stop its import. What it refers to is in the package, or, for one that
 * tells what changed, in the school.
 */
final class PackageCheck {

    /** So many faults are named; a package with more has one cause, not many. */
    static final int MOST_FAULTS = 1_000;

    private static final Set<String> SESSION_TYPES =
            Set.of("schoolYear", "gradingPeriod", "semester", "term", "ext:module");
    private static final Set<String> MODES =
            Set.of(OneRosterPackage.BULK, OneRosterPackage.DELTA, OneRosterPackage.ABSENT);
    private static final Set<String> CLASS_TYPES = Set.of("homeroom", "scheduled");
    private static final Set<String> ENROLMENT_ROLES = Set.of("student", "teacher");
    private static final Set<String> MARKINGS = Set.of("", "scale", "passfail", "none");
    private static final Set<String> SEXES = Set.of("", "male", "female", "other", "unspecified");
    private static final int LONGEST_ID = 128;
    static final int EARLIEST_YEAR = 1900;
    static final int LATEST_YEAR = 2100;

    /** What it brings, without what it takes away. */
    private final OneRosterPackage content;

    private final KnownSchool school;
    private final List<PackageFault> faults = new ArrayList<>();

    private PackageCheck(OneRosterPackage content, KnownSchool school) {
        this.content = content;
        this.school = school;
    }

    /** Every fault of a package that knows nothing but itself, by file and row. */
    static List<PackageFault> faultsOf(OneRosterPackage content) {
        return faultsOf(content, KnownSchool.NOTHING);
    }

    /** Every fault of a package for a school, by file and row. */
    static List<PackageFault> faultsOf(OneRosterPackage content, KnownSchool school) {
        PackageCheck check = new PackageCheck(content.active(), school);
        List<Runnable> looks = List.of(
                check::checkManifest,
                () -> check.checkIds(content),
                check::checkSessions,
                check::checkCourses,
                check::checkClasses,
                check::checkUsers,
                check::checkEnrollments,
                () -> check.faults.addAll(PackageTwins.faultsOf(content)),
                () -> check.faults.addAll(PupilsAtHome.faultsOf(check.content, school)),
                () -> check.faults.addAll(PackageCycles.faultsOf(content)),
                () -> check.faults.addAll(PackageLifecycle.faultsOf(content)),
                () -> check.faults.addAll(WholeClasses.faultsOf(check.content, school)));
        for (Runnable look : looks) {
            // who sends a hundred thousand faults is told of the first, and soon
            if (check.faults.size() < MOST_FAULTS) {
                look.run();
            }
        }
        return check.faults.stream()
                .sorted(PackageFault.BY_PLACE)
                .limit(MOST_FAULTS)
                .toList();
    }

    private void checkManifest() {
        boolean version = content.rows(PackageFile.MANIFEST).stream()
                .anyMatch(row -> row.is("propertyName", "oneroster.version") && row.is("value", "1.2"));
        if (!version) {
            faults.add(PackageFault.whole(PackageFile.MANIFEST.fileName(), "exchange.notOneRoster12"));
        }
        content.rows(PackageFile.MANIFEST, row -> row.get("propertyName").startsWith("file."))
                .forEach(row -> oneOf(row, "value", MODES));
        int schools =
                content.rows(PackageFile.ORGS, row -> row.is("type", "school")).size();
        if (schools > 1 || schools == 0 && !content.isDelta()) {
            faults.add(PackageFault.whole(PackageFile.ORGS.fileName(), "exchange.oneSchoolWanted"));
        }
    }

    private void checkIds(OneRosterPackage whole) {
        for (PackageFile file : PackageFile.values()) {
            Set<String> seen = new HashSet<>();
            for (PackageRow row : whole.rows(file)) {
                String id = file == PackageFile.MANIFEST ? row.get("propertyName") : row.sourcedId();
                if (id.isEmpty() || id.length() > LONGEST_ID) {
                    faults.add(row.fault(file.columns().get(0), "exchange.badId"));
                } else if (!seen.add(id)) {
                    faults.add(row.fault(file.columns().get(0), "exchange.idTwice"));
                }
            }
        }
    }

    private void checkSessions() {
        for (PackageRow row : content.rows(PackageFile.SESSIONS)) {
            oneOf(row, "type", SESSION_TYPES);
            LocalDate starts = date(row, "startDate", true);
            LocalDate ends = date(row, "endDate", true);
            if (starts != null && ends != null && !starts.isBefore(ends)) {
                faults.add(row.fault("endDate", "exchange.endsBeforeStart"));
            }
        }
        int years = content.rows(PackageFile.SESSIONS, row -> row.is("type", "schoolYear"))
                .size();
        if (years != 1 && !content.isDelta()) {
            faults.add(PackageFault.whole(PackageFile.SESSIONS.fileName(), "exchange.oneYearWanted"));
        }
    }

    private void checkCourses() {
        content.rows(PackageFile.COURSES).forEach(row -> filled(row, "title"));
    }

    private void checkClasses() {
        Map<String, PackageRow> sessions = content.bySourcedId(PackageFile.SESSIONS);
        Map<String, PackageRow> courses = content.bySourcedId(PackageFile.COURSES);
        Set<String> names = new HashSet<>();
        content.homerooms().forEach(row -> names.add(row.get("title")));
        school.classes().values().forEach(unit -> names.add(unit.code()));
        for (PackageRow row : content.rows(PackageFile.CLASSES)) {
            oneOf(row, "classType", CLASS_TYPES);
            grade(row);
            row.list("termSourcedIds")
                    .forEach(term -> known(row, "termSourcedIds", term, PackageFile.SESSIONS, sessions));
            if (row.is("classType", "homeroom")) {
                checkHomeroom(row);
            } else {
                known(row, "courseSourcedId", row.get("courseSourcedId"), PackageFile.COURSES, courses);
                oneOf(row, "metadata.marking", MARKINGS);
                hours(row);
                GroupKinds.check(row, faults);
                if (!names.contains(GroupCode.of(row).schoolClass())) {
                    faults.add(row.fault("classCode", "exchange.unknownReference"));
                }
            }
        }
    }

    private void checkHomeroom(PackageRow row) {
        String letter = GroupCode.letter(row);
        if (!row.get("title").startsWith(row.get("grades")) || letter.isEmpty() || letter.length() > 10) {
            faults.add(row.fault("title", "exchange.badClassName"));
        }
        if (row.list("termSourcedIds").isEmpty()) {
            faults.add(row.fault("termSourcedIds", "exchange.missing"));
        }
    }

    private void checkUsers() {
        Map<String, PackageRow> users = content.bySourcedId(PackageFile.USERS);
        for (PackageRow row : content.rows(PackageFile.USERS)) {
            filled(row, "familyName");
            filled(row, "givenName");
            row.list("agentSourcedIds")
                    .forEach(agent -> known(row, "agentSourcedIds", agent, PackageFile.USERS, users));
        }
        for (PackageRow row : content.rows(PackageFile.DEMOGRAPHICS)) {
            known(row, "sourcedId", row.sourcedId(), PackageFile.USERS, users);
            date(row, "birthDate", false);
            oneOf(row, "sex", SEXES);
        }
        content.rows(PackageFile.ROLES)
                .forEach(row -> known(row, "userSourcedId", row.get("userSourcedId"), PackageFile.USERS, users));
    }

    private void checkEnrollments() {
        Map<String, PackageRow> users = content.bySourcedId(PackageFile.USERS);
        Map<String, PackageRow> classes = content.bySourcedId(PackageFile.CLASSES);
        for (PackageRow row : content.rows(PackageFile.ENROLLMENTS)) {
            known(row, "classSourcedId", row.get("classSourcedId"), PackageFile.CLASSES, classes);
            known(row, "userSourcedId", row.get("userSourcedId"), PackageFile.USERS, users);
            oneOf(row, "role", ENROLMENT_ROLES);
            LocalDate begins = date(row, "beginDate", true);
            LocalDate ends = date(row, "endDate", false);
            if (begins != null && ends != null && ends.isBefore(begins)) {
                faults.add(row.fault("endDate", "exchange.endsBeforeStart"));
            }
        }
    }

    private void known(PackageRow row, String column, String id, PackageFile file, Map<String, PackageRow> known) {
        if (!known.containsKey(id) && !school.knows(file, id)) {
            String key = content.isDelta() ? "exchange.unknownInSchool" : "exchange.unknownReference";
            faults.add(new PackageFault(row.file(), row.number(), column, id, key));
        }
    }

    private void oneOf(PackageRow row, String column, Set<String> words) {
        if (!words.contains(row.get(column))) {
            faults.add(row.fault(column, "exchange.unknownWord"));
        }
    }

    private void filled(PackageRow row, String column) {
        if (row.get(column).isBlank()) {
            faults.add(row.fault(column, "exchange.missing"));
        }
    }

    private void grade(PackageRow row) {
        try {
            GradeLevel.parse(row.get("grades"));
        } catch (IllegalArgumentException notAGrade) {
            faults.add(row.fault("grades", "exchange.badGrade"));
        }
    }

    private void hours(PackageRow row) {
        if (!row.get("metadata.weeklyHours").matches("|[0-9]{1,2}(\\.[0-9]{1,2})?")) {
            faults.add(row.fault("metadata.weeklyHours", "exchange.badNumber"));
        }
    }

    private @Nullable LocalDate date(PackageRow row, String column, boolean wanted) {
        try {
            LocalDate date = row.date(column);
            if (date == null && wanted) {
                faults.add(row.fault(column, "exchange.missing"));
            } else if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
                faults.add(row.fault(column, "exchange.badDate"));
                return null;
            }
            return date;
        } catch (DateTimeParseException notADate) {
            faults.add(row.fault(column, "exchange.badDate"));
            return null;
        }
    }
}
