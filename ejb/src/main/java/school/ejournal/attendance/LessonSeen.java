package school.ejournal.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a pupil was seen at a lesson she had.
 *
 * @param group name of the part of the class it was for; null for the whole class
 * @param recorded whether the lesson's presence was recorded (AT-03)
 * @param presence with the reason of the day laid over (AT-05)
 * @param marked whether a mark was given at it
 * @param awayExpected whether a reason or a guardian's note says that the pupil is away that day
 */
public record LessonSeen(
        long lessonId,
        int number,
        String subject,
        @Nullable String group,
        boolean recorded,
        Presence presence,
        boolean marked,
        boolean awayExpected) {

    /** The same, with the reasons of its day laid over (AT-05). */
    public LessonSeen under(StandingReasons reasons, LocalDate day) {
        return new LessonSeen(
                lessonId,
                number,
                subject,
                group,
                recorded,
                reasons.over(presence, day),
                marked,
                awayExpected || reasons.cover(day));
    }

    /** Missed, and nobody has said why. */
    public boolean isUnexplained() {
        return presence == Presence.ABSENT;
    }

    /** Known to have been there: silence does not say it. */
    public boolean isThere() {
        return recorded && !presence.isAbsence();
    }
}
