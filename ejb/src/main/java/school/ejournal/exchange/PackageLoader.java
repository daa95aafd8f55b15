package school.ejournal.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import school.ejournal.calendar.CalendarService;
import school.ejournal.curriculum.CurriculumService;
import school.ejournal.curriculum.NewSubject;
import school.ejournal.curriculum.PlanLine;
import school.ejournal.exchange.KnownSchool.Member;
import school.ejournal.exchange.KnownSchool.Unit;
import school.ejournal.identity.AccessEnds;
import school.ejournal.people.NewGuardianship;
import school.ejournal.people.PeopleService;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.GradeLevel;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.roster.RosterService;

/** Brings a checked package into the school, feature by feature, in the transaction of its caller. */
@Dependent
class PackageLoader {

    @EJB
    private CalendarService calendar;

    @EJB
    private PeopleService people;

    @EJB
    private CurriculumService curriculum;

    @EJB
    private RosterService roster;

    @Inject
    private AccessEnds access;

    /** Brings in what a package holds, and ends what it ends. */
    ImportedIds load(PackagePlan plan) {
        OneRosterPackage content = plan.content().active();
        plan.endings().stream()
                .collect(
                        Collectors.groupingBy(Member::kind, Collectors.mapping(Member::belonging, Collectors.toList())))
                .forEach(roster::end);
        access.end(plan.gone());
        if (content.isDelta()) {
            return load(
                    content,
                    plan.school(),
                    plan.school().yearId(),
                    plan.school().starts(),
                    Map.of());
        }
        PackageRow year = PackageTerms.yearOf(content);
        LocalDate starts = day(year, "startDate");
        long yearId = calendar.keepYear(year.sourcedId(), starts, day(year, "endDate"));
        return load(content, plan.school(), yearId, starts, calendar.keepTerms(yearId, PackageTerms.of(content)));
    }

    private ImportedIds load(
            OneRosterPackage content, KnownSchool school, long yearId, LocalDate starts, Map<String, Long> terms) {
        Map<String, Long> persons = new HashMap<>();
        school.people().forEach((name, person) -> persons.put(name, person.id()));
        persons.putAll(people.keep(PackagePersons.of(content, school)));
        people.keepGuardianships(guardianships(content, persons, starts));
        Map<String, Long> subjects = new HashMap<>(school.courses());
        subjects.putAll(curriculum.keepSubjects(content.subjects().stream()
                .map(row -> new NewSubject(row.sourcedId(), row.get("title"), row.get("courseCode")))
                .toList()));
        Map<String, Long> classes = ids(school.classes());
        classes.putAll(roster.keepClasses(yearId, classes(content, school)));
        Map<String, Long> groups = ids(school.groups());
        groups.putAll(roster.keepGroups(groups(content, school, classes, subjects)));
        curriculum.plan(yearId, plan(content, subjects));
        belong(content, new WholeClasses(content, school), persons, classes, groups);
        return new ImportedIds(yearId, terms, persons, classes, groups);
    }

    private static Map<String, Long> ids(Map<String, Unit> units) {
        Map<String, Long> ids = new HashMap<>();
        units.forEach((name, unit) -> ids.put(name, unit.id()));
        return ids;
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

    private static List<NewClass> classes(OneRosterPackage content, KnownSchool school) {
        Map<String, String> types = new HashMap<>();
        school.sessions().forEach((name, session) -> types.put(name, session.type()));
        content.rows(PackageFile.SESSIONS).forEach(row -> types.put(row.sourcedId(), row.get("type")));
        return content.homerooms().stream()
                .map(row -> new NewClass(
                        row.sourcedId(),
                        GradeLevel.parse(row.get("grades")),
                        GroupCode.letter(row),
                        PackageTerms.scheme(Objects.requireNonNull(
                                types.get(row.list("termSourcedIds").get(0))))))
                .toList();
    }

    private static List<NewGroup> groups(
            OneRosterPackage content, KnownSchool school, Map<String, Long> classes, Map<String, Long> subjects) {
        Map<String, Long> byName = new HashMap<>();
        school.classes().values().forEach(unit -> byName.put(unit.code(), unit.id()));
        content.homerooms().forEach(row -> byName.put(row.get("title"), id(classes, row.sourcedId())));
        return content.groups().stream()
                .map(row -> new NewGroup(
                        row.sourcedId(),
                        id(byName, GroupCode.of(row).schoolClass()),
                        id(subjects, row.get("courseSourcedId")),
                        GroupCode.of(row).part(),
                        GroupKinds.basis(row),
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
            OneRosterPackage content,
            WholeClasses whole,
            Map<String, Long> persons,
            Map<String, Long> classes,
            Map<String, Long> groups) {
        List<Belonging> enrolled = new ArrayList<>();
        List<Belonging> joined = new ArrayList<>();
        List<Belonging> loaded = new ArrayList<>();
        List<Belonging> leading = new ArrayList<>();
        for (PackageRow row : content.rows(PackageFile.ENROLLMENTS, row -> !whole.tells(row))) {
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
