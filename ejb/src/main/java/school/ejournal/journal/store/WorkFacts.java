package school.ejournal.journal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Database;

/** What the rules need to know of the works of a lesson somebody wants to change. */
@ApplicationScoped
public class WorkFacts {

    /**
     * A work as it is.
     *
     * @param column the lesson's own, or that of a further work
     * @param typeId the kind of work; null for none
     * @param marked whether its column holds anything
     */
    public record Facts(
            long column, @Nullable Long typeId, String title, boolean annulled, int version, boolean marked) {}

    private static final String OF_LESSON = """
            select k.*, exists (select 1 from cell c where c.column_id = k.id and c.text <> '') as marked
            from (
                select id, work_type_id, work_title as title, false as annulled, work_version as version, 0 as position
                from lesson where id = ?
                union all
                select id, work_type_id, title, state = 'annulled', version, position from work where lesson_id = ?
            ) k
            order by k.position
            """;

    @Inject
    private Database database;

    /** The works of a lesson, its own first, annulled ones included. */
    public List<Facts> list(long lessonId) {
        return database.list(
                OF_LESSON,
                row -> new Facts(
                        row.getLong("id"),
                        row.findLong("work_type_id"),
                        row.getText("title"),
                        row.getBoolean("annulled"),
                        row.getInt("version"),
                        row.getBoolean("marked")),
                lessonId,
                lessonId);
    }

    /** Whether a kind of work may be given to a work. */
    public boolean isInForce(long typeId) {
        return database.find(
                        "select not retired as in_force from work_type where id = ?",
                        row -> row.getBoolean("in_force"),
                        typeId)
                .orElse(false);
    }
}
