package school.ejournal.messaging.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Content;

/**
 * Something that changed and has stood long enough, for one person who is to know of it, and what she knows so far.
 *
 * @param lessonId null for the term column
 * @param factId the column of the cell, or the remark
 * @param isRemark whether it is a remark
 * @param now what stands now; of a remark its version
 * @param told what the person was told last; null for nothing
 * @param waiting what waits to be told; null for nothing
 * @param waitingId the notice that waits; null for none
 */
public record Fact(
        long recipientId,
        long studentId,
        long pageId,
        @Nullable Long lessonId,
        long factId,
        int version,
        boolean isRemark,
        Content now,
        @Nullable Content told,
        @Nullable Content waiting,
        @Nullable Long waitingId,
        Instant enteredAt) {}
