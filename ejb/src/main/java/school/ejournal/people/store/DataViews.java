package school.ejournal.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import school.ejournal.people.ViewRow;
import school.ejournal.people.Viewed;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;

/** Who looked at whose data, in the database: rows are added, never changed. */
@ApplicationScoped
public class DataViews {

    private static final String ADD = """
            insert into data_view (school_id, student_id, account_id, role, what, at)
            select ?, s.id, ?, ?, ?, ? from unnest(?) as s (id)
            """;

    private static final String LIST = """
            select a.display_name, v.role, v.what, count(*) as times, max(v.at) as last
            from data_view v join account a on a.id = v.account_id
            where v.student_id = ?
            group by (v.at at time zone ?)::date, a.id, a.display_name, v.role, v.what
            order by last desc limit 300
            """;

    @Inject
    private Database database;

    public void add(Caller caller, String role, Viewed what, Collection<Long> students, Instant at) {
        database.update(
                ADD,
                caller.schoolId(),
                caller.accountId(),
                role,
                what.stored(),
                at,
                students.stream().mapToLong(Long::longValue).distinct().toArray());
    }

    public List<ViewRow> list(long studentId, String zone) {
        return database.list(
                LIST,
                row -> new ViewRow(
                        row.getText("display_name"),
                        row.getText("role"),
                        Viewed.ofStored(row.getText("what")),
                        row.getInt("times"),
                        row.getInstant("last")),
                studentId,
                zone);
    }
}
