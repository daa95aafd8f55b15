package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.ClassMember;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.EnrolledRow;
import school.ejournal.roster.GroupOrder;
import school.ejournal.roster.LoadsChanged;
import school.ejournal.roster.NewClass;
import school.ejournal.roster.NewGroup;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;
import school.ejournal.shared.WordSearch;

/** Classes, groups and belonging in the database. */
@ApplicationScoped
public class Classes {

    /** One statement per kind of belonging: school, then arrays of whereto, who, from, until. */
    private static final Map<String, String> ADD =
            Map.of("enrolment", """
            insert into enrolment (id, school_id, class_id, student_id, valid_from, valid_until)
            select nextval('entity_id'), ?, n.to_id, n.person_id, n.since::date, nullif(n.until, '')::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where not exists (select 1 from enrolment e where e.class_id = n.to_id and e.student_id = n.person_id
                              and e.valid_from = n.since::date)
            """, "group_member", """
            insert into group_member (school_id, group_id, student_id, valid_from, valid_until)
            select ?, n.to_id, n.person_id, n.since::date, nullif(n.until, '')::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until) on conflict do nothing
            """, "teaching_load", """
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from, valid_until)
            select nextval('entity_id'), ?, n.to_id, n.person_id, 0, n.since::date, nullif(n.until, '')::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until)
            where not exists (select 1 from teaching_load l where l.group_id = n.to_id and l.teacher_id = n.person_id
                              and l.valid_from = n.since::date)
            """, "homeroom", """
            insert into homeroom (school_id, class_id, teacher_id, valid_from, valid_until)
            select ?, n.to_id, n.person_id, n.since::date, nullif(n.until, '')::date
            from unnest(?, ?, ?, ?) as n (to_id, person_id, since, until) on conflict do nothing
            """);

    /** The first day of what was changed, by school year. */
    static final String BY_YEAR = """
             select c.school_year_id, min(h.day) as day
            from changed h join teaching_group g on g.id = h.group_id join school_class c on c.id = g.class_id
            group by c.school_year_id order by c.school_year_id
            """;

    private static final String TWO_AT_HOME = """
            select 1 as one
            from teaching_group g
            join group_member a on a.group_id = g.id
            join group_member b on b.group_id = g.id and b.student_id > a.student_id
                and a.valid_from <= coalesce(b.valid_until, 'infinity')
                and b.valid_from <= coalesce(a.valid_until, 'infinity')
            where g.id = any(?) and g.kind = 'home'
            limit 1
            """;

    private static final String ENROLLED =
            """
            select x.id, x.surname || ' ' || x.given_name as name, c.id as class_id,
                   c.grade_level || c.letter as school_class
            from enrolment e join person x on x.id = e.student_id join school_class c on c.id = e.class_id
            where ? between e.valid_from and coalesce(e.valid_until, 'infinity')
              and (?::bigint is null or exists (select 1 from homeroom h where h.class_id = c.id
                   and h.teacher_id = ? and ? between h.valid_from and coalesce(h.valid_until, 'infinity')))
              and
            """ + WordSearch.eachBegins("x.surname", "x.given_name", "c.grade_level || c.letter");

    private static final String CLASSES = """
            select c.id, c.grade_level || c.letter as name, c.grade_level, c.scheme,
                   coalesce(c.profile, '') as profile,
                   coalesce((select string_agg(x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ')
                    from homeroom h join person x on x.id = h.teacher_id
                    where h.class_id = c.id and ? between h.valid_from and coalesce(h.valid_until, 'infinity')), '')
                       as teacher,
                   (select count(*) from enrolment e where e.class_id = c.id
                    and ? between e.valid_from and coalesce(e.valid_until, 'infinity')) as students
            from school_class c
            where c.school_year_id = ?
              and (?::bigint is null or exists (select 1 from homeroom h where h.class_id = c.id and h.teacher_id = ?
                   and ? between h.valid_from and coalesce(h.valid_until, 'infinity')))
            order by c.grade_level, c.letter
            """;

    @Inject
    private Database database;

    /** The classes of a year as they are on a day. */
    public List<ClassRow> listClasses(long yearId, LocalDate day, @Nullable Long ledBy) {
        return database.list(
                CLASSES,
                row -> new ClassRow(
                        row.getLong("id"),
                        row.getText("name"),
                        row.getInt("grade_level"),
                        row.getText("scheme"),
                        row.getText("profile"),
                        row.getText("teacher"),
                        row.getInt("students")),
                day,
                day,
                yearId,
                ledBy,
                ledBy,
                day);
    }

    /** Whether a group of home instruction among them has two pupils on some day. */
    public boolean hasTwoAtHome(List<Belonging> members) {
        long[] groups = members.stream().mapToLong(Belonging::toId).distinct().toArray();
        return groups.length > 0
                && database.find(TWO_AT_HOME, row -> true, (Object) groups).isPresent();
    }

    /** The year of a class. */
    public Optional<Long> findYear(long classId) {
        return database.find(
                "select school_year_id from school_class where id = ?", row -> row.getLong("school_year_id"), classId);
    }

    public List<ClassMember> listMembers(long classId, LocalDate day) {
        return database.list(
                """
                select x.id, x.surname, x.given_name, x.patronymic, x.birth_date
                from enrolment e join person x on x.id = e.student_id
                where e.class_id = ? and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
                """,
                row -> new ClassMember(
                        row.getLong("id"),
                        row.getText("surname"),
                        row.getText("given_name"),
                        row.findText("patronymic"),
                        row.findDate("birth_date")),
                classId,
                day);
    }

    public List<EnrolledRow> listEnrolled(List<String> words, LocalDate today, @Nullable Long ledBy) {
        return database.list(
                ENROLLED,
                row -> new EnrolledRow(
                        row.getLong("id"), row.getText("name"), row.getLong("class_id"), row.getText("school_class")),
                today,
                ledBy,
                ledBy,
                today,
                words.toArray(String[]::new));
    }

    public Map<String, Long> keepClasses(long schoolId, long yearId, List<NewClass> wanted) {
        Map<String, Long> ids = new HashMap<>();
        for (NewClass one : wanted) {
            ids.put(
                    one.sourcedId(),
                    database.find(
                                    """
                                    insert into school_class
                                        (id, school_id, school_year_id, sourced_id, grade_level, letter, scheme, profile)
                                    values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, nullif(?, ''))
                                    on conflict (school_year_id, grade_level, letter) do update
                                    set sourced_id = excluded.sourced_id, scheme = case when exists (
                                        select 1 from teaching_group g join page p on p.group_id = g.id
                                        where g.class_id = school_class.id) then school_class.scheme else excluded.scheme end,
                                        profile = coalesce(excluded.profile, school_class.profile)
                                    returning id
                                    """,
                                    row -> row.getLong("id"),
                                    schoolId,
                                    yearId,
                                    one.sourcedId(),
                                    one.grade().number(),
                                    one.letter(),
                                    one.scheme(),
                                    one.profile())
                            .orElseThrow());
        }
        return ids;
    }

    /** Gives a class its profile, or takes it away by an empty one; answers false where there is no such class. */
    public boolean keepProfile(long classId, String profile) {
        return database.update("update school_class set profile = nullif(?, '') where id = ?", profile, classId) > 0;
    }

    public Map<String, Long> keepGroups(long schoolId, List<NewGroup> wanted) {
        Map<String, Long> ids = new HashMap<>();
        for (NewGroup group : wanted) {
            Optional<Long> known = database.find(
                    "update teaching_group set marking = ? where sourced_id = ? returning id",
                    row -> row.getLong("id"),
                    group.marking(),
                    group.sourcedId());
            ids.put(group.sourcedId(), known.orElseGet(() -> add(schoolId, group)));
        }
        return ids;
    }

    private long add(long schoolId, NewGroup group) {
        long id = database.nextId();
        GroupOrder order = group.basis().order();
        database.update(
                """
                insert into teaching_group
                    (id, school_id, class_id, subject_id, sourced_id, name, marking, kind, order_number, order_date, weekly_hours)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?::numeric)
                """,
                id,
                schoolId,
                group.classId(),
                group.subjectId(),
                group.sourcedId(),
                group.name(),
                group.marking(),
                group.basis().kind().code(),
                order == null ? null : order.number(),
                order == null ? null : order.date(),
                group.basis().weeklyHours());
        return id;
    }

    /** Adds belongings of one kind, a key of {@link #ADD}; those that are there already stay as they are. */
    public void add(String kind, long schoolId, List<Belonging> belongings) {
        database.update(Objects.requireNonNull(ADD.get(kind)), arguments(schoolId, belongings));
    }

    /** Adds loads as {@link #add}; answers the first day of those that were added, by school year. */
    public List<LoadsChanged> addLoads(long schoolId, List<Belonging> belongings) {
        return database.list(
                "with changed as (" + ADD.get("teaching_load") + " returning group_id, valid_from as day)" + BY_YEAR,
                Classes::changed,
                arguments(schoolId, belongings));
    }

    static LoadsChanged changed(Row row) throws SQLException {
        return new LoadsChanged(row.getLong("school_year_id"), row.getDate("day"));
    }

    private static Object[] arguments(long schoolId, List<Belonging> belongings) {
        return new Object[] {
            schoolId,
            belongings.stream().mapToLong(Belonging::toId).toArray(),
            belongings.stream().mapToLong(Belonging::personId).toArray(),
            belongings.stream().map(one -> one.from().toString()).toArray(String[]::new),
            belongings.stream().map(one -> Objects.toString(one.until(), "")).toArray(String[]::new)
        };
    }
}
