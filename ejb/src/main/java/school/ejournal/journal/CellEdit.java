package school.ejournal.journal;

import java.util.UUID;
import school.ejournal.lesson.CellKey;

/**
 * One edit of one cell.
 *
 * @param opId made by the client; the same edit sent again has the same
 * @param cell the cell; its column is a lesson of the page or the page's term column
 * @param text as typed; empty to annul
 * @param expectedVersion the version the typist saw, 0 for a cell that was empty
 */
public record CellEdit(UUID opId, CellKey cell, String text, int expectedVersion) {}
