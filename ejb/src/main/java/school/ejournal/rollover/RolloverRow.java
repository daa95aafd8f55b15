package school.ejournal.rollover;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rollover that was done.
 *
 * @param author who did it
 * @param undoneBy who took it back; null while it stands
 */
public record RolloverRow(
        long id,
        YearSpan from,
        YearSpan to,
        String orderNumber,
        LocalDate orderDate,
        String author,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean isUndone() {
        return undoneAt != null;
    }
}
