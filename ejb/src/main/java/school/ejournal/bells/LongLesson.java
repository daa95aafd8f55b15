package school.ejournal.bells;

import java.time.LocalDate;
import java.util.List;

/**
 * A schedule whose lessons are too long for classes that ring by it, in months in which their grade level learns by a step.
 *
 * @param classes whose lessons they are, by letter
 * @param minutes how long a lesson of theirs may last
 * @param from the first day on which one lasts longer
 * @param source the rule that says so
 */
public record LongLesson(
        long scheduleId,
        String schedule,
        String classes,
        List<Long> classIds,
        int minutes,
        LocalDate from,
        String source) {

    public LongLesson {
        classIds = List.copyOf(classIds);
    }

    BellNote note() {
        return new BellNote(schedule, BellNote.Wish.SHORTER_FOR_CLASSES, List.of(classes, from, minutes), source);
    }
}
