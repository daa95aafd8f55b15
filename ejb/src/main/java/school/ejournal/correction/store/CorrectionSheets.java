package school.ejournal.correction.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.Act;
import school.ejournal.correction.CorrectionCount;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.correction.CorrectionRow.Decision;
import school.ejournal.correction.CorrectionRow.Place;
import school.ejournal.correction.CorrectionState;
import school.ejournal.journal.LessonText;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;
import school.ejournal.shared.SchoolClock;

/** The read model of corrections: each list by one statement. */
@ApplicationScoped
public class CorrectionSheets {

    private static final int MOST = 300;

    private static final String NAME = """
            %1$s.surname || ' ' || left(%1$s.given_name, 1) || '.' || coalesce(left(%1$s.patronymic, 1) || '.', '')
            """;

    private static final String ROWS = """
            select k.id, k.page_id, k.column_id, k.student_id, sc.grade_level, sc.letter, s.name as subject,
                   g.name as group_name, t.id as term_id, t.scheme, t.number,
                   p.sealed or year_is_past(t.school_year_id, ?) as sealed,
                   coalesce(x.surname || ' ' || x.given_name, '') as student, l.date, k.lesson_text, k.text_before, k.text_wanted,
                   case k.lesson_text when 'topic' then l.topic when 'homework' then l.homework else coalesce(c.text, '') end
                       as text_now,
                   case k.lesson_text when 'topic' then l.topic <> k.text_before when 'homework' then l.homework <> k.text_before
                       else coalesce(c.version, 0) <> k.version_before end as stale,
                   k.reason, k.asked_by, k.asked_at, k.state,
                   k.decided_at, k.decision_note, k.act_number, k.act_date,
            """ + NAME.formatted("a") + " as asker, " + NAME.formatted("d") + """
             as decider
            from correction k
            join page p on p.id = k.page_id
            join term t on t.id = p.term_id
            join teaching_group g on g.id = p.group_id
            join school_class sc on sc.id = g.class_id
            join subject s on s.id = g.subject_id
            left join person x on x.id = k.student_id
            join person a on a.id = k.asked_by
            left join person d on d.id = k.decided_by
            left join work w on w.id = k.column_id
            left join lesson l on l.id = case when w.lesson_id is null then k.column_id else w.lesson_id end
            left join cell c on c.column_id = k.column_id and c.student_id = k.student_id
            """;

    private static final String ALL = ROWS + """
            order by k.state = 'asked' desc, case when k.state = 'asked' then k.asked_at end, k.decided_at desc, k.id
            limit ?
            """;

    private static final String COUNT = """
            select count(*) filter (where state = 'asked') as waiting,
                   count(*) filter (where state in ('approved', 'refused')
                       and decided_at > now() - interval '7 days') as decided
            from correction where asked_by = ?
            """;

    @Inject
    private Database database;

    @Inject
    private SchoolClock clock;

    public List<CorrectionRow> listAll() {
        return database.list(ALL, CorrectionSheets::row, clock.today(), MOST);
    }

    public List<CorrectionRow> listOf(long askerId) {
        return database.list(
                ROWS + "where k.asked_by = ? order by k.asked_at desc, k.id limit ?",
                CorrectionSheets::row,
                clock.today(),
                askerId,
                MOST);
    }

    public List<CorrectionRow> listActs() {
        return database.list(
                ROWS + "where k.act_number is not null order by k.decided_at desc, k.id limit ?",
                CorrectionSheets::row,
                clock.today(),
                MOST);
    }

    public Optional<CorrectionRow> find(long id) {
        return database.find(ROWS + "where k.id = ?", CorrectionSheets::row, clock.today(), id);
    }

    public CorrectionCount count(long askerId) {
        return database.find(COUNT, row -> new CorrectionCount(row.getInt("waiting"), row.getInt("decided")), askerId)
                .orElseThrow();
    }

    /** Surname and initials, by person. */
    public Map<Long, String> names(Collection<Long> personIds) {
        return texts("select x.id, " + NAME.formatted("x") + " as text from person x where x.id = any(?)", personIds);
    }

    /** Why corrections were asked for, by correction. */
    public Map<Long, String> reasons(Collection<Long> ids) {
        return texts("select id, reason as text from correction where id = any(?)", ids);
    }

    private Map<Long, String> texts(String sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        long[] wanted = ids.stream().mapToLong(Long::longValue).toArray();
        return database.list(sql, row -> Map.entry(row.getLong("id"), row.getText("text")), wanted).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CorrectionRow row(Row row) throws SQLException {
        return new CorrectionRow(
                row.getLong("id"),
                place(row),
                row.getText("text_before"),
                row.getText("text_wanted"),
                row.getText("text_now"),
                row.getBoolean("stale"),
                row.getText("reason"),
                row.getLong("asked_by"),
                row.getText("asker"),
                row.getInstant("asked_at"),
                CorrectionState.of(row.getText("state")),
                decision(row));
    }

    private static Place place(Row row) throws SQLException {
        String text = row.findText("lesson_text");
        return new Place(
                row.getLong("page_id"),
                row.getLong("column_id"),
                row.findLong("student_id"),
                row.getInt("grade_level") + row.getText("letter"),
                row.getText("subject"),
                row.findText("group_name"),
                row.getLong("term_id"),
                row.getText("scheme"),
                row.getInt("number"),
                row.getBoolean("sealed"),
                row.getText("student"),
                text == null ? null : LessonText.of(text),
                row.findDate("date"));
    }

    private static @Nullable Decision decision(Row row) throws SQLException {
        if (row.findInstant("decided_at") == null) {
            return null;
        }
        String act = row.findText("act_number");
        return new Decision(
                row.getText("decider"),
                row.getInstant("decided_at"),
                row.getText("decision_note"),
                act == null ? null : new Act(act, row.getDate("act_date")));
    }
}
