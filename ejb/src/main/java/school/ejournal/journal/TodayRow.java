package school.ejournal.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of somebody's day.
 *
 * @param starts by the bells; null where the school has none for this number
 * @param recorded whether the presence was recorded (AT-03)
 * @param substituting whether it is kept for somebody else
 */
public record TodayRow(
        long lessonId,
        long pageId,
        LocalDate date,
        int number,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        String schoolClass,
        String subject,
        @Nullable String group,
        @Nullable String room,
        String topic,
        boolean recorded,
        boolean substituting,
        boolean cancelled) {

    /** Whether the regulation still waits for something: topic and recorded presence (3.5). */
    public boolean isComplete() {
        return cancelled || (recorded && !topic.isEmpty());
    }
}
