package school.ejournal.roster;

import java.util.List;

/**
 * A group as somebody wants to have it on a day, with what the rules need to know.
 *
 * @param ordered whether it rests on an order
 * @param classId the class that keeps its page
 * @param gradeLevel of that class
 * @param pupils those it is to have, with the classes they are in that day
 */
public record GroupAsked(GroupKind kind, boolean ordered, long classId, int gradeLevel, List<Pupil> pupils) {

    /** A pupil and her class of the day. */
    public record Pupil(long id, long classId, int gradeLevel) {}

    public GroupAsked {
        pupils = List.copyOf(pupils);
    }

    /** The same group with these pupils. */
    public GroupAsked with(List<Pupil> wanted) {
        return new GroupAsked(kind, ordered, classId, gradeLevel, wanted);
    }
}
