package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.PageCard;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.shared.Database;
import school.ejournal.shared.RecentChanges;
import school.ejournal.shared.RoundTrip;
import school.ejournal.shared.Row;

/** What cells hold, by one statement. */
@ApplicationScoped
public class StoredCells {

    private static final String CELLS = """
            select k.column_id, k.student_id, c.text, c.marks, c.presence, c.version, c.author_id, c.changed_at,
                   coalesce(a.surname || ' ' || left(a.given_name, 1) || '.'
                       || coalesce(left(a.patronymic, 1) || '.', ''), '') as author,
                   w.at, w.unchanged, w.answered
            from unnest(?, ?) as k (column_id, student_id)
            left join cell c on c.column_id = k.column_id and c.student_id = k.student_id and c.page_id = ?
            left join person a on a.id = c.author_id
            cross join (
                select now() as at,
            """ + RecentChanges.UNCHANGED + """
                       , array(select o.op_id || ' ' || o.answer from operation o
                             where o.page_id = ? and o.op_id = any(?)) as answered
            ) w
            """;

    private static final UUID[] NO_OPERATIONS = {};

    @Inject
    private Database database;

    @Inject
    private PageFrames frames;

    /** The way to the database that the questions of a save share. */
    public RoundTrip roundTrip() {
        return database.roundTrip();
    }

    /**
     * Asks what cells that are to be written hold, whether page and school are as they were when card and frame were read, and
     * which of the operations were answered already; to be sent behind the head's lock.
     */
    public Supplier<CellsToWrite> ask(
            RoundTrip trip, long pageId, RecentChanges.Moment read, Collection<CellKey> keys, Collection<UUID> opIds) {
        return ask(trip, pageId, read.server(), read.snapshot(), keys, opIds.toArray(UUID[]::new));
    }

    /** What there is to know of some cells of a page now; the term column is reckoned on {@code termDay}. */
    public List<CellFacts> list(PageCard page, Collection<CellKey> keys, long personId, LocalDate termDay) {
        RoundTrip trip = database.roundTrip();
        Supplier<PageFrame> frame = frames.ask(trip, page, personId);
        Supplier<CellsToWrite> asked = ask(trip, page.id(), null, null, keys, NO_OPERATIONS);
        trip.send();
        return asked.get().facts(frame.get(), page.termColumnId(), termDay);
    }

    private static Supplier<CellsToWrite> ask(
            RoundTrip trip,
            long pageId,
            @Nullable Instant server,
            @Nullable String snapshot,
            Collection<CellKey> keys,
            UUID[] opIds) {
        Supplier<List<CellsToWrite.Line>> lines = trip.list(
                CELLS,
                StoredCells::line,
                keys.stream().mapToLong(CellKey::columnId).toArray(),
                keys.stream().mapToLong(CellKey::studentId).toArray(),
                pageId,
                server,
                snapshot,
                RecentChanges.withSchool(RecentChanges.columnsOf(pageId)),
                pageId,
                opIds);
        return () -> CellsToWrite.of(lines.get());
    }

    private static CellsToWrite.Line line(Row row) throws SQLException {
        CellKey key = new CellKey(row.getLong("column_id"), row.getLong("student_id"));
        return new CellsToWrite.Line(
                key,
                row.findInt("version") == null ? StoredCell.EMPTY : stored(key, row),
                row.getInstant("at"),
                row.getBoolean("unchanged"),
                row.getTexts("answered"));
    }

    private static StoredCell stored(CellKey key, Row row) throws SQLException {
        CellState state = new CellState(
                key,
                row.getText("text"),
                row.getInts("marks"),
                row.getInt("presence"),
                row.getInt("version"),
                row.getLong("author_id"),
                row.getInstant("changed_at"));
        return new StoredCell(state, row.getText("author"));
    }
}
