package school.ejournal.journal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.CellKey;

/**
 * What differs on a page between a moment of the past and now.
 *
 * @param cells what cells hold now, where they hold something else than then; an emptied one holds the empty text
 * @param notes topic and homework of lessons now, where one of them is another than then
 */
public record PageDifference(Map<CellKey, String> cells, Map<Long, Note> notes) {

    public static final PageDifference NONE = new PageDifference(Map.of(), Map.of());

    /**
     * A lesson's topic and homework now.
     *
     * @param topic null where it is as it was
     * @param homework null where it is as it was
     */
    public record Note(@Nullable String topic, @Nullable String homework) {}

    public PageDifference {
        cells = Map.copyOf(cells);
        notes = Map.copyOf(notes);
    }

    /** What the cell holds now; null where it is as it was. */
    public @Nullable String cell(long columnId, long studentId) {
        return cells.isEmpty() ? null : cells.get(new CellKey(columnId, studentId));
    }

    /** The lesson's topic now; null where it is as it was. */
    public @Nullable String topic(long lessonId) {
        Note note = notes.get(lessonId);
        return note == null ? null : note.topic();
    }

    /** The lesson's homework now; null where it is as it was. */
    public @Nullable String homework(long lessonId) {
        Note note = notes.get(lessonId);
        return note == null ? null : note.homework();
    }

    /** How many entries differ: cells, topics and homework, each by itself. */
    public int count() {
        return cells.size()
                + notes.values().stream()
                        .mapToInt(note -> (note.topic() == null ? 0 : 1) + (note.homework() == null ? 0 : 1))
                        .sum();
    }
}
