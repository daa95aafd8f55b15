package school.ejournal.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of taking an import back.
 *
 * @param what the table that speaks of what the import made; {@code changed:person} for rows that were changed since
 * @param count how many rows
 * @param example one of the people it is about; null where it is about nobody
 */
public record ImportObstacle(
        String what, int count, @Nullable String example) {}
