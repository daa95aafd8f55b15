package school.ejournal.journal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What there is to know before cells of a page are written.
 *
 * @param unchanged whether nothing of the school has changed since the page's card was read
 * @param answered the answers already given to some of the operations, by their ids
 */
public record CellsToWrite(List<CellFacts> facts, boolean unchanged, Map<UUID, String> answered) {

    private static final int ID_LENGTH = 36;

    /** A cell with what is the same for all of them. */
    record Line(CellFacts cell, boolean unchanged, List<String> answered) {}

    static CellsToWrite of(List<Line> lines) {
        Map<UUID, String> answered = new HashMap<>();
        boolean unchanged = true;
        if (!lines.isEmpty()) {
            unchanged = lines.get(0).unchanged();
            lines.get(0)
                    .answered()
                    .forEach(text ->
                            answered.put(UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH + 1)));
        }
        return new CellsToWrite(lines.stream().map(Line::cell).toList(), unchanged, answered);
    }
}
