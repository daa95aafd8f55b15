package school.ejournal.rollover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.NextTerm;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.YearSpan;
import school.ejournal.rollover.model.ThisYear;
import school.ejournal.rollover.model.ThisYear.ClassNow;
import school.ejournal.rollover.model.ThisYear.GroupNow;
import school.ejournal.rollover.model.ThisYear.LeadNow;
import school.ejournal.rollover.model.ThisYear.Line;
import school.ejournal.rollover.model.ThisYear.LoadNow;
import school.ejournal.rollover.model.ThisYear.PupilNow;
import school.ejournal.rollover.model.ThisYear.WeakSubject;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Reads the year that ends, each kind of thing by one statement. */
@ApplicationScoped
public class SchoolNow {

    /** The year that runs, else the last that ran; one without classes, left by a rollover taken back, comes after it. */
    private static final String YEAR = """
            select y.id, y.starts, y.ends,
                   exists (select 1 from school_class c join school_year n on n.id = c.school_year_id
                           where n.starts > y.starts) as taken,
                   exists (select 1 from rollover o join import_run r on r.id = o.id
                           where o.from_year_id = y.id and r.undone_at is null) as done,
                   (select value from setting where key = ?) as rule
            from school_year y where y.starts <= ?
            order by exists (select 1 from school_class c where c.school_year_id = y.id) desc, y.starts desc limit 1
            """;

    private static final String WISH = """
            select starts, ends, ninth_leaves, first_letters, tenth_letters from rollover_wish
            where from_year_id = ? order by id desc limit 1
            """;

    private static final String CHOICES = """
            select distinct on (student_id) student_id, fate, letter from rollover_choice
            where from_year_id = ? order by student_id, id desc
            """;

    /** Who is in a class on a day, or will be; not who has left since. */
    private static final String PUPILS = """
            select distinct on (e.student_id) e.student_id, x.surname, x.given_name, e.class_id
            from enrolment e
            join school_class c on c.id = e.class_id and c.school_year_id = ?
            join person x on x.id = e.student_id
            where coalesce(e.valid_until, 'infinity') >= ?
              and (e.valid_until is null or e.valid_until >= ? or e.valid_until = ?)
            order by e.student_id, e.valid_from desc
            """;

    /** Subjects with a year mark that does not pass, or without one but with such a mark of a term: others are no debt. */
    private static final String WEAK = """
            with given as (
                select k.student_id, s.id, s.name, k.marks[1] as mark, t.number, k.column_id = p.term_column_id as of_term
                from term t
                join page p on p.term_id = t.id
                join cell k on k.column_id in (p.term_column_id, p.year_column_id) and cardinality(k.marks) > 0
                join teaching_group g on g.id = p.group_id
                join subject s on s.id = g.subject_id
                where t.school_year_id = ?
            )
            select student_id, name as subject, array_agg(mark order by number) filter (where of_term) as marks,
                   max(mark) filter (where not of_term) as decided
            from given group by student_id, id, name
            having case when bool_or(not of_term) then bool_or(not of_term and mark = any (?)) else bool_or(mark = any (?)) end
            order by name
            """;

    private static final String TEACHER = """
            x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
            exists (select 1 from account a where a.person_id = x.id)
                and not exists (select 1 from account a cross join (select ?::date as day) d
                    where a.person_id = x.id and a.state = 'active' and (
                        exists (select 1 from account_role r where r.account_id = a.id and r.role in ('TEACHER', 'HOMEROOM')
                                  and coalesce(r.valid_until, 'infinity') >= d.day)
                        or exists (select 1 from roles_by_facts(a.id, d.day, true) f where f.role in ('TEACHER', 'HOMEROOM')))
                ) as has_left,
            exists (select 1 from teaching_load u join teaching_group ug on ug.id = u.group_id
                    join school_class uc on uc.id = ug.class_id
                    where u.teacher_id = x.id and uc.school_year_id = c.school_year_id and uc.grade_level > 4) as upper_school
            """;

    private static final String LOADS = "select l.group_id, x.id as teacher_id, l.weekly_hours, " + TEACHER + """
            from teaching_load l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id and c.school_year_id = ?
            join person x on x.id = l.teacher_id
            where l.valid_from <= ? and coalesce(l.valid_until, 'infinity') >= ?
            order by l.group_id, l.id
            """;

    private static final String LEADS = "select distinct c.id as class_id, x.id as teacher_id, " + TEACHER + """
            from homeroom h
            join school_class c on c.id = h.class_id and c.school_year_id = ?
            join person x on x.id = h.teacher_id
            where h.valid_from <= ? and coalesce(h.valid_until, 'infinity') >= ?
            order by class_id, teacher_id
            """;

    private static final int[] NOT_PASSED = {
        MarkValue.ONE.code(), MarkValue.TWO.code(), MarkValue.FAIL.code(), MarkValue.NOT_ATTESTED.code()
    };

    @Inject
    private Database database;

    private record Year(YearSpan span, boolean taken, boolean done, YearRule rule) {}

    /** The year that ends; empty where the school has none. */
    public Optional<ThisYear> find(LocalDate today) {
        return database.find(YEAR, SchoolNow::year, YearRule.SETTING, today).map(year -> read(year, today));
    }

    /** The id of the year that ends; empty where the school has none. */
    public Optional<YearSpan> findSpan(LocalDate today) {
        return database.find(YEAR, SchoolNow::year, YearRule.SETTING, today).map(Year::span);
    }

    private ThisYear read(Year year, LocalDate today) {
        YearSpan span = year.span();
        RolloverWish wish = database.find(WISH, SchoolNow::wish, span.id()).orElse(null);
        LocalDate day = today.isAfter(span.ends()) ? span.ends() : today;
        LocalDate next = wish == null ? span.ends().plusDays(1) : wish.starts();
        return new ThisYear(
                span,
                wish,
                year.taken(),
                year.done(),
                year.rule(),
                listTerms(span),
                listClasses(span),
                database.list(PUPILS, SchoolNow::pupil, span.id(), day, today, span.ends()),
                database.list(WEAK, SchoolNow::weak, span.id(), NOT_PASSED, NOT_PASSED),
                choices(span.id()),
                listGroups(span),
                listLines(span),
                database.list(LOADS, SchoolNow::load, next, span.id(), day, day),
                database.list(LEADS, SchoolNow::lead, next, span.id(), day, day));
    }

    private List<NextTerm> listTerms(YearSpan span) {
        return database.list(
                "select scheme, number, starts, ends from term where school_year_id = ? order by scheme, number",
                row -> new NextTerm(
                        row.getText("scheme"), row.getInt("number"), row.getDate("starts"), row.getDate("ends")),
                span.id());
    }

    private List<ClassNow> listClasses(YearSpan span) {
        return database.list(
                "select id, grade_level, letter, scheme from school_class where school_year_id = ?"
                        + " order by grade_level, letter",
                row -> new ClassNow(
                        row.getLong("id"), row.getInt("grade_level"), row.getText("letter"), row.getText("scheme")),
                span.id());
    }

    private Map<Long, FateChoice> choices(long yearId) {
        return database.list(CHOICES, SchoolNow::choice, yearId).stream()
                .collect(Collectors.toMap(FateChoice::studentId, Function.identity()));
    }

    private List<GroupNow> listGroups(YearSpan span) {
        return database.list("""
                select g.id, g.class_id, g.subject_id, s.name as subject, g.name, g.marking
                from teaching_group g join school_class c on c.id = g.class_id join subject s on s.id = g.subject_id
                where c.school_year_id = ? order by g.id
                """, SchoolNow::group, span.id());
    }

    private List<Line> listLines(YearSpan span) {
        return database.list("""
                select n.grade_level, n.subject_id, s.name as subject, n.weekly_hours, n.marking
                from curriculum_line n join subject s on s.id = n.subject_id
                where n.school_year_id = ? and n.weekly_hours > 0 order by n.grade_level, s.name, s.id
                """, SchoolNow::line, span.id());
    }

    private static Year year(Row row) throws SQLException {
        return new Year(
                new YearSpan(row.getLong("id"), row.getDate("starts"), row.getDate("ends")),
                row.getBoolean("taken"),
                row.getBoolean("done"),
                YearRule.decided(row.findText("rule")));
    }

    private static RolloverWish wish(Row row) throws SQLException {
        return new RolloverWish(
                row.getDate("starts"),
                row.getDate("ends"),
                row.getBoolean("ninth_leaves"),
                row.getTexts("first_letters"),
                row.getTexts("tenth_letters"));
    }

    private static FateChoice choice(Row row) throws SQLException {
        String fate = row.findText("fate");
        return new FateChoice(row.getLong("student_id"), fate == null ? null : Fate.of(fate), row.findText("letter"));
    }

    private static PupilNow pupil(Row row) throws SQLException {
        return new PupilNow(
                row.getLong("student_id"), row.getText("surname"), row.getText("given_name"), row.getLong("class_id"));
    }

    private static WeakSubject weak(Row row) throws SQLException {
        List<MarkValue> marks =
                Arrays.stream(row.getInts("marks")).mapToObj(MarkValue::ofCode).toList();
        Integer decided = row.findInt("decided");
        return new WeakSubject(
                row.getLong("student_id"),
                row.getText("subject"),
                marks,
                decided == null ? null : MarkValue.ofCode(decided));
    }

    private static GroupNow group(Row row) throws SQLException {
        return new GroupNow(
                row.getLong("id"),
                row.getLong("class_id"),
                row.getLong("subject_id"),
                row.getText("subject"),
                row.findText("name"),
                row.getText("marking"));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.getInt("grade_level"),
                row.getLong("subject_id"),
                row.getText("subject"),
                row.getDecimal("weekly_hours"),
                row.getText("marking"));
    }

    private static LoadNow load(Row row) throws SQLException {
        return new LoadNow(
                row.getLong("group_id"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                row.getDecimal("weekly_hours"),
                row.getBoolean("has_left"),
                row.getBoolean("upper_school"));
    }

    private static LeadNow lead(Row row) throws SQLException {
        return new LeadNow(
                row.getLong("class_id"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                row.getBoolean("has_left"),
                row.getBoolean("upper_school"));
    }
}
