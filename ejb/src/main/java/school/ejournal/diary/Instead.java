package school.ejournal.diary;

import org.jspecify.annotations.Nullable;

/**
 * What of a lesson is otherwise than usual, though it is held.
 *
 * @param substitute who stands in, surname and initials; null while nobody does
 * @param room the other room; null while it is held where it always is
 * @param usualRoom where it always is; null where the timetable names none
 */
public record Instead(
        @Nullable String substitute,
        @Nullable String room,
        @Nullable String usualRoom) {

    /** Nothing is. */
    public static final Instead NOTHING = new Instead(null, null, null);

    /** Whether it is held in another room. */
    public boolean isElsewhere() {
        return room != null && !room.equals(usualRoom);
    }
}
