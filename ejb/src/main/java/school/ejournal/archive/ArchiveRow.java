package school.ejournal.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An archive copy of a term.
 *
 * @param asOf the moment it shows the term as of
 * @param state building, finished or failed
 * @param expected how many files belong into it
 * @param files how many it lists
 * @param intact the verdict when it was last read; null before
 * @param complete the verdict when it was last read; null before
 */
public record ArchiveRow(
        long id,
        long termId,
        String termScheme,
        int termNumber,
        LocalDate termStarts,
        LocalDate termEnds,
        Instant asOf,
        String state,
        int expected,
        int files,
        @Nullable Boolean intact,
        @Nullable Boolean complete) {}
