package school.ejournal.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.ejournal.curriculum.ItemKind;
import school.ejournal.curriculum.NewPlanItem;
import school.ejournal.curriculum.PlanFlow;
import school.ejournal.curriculum.PlannedItem;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** The items of lesson plans in the database, and the lessons they flow into. Items in force stand on places from 1 on. */
@ApplicationScoped
public class PlanItems {

    private static final String OF_PLAN = """
            select id, position, section, topic, hours, kind, homework from lesson_plan_item
            where plan_id = ? and state = 'active' order by position, id
            """;

    /** Hours as the latest approved adjustment of the group left them. */
    private static final String OF_GROUP = """
            select i.id, i.position, i.section, i.topic, coalesce(a.hours_after, i.hours) as hours, i.kind, i.homework
            from lesson_plan_use u
            join lesson_plan_item i on i.plan_id = u.plan_id and i.state = 'active'
            left join lateral (
                select n.hours_after from plan_adjustment_line n
                join plan_adjustment d on d.id = n.adjustment_id and d.state = 'approved' and d.group_id = u.group_id
                where n.item_id = i.id order by d.decided_at desc, d.id desc limit 1) a on true
            where u.group_id = ? and u.ended_at is null
            order by i.position, i.id
            """;

    private static final String LESSONS = """
            select id, date, number, hours, state = 'cancelled' as cancelled, topic from lesson
            where group_id = ? order by date, number, id
            """;

    private static final String GROUPS_OF_GRADE = """
            (select g.id from teaching_group g join school_class c on c.id = g.class_id
             join school_year y on y.id = c.school_year_id
             where c.grade_level = ? and ? between y.starts and y.ends)
            """;

    private static final String OF_GRADE = """
            select u.group_id, i.id, i.position, i.section, i.topic, coalesce(a.hours_after, i.hours) as hours, i.kind, i.homework
            from lesson_plan_use u
            join lesson_plan_item i on i.plan_id = u.plan_id and i.state = 'active'
            left join lateral (
                select n.hours_after from plan_adjustment_line n
                join plan_adjustment d on d.id = n.adjustment_id and d.state = 'approved' and d.group_id = u.group_id
                where n.item_id = i.id order by d.decided_at desc, d.id desc limit 1) a on true
            where u.ended_at is null and u.group_id in
            """ + GROUPS_OF_GRADE + " order by u.group_id, i.position, i.id";

    private static final String LESSONS_OF_GRADE = """
            select group_id, id, date, number, hours, state = 'cancelled' as cancelled, topic from lesson
            where group_id in
            """ + GROUPS_OF_GRADE + " order by group_id, date, number, id";

    private static final String ADD = """
            insert into lesson_plan_item (id, school_id, plan_id, position, section, topic, hours, kind, homework)
            select nextval('entity_id'), p.school_id, p.id, ? + n.place, n.section, n.topic, n.hours::numeric, n.kind, n.homework
            from lesson_plan p
            cross join unnest(?, ?, ?, ?, ?) with ordinality as n (section, topic, hours, kind, homework, place)
            where p.id = ?
            """;

    private static final String COPY = """
            insert into lesson_plan_item (id, school_id, plan_id, position, section, topic, hours, kind, homework)
            select nextval('entity_id'), school_id, ?, position, section, topic, hours, kind, homework
            from lesson_plan_item where plan_id = ? and state = 'active'
            """;

    private static final String CHANGE = """
            update lesson_plan_item set section = ?, topic = ?, hours = ?, kind = ?, homework = ? where id = ?
            """;

    @Inject
    private Database database;

    public List<PlannedItem> list(long planId) {
        return database.list(OF_PLAN, PlanItems::item, planId);
    }

    /** The items by which a group is taught; empty where it has no plan. */
    public List<PlannedItem> listOfGroup(long groupId) {
        return database.list(OF_GROUP, PlanItems::item, groupId);
    }

    public List<PlanFlow.Lesson> listLessons(long groupId) {
        return database.list(LESSONS, PlanItems::lesson, groupId);
    }

    /** The items by which the groups of a grade are taught in the school year of a day, by group. */
    public Map<Long, List<PlannedItem>> listOfGrade(int gradeLevel, LocalDate day) {
        return byGroup(OF_GRADE, PlanItems::item, gradeLevel, day);
    }

    /** The lessons of the groups of a grade in the school year of a day, by group. */
    public Map<Long, List<PlanFlow.Lesson>> listLessonsOfGrade(int gradeLevel, LocalDate day) {
        return byGroup(LESSONS_OF_GRADE, PlanItems::lesson, gradeLevel, day);
    }

    private <T> Map<Long, List<T>> byGroup(String sql, Row.Reader<T> reader, int gradeLevel, LocalDate day) {
        return database.list(sql, row -> Map.entry(row.getLong("group_id"), reader.read(row)), gradeLevel, day).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public Optional<Long> findGroup(long lessonId) {
        return database.find("select group_id from lesson where id = ?", row -> row.getLong("group_id"), lessonId);
    }

    public void add(long planId, int after, List<NewPlanItem> items) {
        database.update(
                ADD,
                after,
                texts(items, NewPlanItem::section),
                texts(items, NewPlanItem::topic),
                texts(items, item -> item.hours().toPlainString()),
                texts(items, item -> item.kind().stored()),
                texts(items, NewPlanItem::homework),
                planId);
    }

    public void copy(long fromPlanId, long toPlanId) {
        database.update(COPY, toPlanId, fromPlanId);
    }

    public void change(long itemId, NewPlanItem item) {
        database.update(
                CHANGE, item.section(), item.topic(), item.hours(), item.kind().stored(), item.homework(), itemId);
    }

    /** Makes room, or closes a gap: items behind a place go so many places on. */
    public void shift(long planId, int behind, int upTo, int by) {
        database.update(
                "update lesson_plan_item set position = position + ?"
                        + " where plan_id = ? and state = 'active' and position > ? and position <= ?",
                by,
                planId,
                behind,
                upTo);
    }

    public void place(long itemId, int position) {
        database.update("update lesson_plan_item set position = ? where id = ?", position, itemId);
    }

    public void remove(long itemId) {
        database.update("update lesson_plan_item set state = 'removed' where id = ?", itemId);
    }

    public void removeAll(long planId) {
        database.update("update lesson_plan_item set state = 'removed' where plan_id = ? and state = 'active'", planId);
    }

    private static String[] texts(List<NewPlanItem> items, Function<NewPlanItem, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    private static PlannedItem item(Row row) throws SQLException {
        return new PlannedItem(
                row.getLong("id"),
                row.getInt("position"),
                row.getText("section"),
                row.getText("topic"),
                row.getDecimal("hours"),
                ItemKind.of(row.getText("kind")),
                row.getText("homework"));
    }

    private static PlanFlow.Lesson lesson(Row row) throws SQLException {
        return new PlanFlow.Lesson(
                row.getLong("id"),
                row.getDate("date"),
                row.getInt("number"),
                row.getDecimal("hours"),
                row.getBoolean("cancelled"),
                row.getText("topic"));
    }
}
