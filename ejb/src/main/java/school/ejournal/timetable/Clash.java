package school.ejournal.timetable;

/**
 * Two lessons of a week that cannot both be held.
 *
 * @param what the teacher, the class or the room that would be in two places
 */
public record Clash(Kind kind, String what, SlotRow one, SlotRow other) {

    /** Whether one of the two lessons is of a class. */
    boolean concerns(long classId) {
        return one.classId() == classId || other.classId() == classId;
    }

    /** What is in two places at once. */
    public enum Kind {
        TEACHER,
        CLASS,
        ROOM
    }
}
