package school.ejournal.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.PlannedTopic;

/**
 * What helps to note a lesson.
 *
 * @param planned what flows into it by the lesson plan (CU-06); null where there is none
 * @param topics what may be its topic, the likeliest first
 * @param parallels lessons of the teacher's other groups of the subject and grade for which the note could be repeated
 */
public record LessonAdvice(@Nullable PlannedTopic planned, List<String> topics, List<Parallel> parallels) {

    /**
     * The next lesson of another group that has no note yet.
     *
     * @param group name of the part of the class; null for the whole class
     * @param ahead whether its day is still to come, so that nothing can be noted yet
     */
    public record Parallel(
            long lessonId,
            String schoolClass,
            @Nullable String group,
            LocalDate date,
            int number,
            int version,
            boolean ahead) {}

    public LessonAdvice {
        topics = List.copyOf(topics);
        parallels = List.copyOf(parallels);
    }
}
