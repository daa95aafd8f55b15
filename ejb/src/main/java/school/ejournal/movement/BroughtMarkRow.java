package school.ejournal.movement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mark of another school as it was entered.
 *
 * @param work the work or its kind; empty for none
 * @param replaces the mark that it corrects; null for none
 * @param annulledBy who annulled it; empty while it stands
 */
public record BroughtMarkRow(
        long id,
        long subjectId,
        String subject,
        LocalDate day,
        String text,
        String work,
        int weight,
        String school,
        String document,
        @Nullable Long replaces,
        String enteredBy,
        Instant enteredAt,
        String annulledBy,
        @Nullable Instant annulledAt,
        String annulment) {}
