package school.ejournal.timetable;

import org.jspecify.annotations.Nullable;

/**
 * A weekly lesson.
 *
 * @param weekday 1 for Monday to 7
 * @param number the lesson's number in the day, 1 to 12
 * @param weeks in which weeks of the school year it is held
 */
public record Slot(
        long groupId, int weekday, int number, @Nullable String room, Weeks weeks) {

    /** The most lessons of a day. */
    public static final int LAST_NUMBER = 12;

    /** The longest name of a room. */
    public static final int LONGEST_ROOM = 20;

    public Slot {
        if (weekday < 1 || weekday > 7 || number < 1 || number > LAST_NUMBER) {
            throw new IllegalArgumentException("no such slot: day " + weekday + ", lesson " + number);
        } else if (room != null && room.length() > LONGEST_ROOM) {
            throw new IllegalArgumentException("a room's name has " + LONGEST_ROOM + " letters at the most");
        }
    }

    /** A lesson of every week. */
    public Slot(long groupId, int weekday, int number, @Nullable String room) {
        this(groupId, weekday, number, room, Weeks.EACH);
    }
}
