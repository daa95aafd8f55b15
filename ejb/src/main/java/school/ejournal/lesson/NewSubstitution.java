package school.ejournal.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.shared.RefusedException;

/**
 * Who stands in for exactly these lessons.
 *
 * @param order the order it rests on; null where none is told
 */
public record NewSubstitution(
        List<Long> lessonIds,
        long substituteId,
        SubstitutionKind kind,
        String reason,
        @Nullable Document order) {

    /** The most lessons at once. */
    public static final int MOST_LESSONS = 500;

    /** @throws RefusedException for no or too many lessons, or a reason that is missing or too long */
    public NewSubstitution {
        lessonIds = lessonIds.stream().distinct().sorted().toList();
        reason = reason.strip();
        if (lessonIds.isEmpty() || lessonIds.size() > MOST_LESSONS) {
            throw new RefusedException("substitution.lessonsWanted", MOST_LESSONS);
        } else if (reason.isEmpty() || reason.length() > LessonChanges.LONGEST_NOTE) {
            throw new RefusedException("lesson.reasonWanted", LessonChanges.LONGEST_NOTE);
        }
    }
}
