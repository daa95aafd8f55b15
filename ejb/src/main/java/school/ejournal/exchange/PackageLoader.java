package school.ejournal.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.NewTerm;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.curriculum.PlanLine;
import school.ejournal.people.NewGuardianship;
import school.ejournal.people.NewPerson;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterService;

/** Brings a checked package into the school, feature by feature, in the transaction of its caller. */
@Dependent
class PackageLoader {

    /** What the standard calls a period, and what we call its scheme. */
    private static final Map<String, String> SCHEMES =
            Map.of("gradingPeriod", "quarter", "semester", "semester", "term", "trimester");

    @EJB
    private CalendarService calendar;

    @EJB
    private PeopleService people;

    @EJB
    private CurriculumService curriculum;

    @EJB
    private RosterService roster;

    ImportedIds load(OneRosterPackage content) {
        PackageRow year = content.rows(PackageFile.SESSIONS, row -> row.is("type", "schoolYear"))
                .get(0);
        LocalDate starts = day(year, "startDate");
        long yearId = calendar.keepYear(year.sourcedId(), starts, day(year, "endDate"));
        Map<String, Long> terms = calendar.keepTerms(yearId, terms(content));
        Map<String, Long> persons = people.keep(persons(content));
        people.keepGuardianships(guardianships(content, persons, starts));
        Map<String, Long> subjects = curriculum.keepSubjects(content.rows(PackageFile.COURSES).stream()
                .map(row -> new NewSubject(row.sourcedId(), row.get("title"), row.get("courseCode")))
                .toList());
        Map<String, Long> classes = roster.keepClasses(yearId, classes(content));
        Map<String, Long> groups = roster.keepGroups(groups(content, classes, subjects));
        curriculum.plan(yearId, plan(content, subjects));
        belong(content, persons, classes, groups);
        return new ImportedIds(yearId, terms, persons, classes, groups);
    }

    private static List<NewTerm> terms(OneRosterPackage content) {
        Map<String, Integer> numbers = new HashMap<>();
        return content.rows(PackageFile.SESSIONS, row -> SCHEMES.containsKey(row.get("type"))).stream()
                .sorted(Comparator.comparing(row -> day(row, "startDate")))
                .map(row -> new NewTerm(
                        row.sourcedId(),
                        Objects.requireNonNull(SCHEMES.get(row.get("type"))),
                        numbers.merge(row.get("type"), 1, Integer::sum),
                        day(row, "startDate"),
                        day(row, "endDate")))
                .toList();
    }

    private static List<NewPerson> persons(OneRosterPackage content) {
        Map<String, PackageRow> demographics = content.bySourcedId(PackageFile.DEMOGRAPHICS);
        return content.rows(PackageFile.USERS).stream()
                .map(row -> person(row, demographics.get(row.sourcedId())))
                .toList();
    }

    private static NewPerson person(PackageRow user, @Nullable PackageRow demographic) {
        String sex = demographic == null ? "" : demographic.get("sex");
        return new NewPerson(
                user.sourcedId(),
                user.get("familyName"),
                user.get("givenName"),
                user.get("middleName"),
                demographic == null ? null : demographic.date("birthDate"),
                sex.equals("male") ? "m" : sex.equals("female") ? "f" : null,
                user.get("phone"),
                user.get("email"));
    }

    private static List<NewGuardianship> guardianships(
            OneRosterPackage content, Map<String, Long> persons, LocalDate since) {
        Map<String, PackageRow> demographics = content.bySourcedId(PackageFile.DEMOGRAPHICS);
        List<NewGuardianship> guardianships = new ArrayList<>();
        for (PackageRow student : content.rows(PackageFile.USERS)) {
            for (String agent : student.list("agentSourcedIds")) {
                PackageRow known = demographics.get(agent);
                String sex = known == null ? "" : known.get("sex");
                String relation = sex.equals("male") ? "father" : sex.equals("female") ? "mother" : "guardian";
                guardianships.add(
                        new NewGuardianship(id(persons, agent), id(persons, student.sourcedId()), relation, since));
            }
        }
        return guardianships;
    }

    private static List<NewClass> classes(OneRosterPackage content) {
        Map<String, PackageRow> sessions = content.bySourcedId(PackageFile.SESSIONS);
        return content.homerooms().stream()
                .map(row -> new NewClass(
                        row.sourcedId(),
                        GradeLevel.parse(row.get("grades")),
                        GroupCode.letter(row),
                        SCHEMES.getOrDefault(
                                Objects.requireNonNull(sessions.get(
                                                row.list("termSourcedIds").get(0)))
                                        .get("type"),
                                "quarter")))
                .toList();
    }

    private static List<NewGroup> groups(
            OneRosterPackage content, Map<String, Long> classes, Map<String, Long> subjects) {
        Map<String, Long> byName = new HashMap<>();
        content.homerooms().forEach(row -> byName.put(row.get("title"), id(classes, row.sourcedId())));
        return content.groups().stream()
                .map(row -> new NewGroup(
                        row.sourcedId(),
                        id(byName, GroupCode.of(row).schoolClass()),
                        id(subjects, row.get("courseSourcedId")),
                        GroupCode.of(row).part(),
                        marking(row)))
                .toList();
    }

    private static List<PlanLine> plan(OneRosterPackage content, Map<String, Long> subjects) {
        Map<String, PlanLine> lines = new LinkedHashMap<>();
        for (PackageRow row : content.groups()) {
            String hours = row.get("metadata.weeklyHours");
            if (!hours.isEmpty()) {
                PlanLine line = new PlanLine(
                        id(subjects, row.get("courseSourcedId")),
                        GradeLevel.parse(row.get("grades")).number(),
                        new BigDecimal(hours),
                        marking(row));
                lines.put(line.subjectId() + "/" + line.gradeLevel(), line);
            }
        }
        return List.copyOf(lines.values());
    }

    private void belong(
            OneRosterPackage content, Map<String, Long> persons, Map<String, Long> classes, Map<String, Long> groups) {
        List<Belonging> enrolled = new ArrayList<>();
        List<Belonging> joined = new ArrayList<>();
        List<Belonging> loaded = new ArrayList<>();
        List<Belonging> leading = new ArrayList<>();
        for (PackageRow row : content.rows(PackageFile.ENROLLMENTS)) {
            boolean homeroom = classes.containsKey(row.get("classSourcedId"));
            boolean student = row.is("role", "student");
            Belonging belonging = new Belonging(
                    id(homeroom ? classes : groups, row.get("classSourcedId")),
                    id(persons, row.get("userSourcedId")),
                    day(row, "beginDate"),
                    row.date("endDate"));
            (homeroom ? student ? enrolled : leading : student ? joined : loaded).add(belonging);
        }
        roster.enrol(enrolled);
        roster.join(joined);
        roster.load(loaded);
        roster.lead(leading);
    }

    private static String marking(PackageRow group) {
        String marking = group.get("metadata.marking");
        return marking.isEmpty() ? "scale" : marking;
    }

    private static LocalDate day(PackageRow row, String column) {
        return Objects.requireNonNull(row.date(column), column);
    }

    private static long id(Map<String, Long> ids, String sourcedId) {
        return Objects.requireNonNull(ids.get(sourcedId), sourcedId);
    }
}
