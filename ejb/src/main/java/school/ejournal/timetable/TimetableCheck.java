package school.ejournal.timetable;

import java.util.List;

/**
 * What is wrong with a version of the timetable.
 *
 * @param forbidding whether the school forbids overloads, or only wants to be warned
 */
public record TimetableCheck(List<Clash> clashes, List<Overload> overloads, boolean forbidding) {

    public TimetableCheck {
        clashes = List.copyOf(clashes);
        overloads = List.copyOf(overloads);
    }

    public boolean isClean() {
        return clashes.isEmpty() && overloads.isEmpty();
    }

    /** Whether it may be published: lessons that clash are never held both. */
    public boolean isPublishable() {
        return clashes.isEmpty() && (overloads.isEmpty() || !forbidding);
    }
}
