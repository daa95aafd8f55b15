package school.ejournal.journal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.ejournal.lesson.CellKey;

/**
 * What there is to know before cells of a page are written.
 *
 * @param at when it was asked
 * @param unchanged whether nothing of the school, and of the page but its cells, has changed since its card was read
 * @param answered the answers already given to some of the operations, by their ids
 */
public record CellsToWrite(Map<CellKey, StoredCell> cells, Instant at, boolean unchanged, Map<UUID, String> answered) {

    private static final int ID_LENGTH = 36;

    /** A cell with what is the same for all of them. */
    record Line(CellKey key, StoredCell stored, Instant at, boolean unchanged, List<String> answered) {}

    static CellsToWrite of(List<Line> lines) {
        if (lines.isEmpty()) {
            return new CellsToWrite(Map.of(), Instant.EPOCH, true, Map.of());
        }
        Map<CellKey, StoredCell> cells = new LinkedHashMap<>();
        lines.forEach(line -> cells.put(line.key(), line.stored()));
        Map<UUID, String> answered = new HashMap<>();
        Line first = lines.get(0);
        first.answered()
                .forEach(text ->
                        answered.put(UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH + 1)));
        return new CellsToWrite(cells, first.at(), first.unchanged(), answered);
    }

    /** The cells with what the page's frame says of them. */
    public List<CellFacts> facts(PageFrame frame, long termColumnId, LocalDate termDay) {
        return cells.entrySet().stream()
                .map(cell -> frame.facts(cell.getKey(), cell.getValue(), termColumnId, termDay, at))
                .toList();
    }
}
