package school.ejournal.journal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/**
 * What a page's cells hang on, for one teacher: the columns, who belongs to the group from when to when, when she teaches it,
 * and who stands in for whom. Nothing in it depends on the day it was read.
 */
public final class PageFrame {

    /**
     * A lesson or a further work of one.
     *
     * @param entered whether something was recorded in the lesson already
     * @param attended whether its presence was
     */
    record Column(
            long id,
            long lessonId,
            LocalDate day,
            boolean cancelled,
            boolean furtherWork,
            boolean entered,
            boolean attended) {}

    /** Days of something, both included; none where the last is before the first. */
    record Span(long personId, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Who writes into a lesson in place of its teacher, both moments included. */
    record StandIn(long lessonId, long substituteId, Instant from, Instant until) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }

    private final long personId;
    private final Map<Long, Column> columns;
    private final List<Span> taught;
    private final Map<Long, List<Span>> members;
    private final Map<Long, List<Span>> taughtApart;
    private final Map<Long, List<Span>> firstGraders;
    private final List<StandIn> standIns;

    PageFrame(
            long personId,
            Map<Long, Column> columns,
            List<Span> taught,
            Map<Long, List<Span>> members,
            Map<Long, List<Span>> taughtApart,
            Map<Long, List<Span>> firstGraders,
            List<StandIn> standIns) {
        this.personId = personId;
        this.columns = columns;
        this.taught = taught;
        this.members = members;
        this.taughtApart = taughtApart;
        this.firstGraders = firstGraders;
        this.standIns = standIns;
    }

    /**
     * What there is to know of a cell before it is written.
     *
     * @param termColumnId the page's column that is no lesson's
     * @param termDay the day on which that is reckoned
     * @param at when it is to be written
     */
    public CellFacts facts(CellKey key, StoredCell stored, long termColumnId, LocalDate termDay, Instant at) {
        Column column = columns.get(key.columnId());
        LocalDate day = column != null ? column.day() : key.columnId() == termColumnId ? termDay : null;
        return new CellFacts(
                key,
                day,
                column != null && column.cancelled(),
                isMine(column, day, at),
                column != null && column.furtherWork(),
                day != null && covers(members, key, day) && !covers(taughtApart, key, day),
                day != null && covers(firstGraders, key, day),
                stored.current(),
                stored.author());
    }

    /** Whether one of the cells is the first to be recorded in its lesson, or the first to tell of presence. */
    public boolean isFirstEntry(Collection<CellState> cells) {
        return cells.stream().anyMatch(cell -> {
            Column column = columns.get(cell.key().columnId());
            return column != null && (!column.entered() || cell.presence() != 0 && !column.attended());
        });
    }

    /** When, after a moment, the next substitution begins or ends; {@link Instant#MAX} where none will. */
    public Instant nextTurn(Instant at) {
        return standIns.stream()
                .flatMap(other -> Stream.of(other.from(), other.until()))
                .filter(turn -> turn.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private boolean isMine(@Nullable Column column, @Nullable LocalDate day, Instant at) {
        boolean standsIn = false;
        boolean stoodInFor = false;
        for (StandIn other : standIns) {
            if (column != null && other.lessonId() == column.lessonId() && other.holds(at)) {
                standsIn |= other.substituteId() == personId;
                stoodInFor |= other.substituteId() != personId;
            }
        }
        return standsIn || !stoodInFor && day != null && taught.stream().anyMatch(span -> span.covers(day));
    }

    private static boolean covers(Map<Long, List<Span>> spans, CellKey key, LocalDate day) {
        for (Span span : spans.getOrDefault(key.studentId(), List.of())) {
            if (span.covers(day)) {
                return true;
            }
        }
        return false;
    }
}
