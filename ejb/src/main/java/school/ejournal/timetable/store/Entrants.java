package school.ejournal.timetable.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import school.ejournal.shared.Database;

/** Who may enter a timetable, in the database. */
@ApplicationScoped
public class Entrants {

    @Inject
    private Database database;

    /** Whether somebody leads a class on a day. */
    public boolean isLed(long classId, long teacherId, LocalDate day) {
        return database.find("""
                select 1 as one from homeroom
                where class_id = ? and teacher_id = ? and ? between valid_from and coalesce(valid_until, 'infinity')
                """, row -> true, classId, teacherId, day).isPresent();
    }

    public Optional<String> findSetting(String key) {
        return database.find("select value from setting where key = ?", row -> row.getText("value"), key);
    }
}
