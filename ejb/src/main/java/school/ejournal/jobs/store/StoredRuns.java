package school.ejournal.jobs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import school.ejournal.jobs.JobRunRow;
import school.ejournal.jobs.OpenedRun;
import school.ejournal.shared.Caller;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Runs of jobs in the database. */
@ApplicationScoped
public class StoredRuns {

    private static final String RUNS = """
            select r.id, r.job, r.job_key, r.status, r.done, r.total, r.started_at, r.ended_at, r.message,
                   coalesce(a.display_name, '') as started_by
            from job_run r left join account a on a.id = r.started_by
            """;

    private static final String OPEN = """
            insert into job_run (id, school_id, job, job_key, status, started_by, started_at)
            values (nextval('entity_id'), ?, ?, ?, 'STARTING', ?, ?)
            on conflict (school_id, job, job_key) where status in ('STARTING', 'STARTED', 'STOPPING') do nothing
            returning id, job, job_key, true as fresh, execution_id
            """;

    private static final String UNDER_WAY = """
            select id, job, job_key, false as fresh, execution_id from job_run
            where job = ? and job_key = ? and status in ('STARTING', 'STARTED', 'STOPPING')
            """;

    private static final String REOPEN = """
            update job_run r set status = 'STARTING', ended_at = null, message = null, version = version + 1
            where r.id = ? and r.status in ('FAILED', 'STOPPED')
              and not exists (select 1 from job_run o where o.job = r.job and o.job_key = r.job_key
                              and o.status in ('STARTING', 'STARTED', 'STOPPING'))
            returning id, job, job_key, true as fresh, execution_id
            """;

    @Inject
    private Database database;

    public List<JobRunRow> list() {
        return database.list(RUNS + "order by r.started_at desc, r.id desc limit 100", StoredRuns::run);
    }

    public Optional<JobRunRow> find(long id) {
        return database.find(RUNS + "where r.id = ?", StoredRuns::run, id);
    }

    public OpenedRun open(Caller caller, String job, String key, Instant now) {
        Long startedBy = caller.accountId() == 0 ? null : caller.accountId();
        return database.find(OPEN, StoredRuns::opened, caller.schoolId(), job, key, startedBy, now)
                .or(() -> database.find(UNDER_WAY, StoredRuns::opened, job, key))
                .orElseThrow(() -> new IllegalStateException(job + " " + key + " ended this very moment"));
    }

    public Optional<OpenedRun> reopen(long id) {
        return database.find(REOPEN, StoredRuns::opened, id);
    }

    public void begin(long id, long executionId) {
        database.update("update job_run set status = 'STARTED', execution_id = ? where id = ?", executionId, id);
    }

    public void expect(long id, int total) {
        database.update("update job_run set total = ? where id = ?", total, id);
    }

    public void advance(long id, int done) {
        database.update("update job_run set done = done + ? where id = ?", done, id);
    }

    public int explain(long id, String message) {
        return database.update("update job_run set message = ? where id = ?", message, id);
    }

    public int end(long id, String status, Instant now) {
        return database.update(
                "update job_run set status = ?, ended_at = ?, version = version + 1 where id = ?", status, now, id);
    }

    public int sweep(String message, Instant now) {
        return database.update("""
                update job_run set status = 'FAILED', message = ?, ended_at = ?, version = version + 1
                where status in ('STARTING', 'STARTED', 'STOPPING')
                """, message, now);
    }

    private static JobRunRow run(Row row) throws SQLException {
        return new JobRunRow(
                row.getLong("id"),
                row.getText("job"),
                row.getText("job_key"),
                row.getText("status"),
                row.getInt("done"),
                row.getInt("total"),
                row.getInstant("started_at"),
                row.findInstant("ended_at"),
                row.findText("message"),
                row.getText("started_by"));
    }

    private static OpenedRun opened(Row row) throws SQLException {
        return new OpenedRun(
                row.getLong("id"),
                row.getText("job"),
                row.getText("job_key"),
                row.getBoolean("fresh"),
                row.findLong("execution_id"));
    }
}
