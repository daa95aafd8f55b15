package school.ejournal.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import school.ejournal.shared.Database;

/** By the terms of which scheme classes learn. */
@ApplicationScoped
public class ClassSchemes {

    @Inject
    private Database database;

    /** How a class stands with its scheme; one that has pages keeps it. */
    public record Chosen(long yearId, String name, boolean hasPages) {}

    /** A class, locked against whoever else would choose for it. */
    public Optional<Chosen> find(long classId) {
        return database.find(
                """
                select c.school_year_id, c.grade_level || c.letter as name, exists (
                    select 1 from teaching_group g join page p on p.group_id = g.id where g.class_id = c.id) as pages
                from school_class c where c.id = ? for update of c
                """,
                row -> new Chosen(row.getLong("school_year_id"), row.getText("name"), row.getBoolean("pages")),
                classId);
    }

    public void choose(long classId, String scheme) {
        database.update("update school_class set scheme = ? where id = ?", scheme, classId);
    }
}
