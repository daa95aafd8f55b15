package school.ejournal.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody may have an address for.
 *
 * @param kind {@code teacher} for the own lessons, {@code class} or {@code student}
 * @param objectId the class or the pupil; the teacher herself
 * @param name of the class or the pupil; empty for the own lessons
 * @param feedId the address that stands; null where there is none
 */
public record CalendarOffer(
        String kind,
        long objectId,
        String name,
        @Nullable Long feedId,
        @Nullable Instant createdAt) {}
