package school.ejournal.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.MarkValue;

/**
 * A mark that a pupil was given in a lesson.
 *
 * @param workType the kind of work; null for none
 */
public record GivenMark(
        LocalDate date, MarkValue mark, @Nullable String workType, int weight, Instant givenAt) {}
