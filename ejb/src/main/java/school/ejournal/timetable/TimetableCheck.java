package school.ejournal.timetable;

import java.util.List;

/**
 * What is wrong with a version of the timetable.
 *
 * @param forbidding whether the school forbids overloads, or only wants to be warned
 */
public record TimetableCheck(List<Clash> clashes, List<Overload> overloads, boolean forbidding) {

    private static final int MOST_SHOWN = 100;

    public TimetableCheck {
        clashes = List.copyOf(clashes);
        overloads = List.copyOf(overloads);
    }

    /** Of what there is nothing to say about. */
    public static TimetableCheck nothing() {
        return new TimetableCheck(List.of(), List.of(), false);
    }

    /** So many clashes as a page shows. */
    public List<Clash> shownClashes() {
        return clashes.subList(0, Math.min(clashes.size(), MOST_SHOWN));
    }

    public boolean isClean() {
        return clashes.isEmpty() && overloads.isEmpty();
    }

    /** Whether it may be published: lessons that clash are never held both. */
    public boolean isPublishable() {
        return clashes.isEmpty() && (overloads.isEmpty() || !forbidding);
    }
}
