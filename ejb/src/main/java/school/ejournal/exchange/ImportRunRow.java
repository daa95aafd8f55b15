package school.ejournal.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of the school.
 *
 * @param kind roster or oneroster
 * @param digest SHA-256 of the file
 * @param rowsMade rows of all kinds: people, enrolments, guardianships and the like
 * @param author who brought it in
 * @param undoneBy who took it back; null while it stands
 */
public record ImportRunRow(
        long id,
        String kind,
        String fileName,
        String digest,
        int peopleMade,
        int peopleChanged,
        int rowsMade,
        int rowsChanged,
        String author,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    /** An import that runs: what is kept of it. */
    public record Noted(long id, String kind, String fileName, String digest) {}

    public boolean isUndone() {
        return undoneAt != null;
    }
}
