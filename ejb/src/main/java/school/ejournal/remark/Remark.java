package school.ejournal.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark as it stands.
 *
 * @param studentId whom it is for; null for the whole class
 * @param student name of the pupil; null for the whole class
 * @param text empty once it is annulled
 * @param author who wrote this version, surname and initials
 * @param annulled why it was annulled; empty while it stands
 */
public record Remark(
        long id,
        int version,
        long lessonId,
        @Nullable Long studentId,
        @Nullable String student,
        String text,
        String author,
        Instant at,
        String annulled) {

    public boolean isAnnulled() {
        return !annulled.isEmpty();
    }
}
