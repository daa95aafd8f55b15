package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.lesson.RetakePolicy;

/**
 * A mark that a pupil was given in a lesson, with its retakes.
 *
 * @param workType the work or its kind; null for none
 * @param retake what counts once the work was taken again
 */
public record GivenMark(
        LocalDate date, Mark mark, @Nullable String workType, int weight, RetakePolicy retake, Instant givenAt) {}
