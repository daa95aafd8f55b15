package school.ejournal.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.curriculum.PlanGroup;
import school.ejournal.curriculum.PlanRow;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Lesson plans in the database, and whose groups they are for. */
@ApplicationScoped
public class LessonPlans {

    private static final String PLANS = """
            select p.id, s.name as subject, p.grade_level, p.teacher_id,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   coalesce((
                       select string_agg(c.grade_level || c.letter || coalesce(' (' || g.name || ')', ''), ', '
                              order by c.letter, g.name)
                       from lesson_plan_use u join teaching_group g on g.id = u.group_id
                       join school_class c on c.id = g.class_id
                       where u.plan_id = p.id and u.ended_at is null), '') as groups,
                   i.items, i.hours, i.control_hours,
                   coalesce(k.weekly_hours * case when p.grade_level = 1 then 33 else 34 end, 0) as found_hours
            from lesson_plan p
            join school_year y on y.id = p.school_year_id
            join subject s on s.id = p.subject_id
            join person x on x.id = p.teacher_id
            left join curriculum_line k on k.school_year_id = p.school_year_id and k.subject_id = p.subject_id
                and k.grade_level = p.grade_level
            cross join lateral (
                select count(*) as items, coalesce(sum(hours), 0) as hours,
                       coalesce(sum(hours) filter (where kind = 'control'), 0) as control_hours
                from lesson_plan_item where plan_id = p.id and state = 'active') i
            where %s
            order by s.name, p.grade_level, teacher, p.id
            """;

    private static final String OF_TEACHER = PLANS.formatted("p.teacher_id = ? and ? between y.starts and y.ends + 92");

    private static final String OF_SCHOOL = PLANS.formatted("? between y.starts and y.ends + 92");

    private static final String ONE = PLANS.formatted("p.id = ?");

    /** Groups of the owner in the plan's year, subject and grade, and those that are taught by it whoever has them. */
    private static final String GROUPS = """
            select g.id, c.grade_level || c.letter as class, g.name,
                   exists (select 1 from lesson_plan_use u where u.plan_id = p.id and u.group_id = g.id
                           and u.ended_at is null) as used
            from lesson_plan p
            join school_class c on c.school_year_id = p.school_year_id and c.grade_level = p.grade_level
            join teaching_group g on g.class_id = c.id and g.subject_id = p.subject_id
            where p.id = ? and (
                exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = p.teacher_id
                        and ? between l.valid_from and coalesce(l.valid_until, 'infinity'))
                or exists (select 1 from lesson_plan_use u where u.plan_id = p.id and u.group_id = g.id
                           and u.ended_at is null))
            order by c.letter, g.name nulls first, g.id
            """;

    /** The caller's groups that have no plan of somebody who still teaches them, one of each subject and grade. */
    private static final String WITHOUT_PLAN = """
            select min(g.id) as id, s.name as subject, c.grade_level,
                   string_agg(c.grade_level || c.letter || coalesce(' (' || g.name || ')', ''), ', '
                              order by c.letter, g.name) as groups
            from teaching_load l
            join teaching_group g on g.id = l.group_id
            join school_class c on c.id = g.class_id
            join school_year y on y.id = c.school_year_id
            join subject s on s.id = g.subject_id
            where l.teacher_id = ? and ? between l.valid_from and coalesce(l.valid_until, 'infinity')
              and ? between y.starts and y.ends + 92
              and not exists (
                  select 1 from lesson_plan_use u join lesson_plan p on p.id = u.plan_id
                  join teaching_load o on o.group_id = u.group_id and o.teacher_id = p.teacher_id
                      and ? between o.valid_from and coalesce(o.valid_until, 'infinity')
                  where u.group_id = g.id and u.ended_at is null)
            group by s.name, c.grade_level, c.school_year_id
            order by s.name, c.grade_level
            """;

    private static final String TEACHES = """
            select 1 as one from teaching_load where group_id = ? and teacher_id = ?
              and ? between valid_from and coalesce(valid_until, 'infinity')
            """;

    private static final String MAKE = """
            insert into lesson_plan (id, school_id, school_year_id, subject_id, grade_level, teacher_id)
            select ?, g.school_id, c.school_year_id, g.subject_id, c.grade_level, ?
            from teaching_group g join school_class c on c.id = g.class_id where g.id = ?
            """;

    /** What those who no longer teach a group planned for it. */
    private static final String END_FORMER = """
            update lesson_plan_use u set ended_at = now()
            from lesson_plan p, teaching_group g, school_class c
            where u.ended_at is null and p.id = u.plan_id and g.id = u.group_id and c.id = g.class_id and exists (
                select 1 from lesson_plan n where n.id = ? and n.subject_id = g.subject_id
                  and n.grade_level = c.grade_level and n.school_year_id = c.school_year_id and n.teacher_id <> p.teacher_id
                  and exists (select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = n.teacher_id
                              and ?::date between l.valid_from and coalesce(l.valid_until, 'infinity')))
              and not exists (
                  select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = p.teacher_id
                    and ?::date between l.valid_from and coalesce(l.valid_until, 'infinity'))
            returning u.plan_id
            """;

    private static final String USE_FOR_ALL = """
            insert into lesson_plan_use (id, school_id, plan_id, group_id)
            select nextval('entity_id'), p.school_id, p.id, g.id
            from lesson_plan p
            join school_class c on c.school_year_id = p.school_year_id and c.grade_level = p.grade_level
            join teaching_group g on g.class_id = c.id and g.subject_id = p.subject_id
            where p.id = ? and exists (
                select 1 from teaching_load l where l.group_id = g.id and l.teacher_id = p.teacher_id
                  and ? between l.valid_from and coalesce(l.valid_until, 'infinity'))
              and not exists (select 1 from lesson_plan_use u where u.group_id = g.id and u.ended_at is null)
            """;

    private static final String USE = """
            insert into lesson_plan_use (id, school_id, plan_id, group_id)
            select nextval('entity_id'), school_id, id, ? from lesson_plan where id = ?
            """;

    private static final String SHARE_LIMIT = "select value from setting where key = ?";

    /** The owner and the version of a plan. */
    public record Owned(long teacherId, int version) {}

    /** Groups for which no plan is there yet. */
    public record WithoutPlan(long groupId, String subject, int gradeLevel, String groups) {}

    @Inject
    private Database database;

    public List<PlanRow> listOf(long teacherId, LocalDate today) {
        return database.list(OF_TEACHER, LessonPlans::plan, teacherId, today);
    }

    public List<PlanRow> listAll(LocalDate today) {
        return database.list(OF_SCHOOL, LessonPlans::plan, today);
    }

    public Optional<PlanRow> find(long planId) {
        return database.find(ONE, LessonPlans::plan, planId);
    }

    public List<PlanGroup> listGroups(long planId, LocalDate today) {
        return database.list(
                GROUPS,
                row -> new PlanGroup(
                        row.getLong("id"), row.getText("class"), row.findText("name"), row.getBoolean("used")),
                planId,
                today);
    }

    public List<WithoutPlan> listWithoutPlan(long teacherId, LocalDate today) {
        return database.list(
                WITHOUT_PLAN,
                row -> new WithoutPlan(
                        row.getLong("id"), row.getText("subject"), row.getInt("grade_level"), row.getText("groups")),
                teacherId,
                today,
                today,
                today);
    }

    public boolean teaches(long teacherId, long groupId, LocalDate today) {
        return database.find(TEACHES, row -> true, groupId, teacherId, today).orElse(false);
    }

    public Optional<Owned> findOwner(long planId) {
        return owner("select teacher_id, version from lesson_plan where id = ?", planId);
    }

    /** The plan's owner and version; nobody else changes the plan until the transaction ends. */
    public Optional<Owned> lock(long planId) {
        return owner("select teacher_id, version from lesson_plan where id = ? for update", planId);
    }

    private Optional<Owned> owner(String sql, long planId) {
        return database.find(sql, row -> new Owned(row.getLong("teacher_id"), row.getInt("version")), planId);
    }

    public void touch(long planId) {
        database.update("update lesson_plan set version = version + 1 where id = ?", planId);
    }

    public long make(long groupId, long teacherId) {
        long id = database.nextId();
        database.update(MAKE, id, teacherId, groupId);
        return id;
    }

    /** Ends what former teachers planned for groups that are the new plan's; answers those plans, the latest first. */
    public List<Long> endFormer(long planId, LocalDate today) {
        return database.list(END_FORMER, row -> row.getLong("plan_id"), planId, today, today);
    }

    /** Uses a plan for all groups of its owner that have none. */
    public int useForAll(long planId, LocalDate today) {
        return database.update(USE_FOR_ALL, planId, today);
    }

    public void use(long planId, long groupId) {
        database.update(USE, groupId, planId);
    }

    public int release(long planId, long groupId) {
        return database.update(
                "update lesson_plan_use set ended_at = now() where plan_id = ? and group_id = ? and ended_at is null",
                planId,
                groupId);
    }

    /** Whether a group is taught by any plan. */
    public boolean isPlanned(long groupId) {
        return database.find(
                        "select 1 as one from lesson_plan_use where group_id = ? and ended_at is null",
                        row -> true,
                        groupId)
                .orElse(false);
    }

    public Optional<String> findSetting(String key) {
        return database.find(SHARE_LIMIT, row -> row.getText("value"), key);
    }

    private static PlanRow plan(Row row) throws SQLException {
        return new PlanRow(
                row.getLong("id"),
                row.getText("subject"),
                row.getInt("grade_level"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                row.getText("groups"),
                row.getInt("items"),
                row.getDecimal("hours"),
                row.getDecimal("control_hours"),
                row.getDecimal("found_hours"));
    }
}
