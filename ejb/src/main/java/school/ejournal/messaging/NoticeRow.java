package school.ejournal.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param student given name of the pupil
 * @param course name of the school subject
 * @param date of the lesson; null for a term mark
 * @param number of the lesson in the day; null for a term mark
 * @param was what was told before, where it is corrected or annulled
 * @param workType what the mark was given for; null for none
 * @param remark the text of the remark as it stands; null where it is about something else
 * @param readAt null while it is unread
 */
public record NoticeRow(
        long id,
        long studentId,
        String student,
        String course,
        @Nullable LocalDate date,
        @Nullable Integer number,
        String termScheme,
        int termNumber,
        NoticeSubject subject,
        NoticeChange change,
        Content content,
        Content was,
        @Nullable String workType,
        @Nullable String remark,
        Instant madeAt,
        @Nullable Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
