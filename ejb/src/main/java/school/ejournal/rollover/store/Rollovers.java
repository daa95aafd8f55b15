package school.ejournal.rollover.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.OpenGroup;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverObstacle;
import school.ejournal.rollover.RolloverRow;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.YearSpan;
import school.ejournal.shared.Caller;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** What was wished and chosen for a rollover, and those that were done. */
@ApplicationScoped
public class Rollovers {

    private static final String WISH = """
            insert into rollover_wish (school_id, from_year_id, starts, ends, ninth_leaves, first_letters, tenth_letters,
                                       account_id, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHOOSE = """
            insert into rollover_choice (school_id, from_year_id, student_id, fate, letter, account_id, at)
            select ?, ?, n.student_id, nullif(n.fate, ''), nullif(n.letter, ''), ?, ?
            from unnest(?, ?, ?) as n (student_id, fate, letter)
            """;

    private static final String DONE = """
            select o.id, f.id as from_id, f.starts as from_starts, f.ends as from_ends, t.id as to_id, t.starts as to_starts,
                   t.ends as to_ends, o.order_number, o.order_date, a.display_name as author, r.at,
                   u.display_name as undone_by, r.undone_at
            from rollover o join import_run r on r.id = o.id
            join school_year f on f.id = o.from_year_id join school_year t on t.id = o.to_year_id
            join account a on a.id = r.account_id left join account u on u.id = r.undone_by
            where (?::bigint is null or o.id = ?) order by r.at desc, o.id desc
            """;

    private static final String FATES = """
            select o.student_id, x.surname || ' ' || x.given_name as name, c.id as class_id,
                   c.grade_level || c.letter as school_class, c.grade_level, o.proposed, o.fate, o.to_class, o.debts
            from rollover_fate o join person x on x.id = o.student_id join school_class c on c.id = o.class_id
            where o.rollover_id = ? order by c.grade_level, c.letter, translate(lower(x.surname), 'ё', 'е'), x.given_name, x.id
            """;

    private static final String OPEN = """
            select c.grade_level || c.letter as school_class, s.name as subject, g.name
            from rollover o
            join school_class c on c.school_year_id = o.to_year_id
            join teaching_group g on g.class_id = c.id
            join subject s on s.id = g.subject_id
            where o.id = ? and not exists (select 1 from teaching_load l where l.group_id = g.id)
            order by c.grade_level, c.letter, s.name, g.name
            """;

    private static final String RUN = """
            insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made,
                rows_changed, account_id, at)
            select ?, ?, 'rollover', ?, decode(?, 'hex'), 0, 0, count(*) filter (where before_row is null),
                   count(*) filter (where before_row is not null), ?, ?
            from import_change where run_id = ?
            """;

    @Inject
    private Database database;

    @Inject
    private ChangeNotes notes;

    public void wish(Caller caller, long yearId, RolloverWish wish, Instant at) {
        database.update(
                WISH,
                caller.schoolId(),
                yearId,
                wish.starts(),
                wish.ends(),
                wish.ninthLeaves(),
                wish.firstLetters().toArray(String[]::new),
                wish.tenthLetters().toArray(String[]::new),
                caller.accountId(),
                at);
    }

    public void choose(Caller caller, long yearId, List<FateChoice> choices, Instant at) {
        database.update(
                CHOOSE,
                caller.schoolId(),
                yearId,
                caller.accountId(),
                at,
                choices.stream().mapToLong(FateChoice::studentId).toArray(),
                choices.stream().map(one -> code(one.fate())).toArray(String[]::new),
                choices.stream()
                        .map(one -> one.letter() == null ? "" : one.letter())
                        .toArray(String[]::new));
    }

    private static String code(@Nullable Fate fate) {
        return fate == null ? "" : fate.code();
    }

    /** Ends the noting and keeps the run. */
    public void end(long id, Caller caller, String order, String digest, Instant at) {
        notes.end();
        database.update(RUN, id, caller.schoolId(), order, digest, caller.accountId(), at, id);
    }

    public List<RolloverRow> list() {
        return read(null);
    }

    public Optional<RolloverRow> find(long id) {
        return read(id).stream().findFirst();
    }

    private List<RolloverRow> read(@Nullable Long id) {
        return database.list(DONE, Rollovers::row, id, id);
    }

    public List<PupilFate> listFates(long id) {
        return database.list(FATES, Rollovers::fate, id);
    }

    /** The groups of the next year that nobody teaches. */
    public List<OpenGroup> listOpen(long id) {
        return database.list(
                OPEN,
                row -> new OpenGroup(row.getText("school_class"), row.getText("subject"), row.findText("name")),
                id);
    }

    public List<RolloverObstacle> listObstacles(long id) {
        return database.list(
                "select what, sum(how_many) as how_many from import_obstacles(?) group by what order by what",
                row -> new RolloverObstacle(row.getText("what"), row.getInt("how_many")),
                id);
    }

    private static RolloverRow row(Row row) throws SQLException {
        return new RolloverRow(
                row.getLong("id"),
                new YearSpan(row.getLong("from_id"), row.getDate("from_starts"), row.getDate("from_ends")),
                new YearSpan(row.getLong("to_id"), row.getDate("to_starts"), row.getDate("to_ends")),
                row.getText("order_number"),
                row.getDate("order_date"),
                row.getText("author"),
                row.getInstant("at"),
                row.findText("undone_by"),
                row.findInstant("undone_at"));
    }

    private static PupilFate fate(Row row) throws SQLException {
        Fate proposed = Fate.of(row.getText("proposed"));
        Fate fate = Fate.of(row.getText("fate"));
        return new PupilFate(
                row.getLong("student_id"),
                row.getText("name"),
                row.getLong("class_id"),
                row.getText("school_class"),
                row.getInt("grade_level"),
                proposed,
                fate,
                row.findText("to_class"),
                row.getText("debts"),
                fate != proposed);
    }
}
