package school.ejournal.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.ImportObstacle;
import school.ejournal.exchange.ImportRunRow;
import school.ejournal.roster.LoadsChanged;
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

    private static final String OBSTACLES = """
            select o.what, sum(o.how_many) as how_many, min(o.example) as example from import_obstacles(?) o
            where o.what <> 'lesson' or exists (
                select 1 from import_change c
                join lesson l on l.teacher_id = (c.row_key ->> 'id')::bigint
                where c.run_id = ? and c.table_name = 'person' and c.before_row is null
                  and (l.entered_at is not null or l.topic <> '' or l.homework <> ''
                       or exists (select 1 from cell x where x.column_id = l.id and x.text <> '')))
            group by o.what order by o.what
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

    /** The first day on which an import gave, ended or opened a load, by school year. */
    public List<LoadsChanged> listLoads(long id) {
        return database.list("""
                select c.school_year_id, min(case when h.before_row is null or h.after_row ->> 'valid_until' is null
                           then (h.after_row ->> 'valid_from')::date else (h.after_row ->> 'valid_until')::date end) as day
                from import_change h
                join teaching_group g on g.id = (h.after_row ->> 'group_id')::bigint
                join school_class c on c.id = g.class_id
                where h.run_id = ? and h.table_name = 'teaching_load'
                group by c.school_year_id order by c.school_year_id
                """, row -> new LoadsChanged(row.getLong("school_year_id"), row.getDate("day")), id);
    }

    /** What stands in the way of taking an import back. Lessons that nobody recorded go back with the load. */
    public List<ImportObstacle> listObstacles(long id) {
        return database.list(
                OBSTACLES,
                row -> new ImportObstacle(row.getText("what"), row.getInt("how_many"), row.findText("example")),
                id,
                id);
    }
}
