package school.ejournal.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a field held until a change.
 *
 * @param value null where it was empty
 * @param author null for the system at work
 */
public record PastValue(
        PersonalField field,
        @Nullable String value,
        Origin origin,
        String reason,
        @Nullable String author,
        Instant until) {}
