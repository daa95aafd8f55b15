package school.ejournal.journal;

import java.util.List;

/**
 * What changed on a page after one of its records. Each cell and lesson stands here once, as it is now, however often it
 * was changed.
 *
 * @param seq the page's last record when this was read: what to ask from the next time
 * @param kinds the kinds of the records in between
 */
public record PageChanges(long seq, List<String> kinds, List<ChangedCell> cells, List<ChangedLesson> lessons) {

    public PageChanges {
        kinds = List.copyOf(kinds);
        cells = List.copyOf(cells);
        lessons = List.copyOf(lessons);
    }
}
