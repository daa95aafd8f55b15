package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.ImportObstacle;
import school.ejournal.exchange.ImportRunRow;
import school.ejournal.shared.ChangeNotes;
import school.ejournal.shared.Database;

/** Imports and what they did, in the database. */
@ApplicationScoped
public class ImportRuns {

    private static final String RUNS = """
            select r.id, r.kind, r.file_name, encode(r.digest, 'hex') as digest, r.people_made, r.people_changed, r.rows_made,
                   r.rows_changed, a.display_name as author, r.at, u.display_name as undone_by, r.undone_at
            from import_run r join account a on a.id = r.account_id left join account u on u.id = r.undone_by
            where r.kind <> 'rollover' and (?::bigint is null or r.id = ?) order by r.at desc, r.id desc limit 200
            """;

    @Inject
    private Database database;

    @Inject
    private ChangeNotes notes;

    /** Ends the noting; an import that changed nothing leaves nothing. Answers whether it is kept. */
    public boolean end(ImportRunRow.Noted run, long schoolId, long accountId, Instant at) {
        notes.end();
        return database.update(
                        """
                        insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed, rows_made,
                            rows_changed, account_id, at)
                        select ?, ?, ?, ?, decode(?, 'hex'),
                               count(*) filter (where table_name = 'person' and before_row is null),
                               count(*) filter (where table_name = 'person' and before_row is not null),
                               count(c.run_id) filter (where before_row is null),
                               count(*) filter (where before_row is not null)
                                   + (select count(*) from ended_account e where e.run_id = r.id),
                               ?, ?
                        from (select ?::bigint as id) r left join import_change c on c.run_id = r.id
                        group by r.id
                        having count(c.run_id) > 0 or exists (select 1 from ended_account e where e.run_id = r.id)
                        """, run.id(), schoolId, run.kind(), run.fileName(), run.digest(), accountId, at, run.id())
                > 0;
    }

    public List<ImportRunRow> listRuns() {
        return read(null);
    }

    public Optional<ImportRunRow> find(long id) {
        return read(id).stream().findFirst();
    }

    private List<ImportRunRow> read(@Nullable Long id) {
        return database.list(
                RUNS,
                row -> new ImportRunRow(
                        row.getLong("id"),
                        row.getText("kind"),
                        row.getText("file_name"),
                        row.getText("digest"),
                        row.getInt("people_made"),
                        row.getInt("people_changed"),
                        row.getInt("rows_made"),
                        row.getInt("rows_changed"),
                        row.getText("author"),
                        row.getInstant("at"),
                        row.findText("undone_by"),
                        row.findInstant("undone_at")),
                id,
                id);
    }

    /** What stands in the way of taking an import back. */
    public List<ImportObstacle> listObstacles(long id) {
        return database.list(
                "select what, sum(how_many) as how_many, min(example) as example from import_obstacles(?)"
                        + " group by what order by what",
                row -> new ImportObstacle(row.getText("what"), row.getInt("how_many"), row.findText("example")),
                id);
    }
}
