package school.ejournal.journal;

import java.time.Instant;
import school.ejournal.lesson.CellKey;

/**
 * A cell that was changed, as it is now.
 *
 * @param author surname and initials of who changed it last
 */
public record ChangedCell(CellKey key, String text, int version, String author, Instant at) {}
