package school.ejournal.lesson;

import java.util.List;

/**
 * What the lessons did when calendar or timetable changed.
 *
 * @param added new ones
 * @param restored cancelled ones that are held again
 * @param cancelled those that are not held any more
 * @param handedOver those that another teacher has now
 * @param kept recorded ones that should not be there; {@value #MOST_KEPT} at the most are named
 */
public record LessonsFollowed(int added, int restored, int cancelled, int handedOver, List<KeptLesson> kept) {

    /** So many kept lessons are named. */
    public static final int MOST_KEPT = 200;

    public LessonsFollowed {
        kept = List.copyOf(kept);
    }

    /** Whether nothing happens. */
    public boolean isNothing() {
        return added + restored + cancelled + handedOver == 0 && kept.isEmpty();
    }
}
