package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.RetakePolicy;

/**
 * A work of a lesson, and the column its marks stand in: the lesson's own, or one of a further work.
 *
 * @param id of the column
 * @param typeId the kind of work; null for none
 * @param type its name; null for none
 * @param shortName what stands over the column of a further work
 * @param weight of the marks in the mean
 * @param retake what counts once the work was taken again
 * @param title what the work is about; may be empty
 * @param due until when a written work is to be marked, extensions included; null for one that is not written
 * @param version grows by one with each change of type, title or state
 */
public record WorkColumn(
        long id,
        @Nullable Long typeId,
        @Nullable String type,
        String shortName,
        int weight,
        RetakePolicy retake,
        String title,
        @Nullable LocalDate due,
        int version) {

    /** What the work is called: its title, else its kind, else nothing. */
    public String name() {
        return !title.isEmpty() ? title : type == null ? "" : type;
    }

    /** The same column with the title and version of another moment. */
    WorkColumn as(String titleThen, int versionThen) {
        return new WorkColumn(id, typeId, type, shortName, weight, retake, titleThen, due, versionThen);
    }
}
