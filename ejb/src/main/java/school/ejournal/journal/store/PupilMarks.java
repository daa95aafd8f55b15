package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.grading.Marking;
import school.ejournal.lesson.RetakePolicy;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The marks of the pupils of many pages: each list by one statement. */
@ApplicationScoped
public class PupilMarks {

    /** The pages of the running term, or of the last one, as {@code n}: {@link BroughtCells} names it so. */
    private static final String PAGES = """
            with n as materialized (
                select * from (
                select p.id as page_id, p.group_id, g.class_id, g.name as group_name, g.kind, g.marking, c.grade_level, c.letter,
                       s.name as subject, t.scheme, t.starts, t.ends, d.today, d.person_id is null as everybody, 'infinity'::timestamptz as moment,
                       (select string_agg(distinct x.surname || ' ' || left(x.given_name, 1) || '.'
                               || coalesce(left(x.patronymic, 1) || '.', ''), ', ')
                        from teaching_load l join person x on x.id = l.teacher_id
                        where l.group_id = g.id and l.valid_from <= t.ends
                          and coalesce(l.valid_until, 'infinity') >= greatest(l.valid_from, t.starts)) as teachers,
                       exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = d.person_id
                               and d.today between l.valid_from and coalesce(l.valid_until, 'infinity')) as taught,
                       exists (select 1 from homeroom r where r.class_id = c.id and r.teacher_id = d.person_id
                               and d.today between r.valid_from and coalesce(r.valid_until, 'infinity')) as led,
                       case when g.weekly_hours is null then (
                           select i.weekly_hours from curriculum_line i where i.school_year_id = t.school_year_id
                             and i.subject_id = g.subject_id and i.grade_level = c.grade_level)
                       else g.weekly_hours end as weekly_hours
                from (select ?::date as today, ?::bigint as person_id) d
                cross join page p
                join term t on t.id = p.term_id
                join teaching_group g on g.id = p.group_id
                join school_class c on c.id = g.class_id
                join subject s on s.id = g.subject_id
                where t.id in (select distinct on (scheme) id from term where starts <= ? order by scheme, starts desc)
            """;

    private static final String OF_CLASS = "and c.id = ?";

    private static final String DUE = """
            and t.ends <= ? and not p.sealed and g.marking = 'scale' and c.grade_level > 1
            """;

    /** Who is taught apart belongs to the whole class on the other days; who came within the term may have marks of elsewhere. */
    private static final String PUPILS = """
                ) n where everybody or taught or led
            ), apart as materialized (
                select group_id, student_id, range_agg(daterange(valid_from, nullif(valid_until, 'infinity'), '[]')) as days
                from taught_apart() group by group_id, student_id
            ), m as materialized (
                select n.page_id, e.student_id, min(e.valid_from) > n.starts or count(*) > 1 as newcomer,
                       bool_or(n.today >= e.valid_from and (e.valid_until is null or n.today <= e.valid_until)) as belongs
                from n
                cross join lateral (
                    select i.student_id, lower(d.days) as valid_from, upper(d.days) - 1 as valid_until
                    from enrolment i
                    left join apart a on a.group_id = n.group_id and a.student_id = i.student_id
                    cross join lateral unnest(datemultirange(daterange(i.valid_from, nullif(i.valid_until, 'infinity'), '[]'))
                        - coalesce(a.days, '{}')) as d (days)
                    where i.class_id = n.class_id and n.group_name is null
                    union all
                    select student_id, valid_from, nullif(valid_until, 'infinity') from group_member
                    where group_id = n.group_id and n.group_name is not null
                ) e
                where e.valid_from <= n.ends and (e.valid_until is null or e.valid_until >= n.starts)
                group by n.page_id, n.starts, e.student_id
            ), works as materialized (
                select l.id as column_id, l.page_id, l.date, l.work_type_id
                from n join lesson l on l.page_id = n.page_id
                union all
                select x.id, l.page_id, l.date, x.work_type_id
                from n join lesson l on l.page_id = n.page_id
                join work x on x.lesson_id = l.id and x.page_id = l.page_id and x.state = 'active'
            ), given as materialized (
                select w.page_id, k.student_id,
                       string_agg(array_to_string(k.marks, '+') || '/' || coalesce(c.weight_before, t.weight, 1) || '/'
                           || coalesce(c.retake_before, t.retake, 'replace'), ';') as marks
                from works w
                join cell k on k.column_id = w.column_id and k.marks <> '{}'
                left join work_type t on t.id = w.work_type_id
                left join lateral (select weight_before, retake_before from work_type_change
                    where work_type_id = t.id and starts > w.date order by id limit 1) c on true
                group by w.page_id, k.student_id
            )
            select n.page_id, n.class_id, n.grade_level, n.letter, n.subject, n.group_name, coalesce(n.teachers, '') as teachers,
                   n.taught, n.led, n.marking, n.scheme, n.ends, n.weekly_hours, x.id as student_id, x.surname, x.given_name,
                   coalesce(k.marks, '') as marks, coalesce(case when m.newcomer then (
            """ + BroughtCells.OF_MEMBER + """
                   ) end, '') as brought,
                   n.kind = 'combined' and exists (
                       select 1 from enrolment f join school_class o on o.id = f.class_id and o.grade_level = 1
                       where f.student_id = m.student_id and n.ends >= f.valid_from
                         and n.starts <= coalesce(f.valid_until, 'infinity')) as first_grade,
                   d.thresholds, d.minimum_marks, d.missed_share
            from n
            join m on m.page_id = n.page_id and m.belongs
            join person x on x.id = m.student_id
            left join given k on k.page_id = m.page_id and k.student_id = m.student_id
            cross join (
                select max(value) filter (where key = 'grading.thresholds') as thresholds,
                       max(value) filter (where key = 'grading.minimumMarks') as minimum_marks,
                       max(value) filter (where key = 'grading.missedShare') as missed_share
                from setting
            ) d
            order by n.grade_level, n.letter, n.subject, n.group_name nulls first, n.page_id
            """;

    @Inject
    private Database database;

    /** The marks of a work, and what they count. */
    public record Given(List<Mark> marks, int weight, RetakePolicy retake) {

        /** Reads {@code 5+102/3/replace;...} as the database tells them. */
        static List<Given> listOf(String told) {
            return told.isEmpty()
                    ? List.of()
                    : Arrays.stream(told.split(";")).map(Given::of).toList();
        }

        private static Given of(String told) {
            String[] parts = told.split("/");
            int[] codes = Arrays.stream(parts[0].split("\\+"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return new Given(Mark.ofCodes(codes), Integer.parseInt(parts[1]), RetakePolicy.of(parts[2]));
        }
    }

    /**
     * A pupil of a page with the marks given there, before they are reckoned.
     *
     * @param brought what she earned elsewhere, as it was told; empty for nothing
     * @param firstGrade whether she is of grade 1 on the page of a combined class
     */
    public record MarkedPupil(
            long pageId,
            long classId,
            int gradeLevel,
            String letter,
            String subject,
            @Nullable String group,
            String teachers,
            boolean taught,
            boolean led,
            Marking marking,
            String scheme,
            LocalDate termEnds,
            @Nullable BigDecimal weeklyHours,
            long studentId,
            String surname,
            String givenName,
            List<Given> given,
            String brought,
            boolean firstGrade,
            @Nullable String thresholds,
            @Nullable String minimumMarks,
            @Nullable String missedShare) {}

    /** @param leaderId who has to lead the class, or to teach the group; null for whoever asks */
    public List<MarkedPupil> listOfClass(long classId, @Nullable Long leaderId, LocalDate today) {
        return database.list(PAGES + OF_CLASS + PUPILS, PupilMarks::pupil, today, leaderId, today, classId);
    }

    /** @param endsUntil the last day on which a term may end whose marks are due */
    public List<MarkedPupil> listDueOf(long personId, LocalDate today, LocalDate endsUntil) {
        return database.list(PAGES + DUE + PUPILS, PupilMarks::pupil, today, personId, today, endsUntil);
    }

    private static MarkedPupil pupil(Row row) throws SQLException {
        return new MarkedPupil(
                row.getLong("page_id"),
                row.getLong("class_id"),
                row.getInt("grade_level"),
                row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getText("teachers"),
                row.getBoolean("taught"),
                row.getBoolean("led"),
                Marking.of(row.getText("marking")),
                row.getText("scheme"),
                row.getDate("ends"),
                row.findDecimal("weekly_hours"),
                row.getLong("student_id"),
                row.getText("surname"),
                row.getText("given_name"),
                Given.listOf(row.getText("marks")),
                row.getText("brought"),
                row.getBoolean("first_grade"),
                row.findText("thresholds"),
                row.findText("minimum_marks"),
                row.findText("missed_share"));
    }
}
