package school.ejournal.curriculum.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.AdjustmentLine;
import school.ejournal.curriculum.AdjustmentReason;
import school.ejournal.curriculum.AdjustmentRow;
import school.ejournal.curriculum.AdjustmentState;
import school.ejournal.curriculum.AdjustmentWay;
import school.ejournal.curriculum.NewAdjustment;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Adjustments of lesson plans in the database. */
@ApplicationScoped
public class Adjustments {

    private static final String ROWS = """
            select d.id, d.group_id, c.grade_level || c.letter as class, g.name, s.name as subject, d.made_on, d.reason,
                   d.note, d.teacher_id, d.state, d.decided_at, d.decision_note,
                   x.surname || ' ' || left(x.given_name, 1) || '.' || coalesce(left(x.patronymic, 1) || '.', '') as teacher,
                   z.surname || ' ' || left(z.given_name, 1) || '.' || coalesce(left(z.patronymic, 1) || '.', '') as decider
            from plan_adjustment d
            join teaching_group g on g.id = d.group_id
            join school_class c on c.id = g.class_id
            join subject s on s.id = g.subject_id
            join person x on x.id = d.teacher_id
            left join person z on z.id = d.decided_by
            """;

    private static final String OF_TEACHER = ROWS + " where d.teacher_id = ? order by d.asked_at desc, d.id desc";

    private static final String ALL = ROWS
            + " order by d.state <> 'asked', case when d.state = 'asked' then d.asked_at end, d.asked_at desc, d.id desc";

    private static final String ONE = ROWS + " where d.id = ?";

    private static final String LINES = """
            select n.item_id, i.position, i.topic, n.way, n.hours_before, n.hours_after, n.planned_on, n.expected_on
            from plan_adjustment_line n join lesson_plan_item i on i.id = n.item_id
            where n.adjustment_id = ? order by i.position, i.id
            """;

    private static final String PLAN = """
            select p.id from lesson_plan_use u join lesson_plan p on p.id = u.plan_id
            where u.group_id = ? and u.ended_at is null and p.teacher_id = ?
            """;

    private static final String ADD = """
            insert into plan_adjustment (id, school_id, plan_id, group_id, made_on, reason, note, teacher_id, asked_at)
            select ?, p.school_id, p.id, ?, ?, ?, ?, ?, ? from lesson_plan p where p.id = ?
            """;

    private static final String ADD_LINES = """
            insert into plan_adjustment_line (school_id, adjustment_id, item_id, way, hours_before, hours_after, planned_on,
                                              expected_on)
            select d.school_id, d.id, n.item_id, n.way, n.before::numeric, n.after::numeric, n.planned::date, n.expected::date
            from plan_adjustment d
            cross join unnest(?, ?, ?, ?, ?, ?) as n (item_id, way, before, after, planned, expected)
            where d.id = ?
            """;

    private static final String DECIDE = """
            update plan_adjustment set state = ?, decided_by = ?, decided_at = ?, decision_note = ? where id = ?
            """;

    /** Who asked, and where it stands. */
    public record Asked(long teacherId, AdjustmentState state) {}

    @Inject
    private Database database;

    public List<AdjustmentRow> listOf(long teacherId) {
        return database.list(OF_TEACHER, Adjustments::adjustment, teacherId);
    }

    public List<AdjustmentRow> listAll() {
        return database.list(ALL, Adjustments::adjustment);
    }

    public Optional<AdjustmentRow> find(long id) {
        return database.find(ONE, Adjustments::adjustment, id);
    }

    public List<AdjustmentLine> listLines(long id) {
        return database.list(
                LINES,
                row -> new AdjustmentLine(
                        row.getLong("item_id"),
                        row.getInt("position"),
                        row.getText("topic"),
                        AdjustmentWay.valueOf(upper(row.getText("way"))),
                        row.getDecimal("hours_before"),
                        row.getDecimal("hours_after"),
                        row.findDate("planned_on"),
                        row.findDate("expected_on")),
                id);
    }

    /** The plan by which a group is taught, if it is this teacher's. */
    public Optional<Long> findPlan(long groupId, long teacherId) {
        return database.find(PLAN, row -> row.getLong("id"), groupId, teacherId);
    }

    public boolean isWaiting(long groupId) {
        return database.find(
                        "select 1 as one from plan_adjustment where group_id = ? and state = 'asked'",
                        row -> true,
                        groupId)
                .orElse(false);
    }

    public Optional<Asked> lock(long id) {
        return database.find(
                "select teacher_id, state from plan_adjustment where id = ? for update",
                row -> new Asked(row.getLong("teacher_id"), AdjustmentState.valueOf(upper(row.getText("state")))),
                id);
    }

    public long add(
            long planId, NewAdjustment wanted, long teacherId, LocalDate day, Instant at, List<AdjustmentLine> lines) {
        long id = database.nextId();
        database.update(ADD, id, wanted.groupId(), day, wanted.reason().stored(), wanted.note(), teacherId, at, planId);
        database.update(
                ADD_LINES,
                lines.stream().mapToLong(AdjustmentLine::itemId).toArray(),
                texts(lines, line -> line.way().stored()),
                texts(lines, line -> line.hoursBefore().toPlainString()),
                texts(lines, line -> line.hoursAfter().toPlainString()),
                texts(lines, line -> text(line.plannedOn())),
                texts(lines, line -> text(line.expectedOn())),
                id);
        return id;
    }

    public void decide(long id, AdjustmentState state, long deciderId, Instant at, String note) {
        database.update(DECIDE, state.stored(), deciderId, at, note, id);
    }

    private static @Nullable String[] texts(
            List<AdjustmentLine> lines, Function<AdjustmentLine, @Nullable String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String upper(String stored) {
        return stored.toUpperCase(Locale.ROOT);
    }

    private static AdjustmentRow adjustment(Row row) throws SQLException {
        Instant decided = row.findInstant("decided_at");
        return new AdjustmentRow(
                row.getLong("id"),
                row.getLong("group_id"),
                row.getText("class"),
                row.findText("name"),
                row.getText("subject"),
                row.getDate("made_on"),
                AdjustmentReason.valueOf(upper(row.getText("reason"))),
                row.getText("note"),
                row.getLong("teacher_id"),
                row.getText("teacher"),
                AdjustmentState.valueOf(upper(row.getText("state"))),
                decided == null
                        ? null
                        : new AdjustmentRow.Decision(row.getText("decider"), decided, row.getText("decision_note")),
                List.of());
    }
}
