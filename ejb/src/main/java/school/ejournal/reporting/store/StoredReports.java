package school.ejournal.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.reporting.ReportRow;
import school.ejournal.shared.Database;

/** Kept reports in the database. */
@ApplicationScoped
public class StoredReports {

    @Inject
    private Database database;

    public List<ReportRow> list() {
        return database.list(
                """
                select id, report, starts, ends, name, length(bytes) as size, made_at from report_file
                order by starts desc, made_at desc, id desc
                """,
                row -> new ReportRow(
                        row.getLong("id"),
                        row.getText("report"),
                        row.getDate("starts"),
                        row.getDate("ends"),
                        row.getText("name"),
                        row.getInt("size"),
                        row.getInstant("made_at")));
    }

    public Optional<byte[]> findBytes(long id) {
        return database.find("select bytes from report_file where id = ?", row -> row.getBytes("bytes"), id);
    }

    public void keep(
            long schoolId, String report, LocalDate starts, LocalDate ends, String name, byte[] bytes, Instant now) {
        database.update("""
                insert into report_file (id, school_id, report, starts, ends, name, bytes, made_at)
                values (nextval('entity_id'), ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, report, starts, ends) do update
                set name = excluded.name, bytes = excluded.bytes, made_at = excluded.made_at
                """, schoolId, report, starts, ends, name, bytes, now);
    }
}
