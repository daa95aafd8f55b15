package school.ejournal.roster.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupAsked.Pupil;
import school.ejournal.roster.GroupCandidate;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupOrder;
import school.ejournal.roster.GroupRow;
import school.ejournal.roster.NewPart;
import school.ejournal.roster.SubjectChoice;
import school.ejournal.shared.Database;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Row;

/** Named groups and their members in the database. */
@ApplicationScoped
public class Groups {

    private static final String GROUPS = """
            select g.id, c.grade_level || c.letter as school_class, s.name as subject, g.name, g.kind,
                   g.order_number, g.order_date,
                   coalesce((select string_agg(x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ' order by x.surname, x.id)
                    from teaching_load l join person x on x.id = l.teacher_id
                    where l.group_id = g.id and d.day between l.valid_from and coalesce(l.valid_until, 'infinity')), '')
                       as teachers,
                   m.members, coalesce(m.classes, '') as classes
            from (select ?::date as day) d
            join school_year y on d.day between y.starts and y.ends
            join school_class c on c.school_year_id = y.id
            join teaching_group g on g.class_id = c.id and g.name is not null
            join subject s on s.id = g.subject_id
            left join lateral (
                select count(distinct b.student_id) as members,
                       string_agg(distinct k.grade_level || k.letter, ', ' order by k.grade_level || k.letter) as classes
                from group_member b
                left join enrolment e on e.student_id = b.student_id
                    and d.day between e.valid_from and coalesce(e.valid_until, 'infinity')
                left join school_class k on k.id = e.class_id
                where b.group_id = g.id and d.day between b.valid_from and coalesce(b.valid_until, 'infinity')
            ) m on true
            order by c.grade_level, c.letter, s.name, g.name, g.id
            """;

    /** Of the grade level; of primary school for a combined class; of the class for who is taught apart from it. */
    private static final String CANDIDATES = """
            select x.id, x.surname || ' ' || x.given_name as name, k.grade_level || k.letter as school_class,
                   (select max(m.valid_from) from group_member m where m.group_id = g.id and m.student_id = x.id
                      and d.day between m.valid_from and coalesce(m.valid_until, 'infinity')) as since
            from (select ?::date as day) d
            join teaching_group g on g.id = ?
            join school_class c on c.id = g.class_id
            join school_class k on k.school_year_id = c.school_year_id and case g.kind
                when 'ordinary' then k.grade_level = c.grade_level
                when 'combined' then k.grade_level <= 4
                else k.id = c.id end
            join enrolment e on e.class_id = k.id and d.day between e.valid_from and coalesce(e.valid_until, 'infinity')
            join person x on x.id = e.student_id
            """;

    private static final String ASKED = """
            select g.kind, g.order_number is not null as ordered, c.id as class_id, c.grade_level
            from teaching_group g join school_class c on c.id = g.class_id where g.id = ? and g.name is not null
            """;

    private static final String PUPILS = """
            select e.student_id, c.id as class_id, c.grade_level
            from enrolment e join school_class c on c.id = e.class_id
            where e.student_id = any(?) and ? between e.valid_from and coalesce(e.valid_until, 'infinity')
            """;

    /** What stands on the page of the whole class about those who are to be apart from it, and were not on the day. */
    private static final String RECORDED = """
            select max(l.date) as day
            from teaching_group g
            join teaching_group w on w.class_id = g.class_id and w.subject_id = g.subject_id and w.name is null
            join page p on p.group_id = w.id
            join cell k on k.page_id = p.id and k.student_id = any(?) and k.text <> ''
            left join work x on x.id = k.column_id and x.page_id = p.id
            join lesson l on l.id = case when x.id is null then k.column_id else x.lesson_id end and l.date >= ?
            where g.id = ? and g.kind in ('home', 'individual') and not exists (
                select 1 from group_member m where m.group_id = g.id and m.student_id = k.student_id
                  and ? between m.valid_from and coalesce(m.valid_until, 'infinity'))
            """;

    private static final String ADD = """
            insert into teaching_group
                (id, school_id, class_id, subject_id, name, kind, order_number, order_date, weekly_hours, marking)
            select ?, ?, c.id, s.id, ?::text, ?, ?, ?::date, ?::numeric, coalesce(
                (select g.marking from teaching_group g where g.class_id = c.id and g.subject_id = s.id order by g.id limit 1),
                (select n.marking from curriculum_line n where n.school_year_id = c.school_year_id and n.subject_id = s.id
                   and n.grade_level = c.grade_level),
                case when c.grade_level = 1 then 'none' else 'scale' end)
            from school_class c, subject s where c.id = ? and s.id = ?
            """;

    private static final String SEALED = """
            select t.ends from teaching_group g join school_class c on c.id = g.class_id
            join term t on t.school_year_id = c.school_year_id and t.scheme = c.scheme and t.state = 'sealed' and t.ends >= ?
            where g.id = ? order by t.ends desc limit 1
            """;

    private static final String END = """
            update group_member set valid_until = ?
            where group_id = ? and coalesce(valid_until, 'infinity') >= ? and student_id <> all(?)
            """;

    private static final String JOIN = """
            insert into group_member (school_id, group_id, student_id, valid_from)
            select ?, ?, n.id, ? from unnest(?) as n (id)
            where not exists (select 1 from group_member m where m.group_id = ? and m.student_id = n.id
                              and ? between m.valid_from and coalesce(m.valid_until, 'infinity'))
            on conflict (group_id, student_id, valid_from, taken_back_by) do update set valid_until = null
            """;

    @Inject
    private Database database;

    public List<GroupRow> list(LocalDate today) {
        return database.list(
                GROUPS,
                row -> new GroupRow(
                        row.getLong("id"),
                        row.getText("school_class"),
                        row.getText("subject"),
                        row.getText("name"),
                        kind(row),
                        order(row),
                        row.getText("teachers"),
                        row.getInt("members"),
                        row.getText("classes")),
                today);
    }

    public List<SubjectChoice> listSubjects() {
        return database.list(
                "select id, name from subject order by name, id",
                row -> new SubjectChoice(row.getLong("id"), row.getText("name")));
    }

    /** A group with members of its own, as the rules look at it; without any pupil yet. */
    public Optional<GroupAsked> find(long groupId) {
        return database.find(
                ASKED,
                row -> new GroupAsked(
                        kind(row),
                        row.getBoolean("ordered"),
                        row.getLong("class_id"),
                        row.getInt("grade_level"),
                        List.of()),
                groupId);
    }

    /** The grade level of a class. */
    public Optional<Integer> findGradeLevel(long classId) {
        return database.find(
                "select grade_level from school_class where id = ?", row -> row.getInt("grade_level"), classId);
    }

    /** Pupils with their classes on a day; those who are in none that day are not there. */
    public List<Pupil> listPupils(List<Long> students, LocalDate day) {
        return database.list(
                PUPILS,
                row -> new Pupil(row.getLong("student_id"), row.getLong("class_id"), row.getInt("grade_level")),
                ids(students),
                day);
    }

    /** The last day from one on of which the class's page holds something about pupils who are to be taught apart. */
    public Optional<LocalDate> findRecorded(long groupId, List<Long> students, LocalDate from) {
        return database.find(
                        RECORDED, row -> Optional.ofNullable(row.findDate("day")), ids(students), from, groupId, from)
                .flatMap(Function.identity());
    }

    public boolean isTaken(NewPart part) {
        return database.find(
                        "select 1 as one from teaching_group where class_id = ? and subject_id = ? and lower(name) = lower(?)",
                        row -> true,
                        part.classId(),
                        part.subjectId(),
                        part.name())
                .isPresent();
    }

    public List<GroupCandidate> listCandidates(long groupId, LocalDate day) {
        return database.list(
                CANDIDATES,
                row -> new GroupCandidate(
                        row.getLong("id"), row.getText("name"), row.getText("school_class"), row.findDate("since")),
                day,
                groupId);
    }

    public long add(long schoolId, NewPart part) {
        long id = database.nextId();
        GroupOrder order = part.basis().order();
        BigDecimal hours = part.basis().weeklyHours();
        database.update(
                ADD,
                id,
                schoolId,
                part.name(),
                part.basis().kind().code(),
                order == null ? null : order.number(),
                order == null ? null : order.date(),
                hours,
                part.classId(),
                part.subjectId());
        database.update("""
                insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
                values (nextval('entity_id'), ?, ?, ?, ?, ?)
                """, schoolId, id, part.teacherId(), hours == null ? BigDecimal.ZERO : hours, part.from());
        return id;
    }

    /** Makes a whole class a group in a subject; answers its id. */
    public long addWhole(long schoolId, long classId, long subjectId) {
        long id = database.nextId();
        String kind = GroupKind.ORDINARY.code();
        if (database.update(ADD, id, schoolId, null, kind, null, null, null, classId, subjectId) == 0) {
            throw new NotFoundException();
        }
        return id;
    }

    /** The last day of a sealed term that a day lies before, if there is one. */
    public Optional<LocalDate> findSealed(long groupId, LocalDate from) {
        return database.find(SEALED, row -> row.getDate("ends"), from, groupId);
    }

    public void choose(long schoolId, long groupId, List<Long> students, LocalDate from) {
        long[] chosen = ids(students);
        database.update(END, from.minusDays(1), groupId, from, chosen);
        database.update(JOIN, schoolId, groupId, from, chosen, groupId, from);
    }

    private static long[] ids(List<Long> students) {
        return students.stream().mapToLong(Long::longValue).toArray();
    }

    private static GroupKind kind(Row row) throws SQLException {
        return GroupKind.find(row.getText("kind")).orElseThrow();
    }

    private static @Nullable GroupOrder order(Row row) throws SQLException {
        String number = row.findText("order_number");
        return number == null ? null : new GroupOrder(number, row.getDate("order_date"));
    }
}
