package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.LessonDetails;

/**
 * A lesson as a column of the page, with the columns of its further works beside it.
 *
 * @param number the lesson's number in the day
 * @param works the lesson's own work first, whose column is the lesson's, then the further ones
 * @param teacher who teaches it, surname and initials
 * @param mine whether the asking person may write into it by load or substitution (whatever the term's seal says)
 * @param details what else was noted of it
 * @param enteredAt when something was first entered; null while nothing was
 * @param attendance when and by whom the presence was recorded; null while it was not (AT-03)
 */
public record LessonColumn(
        long id,
        LocalDate date,
        int number,
        boolean cancelled,
        List<WorkColumn> works,
        String topic,
        String homework,
        String teacher,
        boolean mine,
        @Nullable Instant topicAt,
        @Nullable Instant enteredAt,
        int version,
        LessonDetails details,
        @Nullable Recorded attendance) {

    /**
     * The presence was recorded.
     *
     * @param by surname and initials
     */
    public record Recorded(Instant at, String by) {}

    public LessonColumn {
        works = List.copyOf(works);
    }

    /** The same lesson with other works. */
    public LessonColumn withWorks(List<WorkColumn> others) {
        return new LessonColumn(
                id,
                date,
                number,
                cancelled,
                others,
                topic,
                homework,
                teacher,
                mine,
                topicAt,
                enteredAt,
                version,
                details,
                attendance);
    }

    /** The work whose marks stand in the lesson's own column. */
    public WorkColumn own() {
        return works.get(0);
    }

    /** The works that have columns beside the lesson's own. */
    public List<WorkColumn> further() {
        return works.subList(1, works.size());
    }
}
