package school.ejournal.journal.store;

import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellState;

/**
 * What a cell holds.
 *
 * @param current null where it was never written
 * @param author name of the text's author; empty where there is none
 */
public record StoredCell(@Nullable CellState current, String author) {

    static final StoredCell EMPTY = new StoredCell(null, "");
}
