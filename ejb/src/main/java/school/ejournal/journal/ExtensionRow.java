package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension of the edit window in a list.
 *
 * @param target surname and initials of the teacher, or name of the class
 * @param grantedBy how the account that granted it is addressed
 * @param revokedBy null while it was not revoked
 * @param holds whether it opens lessons today
 */
public record ExtensionRow(
        long id,
        String target,
        LocalDate lessonsSince,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        boolean holds) {

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
