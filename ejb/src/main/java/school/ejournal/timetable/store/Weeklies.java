package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;
import school.ejournal.timetable.SanitaryLimit;
import school.ejournal.timetable.SlotRow;
import school.ejournal.timetable.TimetableQuery;
import school.ejournal.timetable.UnitRow;
import school.ejournal.timetable.VersionRow;
import school.ejournal.timetable.Weeks;

/** The weekly lessons of versions, read. */
@ApplicationScoped
public class Weeklies {

    private static final String VERSIONS = """
            select v.id, v.school_year_id, v.name, v.class_id, c.grade_level || c.letter as class_name, v.state = 'draft' as draft, v.valid_from, v.valid_until, v.version,
                   v.state = 'published' and ? between v.valid_from and coalesce(v.valid_until, 'infinity') as acting,
                   (select count(*) from timetable_slot s where s.version_id = v.id and not s.removed) as slots,
            """ + Publishings.LAST + """
                   as last
            from timetable_version v left join school_class c on c.id = v.class_id
            where v.school_year_id = ? and v.state <> 'superseded'
              and (v.state = 'published' or ?::bigint is null or exists (
                  select 1 from homeroom h where h.class_id = v.class_id and h.teacher_id = ?
                    and ? between h.valid_from and coalesce(h.valid_until, 'infinity')))
            order by draft desc, v.valid_from desc, v.id desc
            """;

    /** Who teaches a group on a day: ids and names, in the order of the names. */
    private static final String TEACHERS = """
            left join lateral (
                select array_agg(x.id::text order by x.surname, x.id) as ids,
                       string_agg(x.surname || ' ' || left(x.given_name, 1) || '.'
                           || coalesce(left(x.patronymic, 1) || '.', ''), ', ' order by x.surname, x.id) as names
                from teaching_load l join person x on x.id = l.teacher_id
                where l.group_id = g.id and ? between l.valid_from and coalesce(l.valid_until, 'infinity')
            ) t on true
            """;

    private static final String SLOTS = """
            select s.id, g.id as group_id, c.id as class_id, c.grade_level, c.letter, j.name as subject, j.short_name,
                   g.name as part, t.ids, coalesce(t.names, '') as teachers, s.weekday, s.number, s.room, s.weeks, b.starts, b.ends,
                   g.kind in ('home', 'individual') as apart
            from (select ?::date as day) d
            join timetable_version w on w.id = ?
            left join timetable_version acting on w.class_id is not null and acting.state = 'published'
                and acting.school_year_id = w.school_year_id
                and d.day between acting.valid_from and coalesce(acting.valid_until, 'infinity')
            join timetable_slot s on s.version_id in (w.id, acting.id) and not s.removed
            join teaching_group g on g.id = s.group_id
            join school_class c on c.id = g.class_id
            join subject j on j.id = g.subject_id
            left join lateral bells_on(c.id,
                d.day + ((s.weekday - extract(isodow from d.day)::int + 7) % 7), true) b on b.number = s.number
            """ + TEACHERS + """
            where s.version_id = w.id or c.id <> w.class_id
            order by s.weekday, s.number, c.grade_level, c.letter, j.name, g.name nulls first, s.id
            """;

    private static final String UNITS = """
            select g.id, j.name as subject, g.name as part, coalesce(t.names, '') as teachers,
                   coalesce(g.weekly_hours, n.weekly_hours) as weekly_hours,
                   coalesce((select sum(case when s.weeks = 0 then 1 else 0.5 end) from timetable_slot s
                             where s.version_id = ? and s.group_id = g.id and not s.removed), 0) as placed
            from teaching_group g
            join school_class c on c.id = g.class_id
            join subject j on j.id = g.subject_id
            left join curriculum_line n on n.school_year_id = c.school_year_id and n.subject_id = g.subject_id
                and n.grade_level = c.grade_level
            """ + TEACHERS + """
            where g.class_id = ?
            order by j.name, g.name nulls first, g.id
            """;

    private static final String MEMBERS = """
            select m.group_id, m.student_id from group_member m
            where ? between m.valid_from and coalesce(m.valid_until, 'infinity')
              and (m.group_id in (select group_id from timetable_slot where version_id = ? and not removed)
                   or exists (select 1 from timetable_version w where w.id = ? and w.class_id is not null))
            """;

    private static final String CLASSES_OF_PARTS = """
            select distinct m.group_id, e.class_id
            from (select ?::date as day) d
            cross join group_member m
            join teaching_group g on g.id = m.group_id
            join enrolment e on e.student_id = m.student_id and e.class_id <> g.class_id
            join school_class c on c.id = e.class_id
            join school_class k on k.id = g.class_id and k.school_year_id = c.school_year_id
            where d.day between m.valid_from and coalesce(m.valid_until, 'infinity')
              and d.day between e.valid_from and coalesce(e.valid_until, 'infinity')
            """;

    private static final String APART = """
            select group_id, student_id from taught_apart() where ? between valid_from and valid_until
            """;

    private static final String LIMITS = """
            select l.grade_from, l.grade_to, coalesce(s.lessons_a_day, l.lessons_a_day) as lessons_a_day,
                   coalesce(s.longer_days, l.longer_days) as longer_days, l.week_of_five, l.week_of_six, s.longest_lesson,
                   coalesce(s.source, l.source) as source
            from (select ?::date as day) d
            join sanitary_limit l on d.day between l.valid_from and coalesce(l.valid_until, 'infinity')
            left join sanitary_step s on s.grade_from = l.grade_from and s.grade_to = l.grade_to
                and extract(month from d.day) between s.first_month and s.last_month
                and d.day between s.valid_from and coalesce(s.valid_until, 'infinity')
            order by l.grade_from
            """;

    @Inject
    private Database database;

    public boolean isThere(long versionId) {
        return database.find("select 1 as one from timetable_version where id = ?", row -> true, versionId)
                .isPresent();
    }

    /** The one class that a draft is of; none for a version of the whole school. */
    public Optional<Long> findClass(long versionId) {
        return database.find(
                "select class_id from timetable_version where id = ? and class_id is not null",
                row -> row.getLong("class_id"),
                versionId);
    }

    /**
     * The versions of a year.
     *
     * @param leader who sees the drafts of the classes only that she leads on the day {@code led}; null for who sees all
     */
    public List<VersionRow> listVersions(long yearId, LocalDate today, LocalDate led, @Nullable Long leader) {
        return database.list(
                VERSIONS,
                row -> new VersionRow(
                        row.getLong("id"),
                        row.getLong("school_year_id"),
                        row.getText("name"),
                        row.findLong("class_id"),
                        row.findText("class_name"),
                        row.getBoolean("draft"),
                        row.getDate("valid_from"),
                        row.findDate("valid_until"),
                        row.getBoolean("acting"),
                        row.getInt("slots"),
                        row.getInt("version"),
                        row.getBoolean("last")),
                today,
                yearId,
                leader,
                leader,
                led);
    }

    public List<SlotRow> listSlots(long versionId, LocalDate day) {
        return database.list(SLOTS, Weeklies::slot, day, versionId, day);
    }

    public List<UnitRow> listUnits(long versionId, long classId, LocalDate day) {
        return database.list(
                UNITS,
                row -> new UnitRow(
                        row.getLong("id"),
                        row.getText("subject"),
                        row.findText("part"),
                        row.getText("teachers"),
                        row.findDecimal("weekly_hours"),
                        row.getDecimal("placed")),
                versionId,
                day,
                classId);
    }

    /** The pupils of the parts of classes that a version has, by group. */
    public Map<Long, Set<Long>> listMembers(long versionId, LocalDate day) {
        Map<Long, Set<Long>> members = new HashMap<>();
        database.list(
                        MEMBERS,
                        row -> new long[] {row.getLong("group_id"), row.getLong("student_id")},
                        day,
                        versionId,
                        versionId)
                .forEach(pair ->
                        members.computeIfAbsent(pair[0], any -> new HashSet<>()).add(pair[1]));
        return members;
    }

    /** The other classes that members of parts come from, by group. */
    public Map<Long, Set<Long>> listClassesOfParts(LocalDate day) {
        Map<Long, Set<Long>> classes = new HashMap<>();
        database.list(CLASSES_OF_PARTS, row -> new long[] {row.getLong("group_id"), row.getLong("class_id")}, day)
                .forEach(pair ->
                        classes.computeIfAbsent(pair[0], any -> new HashSet<>()).add(pair[1]));
        return classes;
    }

    /** The pupils who are taught apart from their class in a subject, by its group of the whole class. */
    public Map<Long, Set<Long>> listApart(LocalDate day) {
        Map<Long, Set<Long>> apart = new HashMap<>();
        database.list(APART, row -> new long[] {row.getLong("group_id"), row.getLong("student_id")}, day)
                .forEach(pair ->
                        apart.computeIfAbsent(pair[0], any -> new HashSet<>()).add(pair[1]));
        return apart;
    }

    public List<SanitaryLimit> listLimits(LocalDate day) {
        return database.list(
                LIMITS,
                row -> new SanitaryLimit(
                        row.getInt("grade_from"),
                        row.getInt("grade_to"),
                        row.getInt("lessons_a_day"),
                        row.getInt("longer_days"),
                        row.getInt("week_of_five"),
                        row.findInt("week_of_six"),
                        row.findInt("longest_lesson"),
                        row.getText("source")),
                day);
    }

    public boolean isForbidding() {
        return database.find(
                        "select value from setting where key = ?",
                        row -> row.getText("value"),
                        TimetableQuery.LIMITS_SETTING)
                .filter("forbid"::equals)
                .isPresent();
    }

    private static SlotRow slot(Row row) throws SQLException {
        return new SlotRow(
                row.getLong("id"),
                row.getLong("group_id"),
                row.getLong("class_id"),
                row.getInt("grade_level"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.getText("short_name"),
                row.findText("part"),
                row.getTexts("ids").stream().map(Long::valueOf).toList(),
                row.getText("teachers"),
                row.getInt("weekday"),
                row.getInt("number"),
                row.findText("room"),
                Weeks.of(row.getInt("weeks")),
                row.findTime("starts"),
                row.findTime("ends"),
                row.getBoolean("apart"));
    }
}
