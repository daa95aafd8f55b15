package school.ejournal.archive.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An archive as it is kept; {@code manifestSha256} is null until the manifest is written. */
public record StoredArchive(
        long id,
        long termId,
        Instant asOf,
        String state,
        String folder,
        @Nullable String manifestSha256) {}
