package school.ejournal.journal.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/**
 * What the rules need to know of a cell somebody wants to write, and what it holds now.
 *
 * @param date of the lesson; of the term's reckoning for the term column; null where the column is not on the page
 * @param mine whether the asking person teaches the group that day or is the lesson's substitute now
 * @param furtherWork whether the column is a further work of the lesson and not its own
 * @param enrolled whether the pupil belongs to the group that day
 * @param firstGrade whether the pupil of a combined class is of grade 1 that day, whatever class keeps the page
 * @param current null where the cell was never written
 * @param author name of the current text's author; empty where there is none
 */
public record CellFacts(
        CellKey key,
        @Nullable LocalDate date,
        boolean cancelled,
        boolean mine,
        boolean furtherWork,
        boolean enrolled,
        boolean firstGrade,
        @Nullable CellState current,
        String author) {

    public int version() {
        return current == null ? 0 : current.version();
    }

    public String text() {
        return current == null ? "" : current.text();
    }
}
