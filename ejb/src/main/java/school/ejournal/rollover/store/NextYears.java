package school.ejournal.rollover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.NextDaysOff;
import school.ejournal.rollover.NextGroup;
import school.ejournal.rollover.NextLead;
import school.ejournal.rollover.NextLoad;
import school.ejournal.rollover.NextTerm;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Writes the next year: one statement for each kind of thing, however many there are. */
@ApplicationScoped
public class NextYears {

    private static final String KEEP_YEAR = """
            update school_year set starts = ?, ends = ?
            where id = (select id from school_year where starts > ? order by starts limit 1) returning id
            """;

    private static final String ADD_YEAR = """
            insert into school_year (id, school_id, starts, ends) values (nextval('entity_id'), ?, ?, ?) returning id
            """;

    private static final String TERMS = """
            insert into term (id, school_id, school_year_id, scheme, number, starts, ends)
            select nextval('entity_id'), ?, ?, n.scheme, n.number, n.starts::date, n.ends::date
            from unnest(?, ?, ?, ?) as n (scheme, number, starts, ends)
            on conflict (school_year_id, scheme, number) do update set starts = excluded.starts, ends = excluded.ends
            """;

    private static final String LINES = """
            insert into curriculum_line (school_id, school_year_id, subject_id, grade_level, weekly_hours, marking)
            select school_id, ?, subject_id, grade_level, weekly_hours, marking from curriculum_line
            where school_year_id = ? on conflict do nothing
            """;

    private static final String CLASSES = """
            insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme, profile)
            select n.id, ?, ?, n.grade_level, n.letter, n.scheme, o.profile
            from unnest(?, ?, ?, ?, ?) as n (id, grade_level, letter, scheme, from_id)
            left join school_class o on o.id = n.from_id
            """;

    private static final String GROUPS = """
            insert into teaching_group (id, school_id, class_id, subject_id, name, marking)
            select n.id, ?, n.class_id, n.subject_id, n.name, n.marking
            from unnest(?, ?, ?, ?, ?) as n (id, class_id, subject_id, name, marking)
            """;

    private static final String LOADS = """
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
            select nextval('entity_id'), ?, n.group_id, n.teacher_id, n.hours::numeric, ?
            from unnest(?, ?, ?) as n (group_id, teacher_id, hours)
            """;

    private static final String LEADS = """
            insert into homeroom (school_id, class_id, teacher_id, valid_from)
            select ?, n.class_id, n.teacher_id, ? from unnest(?, ?) as n (class_id, teacher_id)
            """;

    private static final String ENROL = """
            insert into enrolment (id, school_id, class_id, student_id, valid_from)
            select nextval('entity_id'), ?, n.class_id, n.student_id, ? from unnest(?, ?) as n (class_id, student_id)
            """;

    private static final String DAYS_OFF = """
            insert into day_off (id, school_id, school_year_id, starts, ends, kind, name, rollover_id, decided_by, decided_at)
            select nextval('entity_id'), ?, ?, n.starts::date, n.ends::date, 'holiday', n.name, ?, ?, ?
            from unnest(?, ?, ?) as n (starts, ends, name)
            """;

    private static final String ANNUL_DAYS_OFF = """
            update day_off set annulled_by = ?, annulled_at = ? where rollover_id = ? and annulled_at is null
            """;

    /** The members of a group who go up with their own class, whichever class the group belongs to. */
    private static final String JOIN = """
            insert into group_member (school_id, group_id, student_id, valid_from)
            select distinct ?::bigint, n.next_id, m.student_id, ?::date
            from unnest(?, ?) as n (id, next_id)
            join group_member m on m.group_id = n.id and coalesce(m.valid_until, 'infinity') >= ?
            where m.student_id = any (?)
            """;

    @Inject
    private Database database;

    /** The next year, made or moved to the days of the plan. */
    public long keepYear(long schoolId, RolloverPlan plan) {
        LocalDate starts = plan.wish().starts();
        LocalDate ends = plan.wish().ends();
        return database.find(
                        KEEP_YEAR,
                        row -> row.getLong("id"),
                        starts,
                        ends,
                        plan.from().starts())
                .or(() -> database.find(ADD_YEAR, row -> row.getLong("id"), schoolId, starts, ends))
                .orElseThrow();
    }

    public void keepTerms(long schoolId, long yearId, List<NextTerm> terms) {
        database.update(
                TERMS,
                schoolId,
                yearId,
                texts(terms.stream().map(NextTerm::scheme).toList()),
                terms.stream().mapToInt(NextTerm::number).toArray(),
                texts(terms.stream().map(term -> term.starts().toString()).toList()),
                texts(terms.stream().map(term -> term.ends().toString()).toList()));
    }

    public void copyLines(long fromYearId, long yearId) {
        database.update(LINES, yearId, fromYearId);
    }

    /** Adds days off to the year, which a rollover that is kept brought. */
    public void addDaysOff(long rolloverId, Caller caller, long yearId, List<NextDaysOff> daysOff, Instant at) {
        database.update(
                DAYS_OFF,
                caller.schoolId(),
                yearId,
                rolloverId,
                caller.personId(),
                at,
                texts(daysOff.stream().map(off -> off.from().toString()).toList()),
                texts(daysOff.stream().map(off -> off.until().toString()).toList()),
                texts(daysOff.stream().map(NextDaysOff::name).toList()));
    }

    /** Annuls the days off that a rollover brought (CA-04). */
    public void annulDaysOff(long rolloverId, long by, Instant at) {
        database.update(ANNUL_DAYS_OFF, by, at, rolloverId);
    }

    /** Makes the classes; answers their ids by name. */
    public Map<String, Long> addClasses(long schoolId, long yearId, List<NextClass> classes) {
        long[] ids = database.nextIds(classes.size());
        database.update(
                CLASSES,
                schoolId,
                yearId,
                ids,
                classes.stream().mapToInt(NextClass::gradeLevel).toArray(),
                texts(classes.stream().map(NextClass::letter).toList()),
                texts(classes.stream().map(NextClass::scheme).toList()),
                classes.stream()
                        .mapToLong(one -> Objects.requireNonNullElse(one.fromId(), 0L))
                        .toArray());
        Map<String, Long> byName = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            byName.put(classes.get(i).name(), ids[i]);
        }
        return byName;
    }

    /** Makes the groups; answers the ids of those that go on by the ids of this year. */
    public Map<Long, Long> addGroups(long schoolId, List<NextGroup> groups, Map<String, Long> classes) {
        long[] ids = database.nextIds(groups.size());
        database.update(
                GROUPS,
                schoolId,
                ids,
                groups.stream()
                        .mapToLong(group -> id(classes, group.schoolClass()))
                        .toArray(),
                groups.stream().mapToLong(NextGroup::subjectId).toArray(),
                groups.stream().map(NextGroup::name).toArray(String[]::new),
                texts(groups.stream().map(NextGroup::marking).toList()));
        Map<Long, Long> byOld = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            Long old = groups.get(i).fromId();
            if (old != null) {
                byOld.put(old, ids[i]);
            }
        }
        return byOld;
    }

    public void addLoads(long schoolId, LocalDate since, List<NextLoad> loads, Map<Long, Long> groups) {
        database.update(
                LOADS,
                schoolId,
                since,
                loads.stream()
                        .mapToLong(load -> Objects.requireNonNull(groups.get(load.fromGroupId())))
                        .toArray(),
                loads.stream().mapToLong(NextLoad::teacherId).toArray(),
                texts(loads.stream().map(load -> load.hours().toPlainString()).toList()));
    }

    public void addLeads(long schoolId, LocalDate since, List<NextLead> leads, Map<String, Long> classes) {
        database.update(
                LEADS,
                schoolId,
                since,
                leads.stream()
                        .mapToLong(lead -> id(classes, lead.schoolClass()))
                        .toArray(),
                leads.stream().mapToLong(NextLead::teacherId).toArray());
    }

    public void enrol(long schoolId, LocalDate since, List<PupilFate> pupils, Map<String, Long> classes) {
        List<PupilFate> staying =
                pupils.stream().filter(pupil -> pupil.fate() != Fate.LEAVING).toList();
        database.update(
                ENROL,
                schoolId,
                since,
                staying.stream()
                        .mapToLong(pupil -> id(classes, Objects.requireNonNull(pupil.toClass())))
                        .toArray(),
                staying.stream().mapToLong(PupilFate::studentId).toArray());
    }

    /**
     * Lets the members of groups go along.
     *
     * @param day on which they are members
     * @param students who go up with their own class
     */
    public void join(Caller caller, LocalDate since, Map<Long, Long> groups, LocalDate day, long[] students) {
        List<Long> old = List.copyOf(groups.keySet());
        database.update(
                JOIN,
                caller.schoolId(),
                since,
                old.stream().mapToLong(Long::longValue).toArray(),
                old.stream()
                        .mapToLong(id -> Objects.requireNonNull(groups.get(id)))
                        .toArray(),
                day,
                students);
    }

    private static long id(Map<String, Long> classes, String name) {
        return Objects.requireNonNull(classes.get(name), name);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
