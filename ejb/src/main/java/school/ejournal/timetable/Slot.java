package school.ejournal.timetable;

import org.jspecify.annotations.Nullable;

/**
 * A weekly lesson.
 *
 * @param weekday 1 for Monday to 7
 * @param number the lesson's number in the day, 1 to 12
 */
public record Slot(
        long groupId, int weekday, int number, @Nullable String room) {

    public Slot {
        if (weekday < 1 || weekday > 7 || number < 1 || number > 12) {
            throw new IllegalArgumentException("no such slot: day " + weekday + ", lesson " + number);
        }
    }
}
