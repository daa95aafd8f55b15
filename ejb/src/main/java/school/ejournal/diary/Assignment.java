package school.ejournal.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Homework as a lesson gave it.
 *
 * @param text what is to be done; empty for nothing
 * @param due the day it is due; null where the teacher named none, which means the group's next lesson
 * @param links addresses of the web that belong to it
 */
public record Assignment(String text, @Nullable LocalDate due, List<String> links) {

    /** No homework. */
    public static final Assignment NONE = of("");

    public Assignment {
        links = List.copyOf(links);
    }

    /** Homework for the next lesson, without links. */
    public static Assignment of(String text) {
        return new Assignment(text, null, List.of());
    }

    /** Whether nothing is to be done: neither a text nor a link was given. */
    public boolean isEmpty() {
        return text.isEmpty() && links.isEmpty();
    }
}
