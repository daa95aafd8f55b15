package school.ejournal.archive.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.ejournal.archive.ArchiveRow;
import school.ejournal.archive.ArchiveVerdict;
import school.ejournal.archive.ListedFile;
import school.ejournal.shared.Database;
import school.ejournal.shared.Row;

/** Archives in the database. */
@ApplicationScoped
public class Archives {

    private static final String ROWS = """
            select a.id, a.term_id, t.scheme, t.number, t.starts, t.ends, a.as_of, a.expected, a.intact, a.complete,
                   case when a.state = 'building' and r.status in ('FAILED', 'STOPPED') then 'failed' else a.state end
                       as state,
                   (select count(*) from archive_file f where f.archive_id = a.id) as files
            from archive a
            join term t on t.id = a.term_id
            left join job_run r on r.id = a.job_run_id
            order by a.as_of desc, a.id desc
            """;

    private static final String STORED = "select id, term_id, as_of, state, folder, manifest_sha256 from archive ";

    /** The moment of a sealed term is that of its last entry: nothing comes after it. */
    private static final String BEGIN = """
            insert into archive (id, school_id, term_id, job_run_id, as_of, state, folder)
            select ?, t.school_id, t.id, ?,
                   case when t.state = 'sealed'
                       then greatest(t.sealed_at, (
                           select max((l.payload::json ->> 'at')::timestamptz)
                           from page_record l join page p on p.id = l.page_id where p.term_id = t.id))
                       else greatest(clock_timestamp(), ?) end,
                   'building', ?
            from term t where t.id = ?
            """;

    private static final String EXPECTED = """
            select c.id as class_id, c.grade_level, c.letter, g.id as group_id, s.name as subject, p.id as page_id
            from term t
            join school_class c on c.school_year_id = t.school_year_id
            join teaching_group g on g.class_id = c.id
            join subject s on s.id = g.subject_id
            left join page p on p.group_id = g.id and p.term_id = t.id
            where t.id = ? and (p.id is not null or c.scheme = t.scheme and exists (
                select 1 from timetable_slot ts join timetable_version v on v.id = ts.version_id
                where ts.group_id = g.id and not ts.removed and v.state = 'published' and v.valid_from <= least(t.ends, ?)
                  and coalesce(v.valid_until, 'infinity') >= t.starts))
            order by c.grade_level, c.letter, c.id, g.id
            """;

    private static final String KEEP = """
            insert into archive_file (archive_id, school_id, name, class_id, page_id, kind, sha256, bytes)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (archive_id, name) do update set sha256 = excluded.sha256, bytes = excluded.bytes
            returning xmax = 0 as fresh
            """;

    private static final String DUE = """
            select t.id from term t
            where (t.state <> 'sealed' and t.ends between ?::date - 7 and ?::date - 1 and not exists (
                      select 1 from archive a where a.term_id = t.id and a.state = 'finished'
                        and a.as_of >= (t.ends + 1)::timestamp at time zone ?))
               or (t.state = 'sealed' and not exists (
                      select 1 from archive a where a.term_id = t.id and a.state = 'finished'
                        and a.as_of >= t.sealed_at))
            order by t.ends, t.id
            """;

    @Inject
    private Database database;

    public List<ArchiveRow> list() {
        return database.list(ROWS, Archives::row);
    }

    public Optional<StoredArchive> find(long id) {
        return database.find(STORED + "where id = ?", Archives::stored, id);
    }

    public Optional<StoredArchive> findOfRun(long runId) {
        return database.find(STORED + "where job_run_id = ?", Archives::stored, runId);
    }

    /** Begins the archive of a run: its moment is fixed now. */
    public StoredArchive begin(long runId, long schoolId, long termId, Instant now) {
        long id = database.nextId();
        String folder = "school-" + schoolId + "/term-" + termId + "/archive-" + id;
        database.update(BEGIN, id, runId, now, folder, termId);
        return find(id).orElseThrow();
    }

    public List<ExpectedGroup> listExpected(long termId, LocalDate asOf) {
        return database.list(
                EXPECTED,
                row -> new ExpectedGroup(
                        row.getLong("class_id"),
                        row.getInt("grade_level"),
                        row.getText("letter"),
                        row.getLong("group_id"),
                        row.getText("subject"),
                        row.findLong("page_id")),
                termId,
                asOf);
    }

    /** The pages of the terms of the year before one: its summary sheets show their marks as well. */
    public List<Long> listEarlierPages(long termId) {
        return database.list("""
                select p.id from term t
                join term e on e.school_year_id = t.school_year_id and e.scheme = t.scheme and e.number < t.number
                join page p on p.term_id = e.id
                where t.id = ?
                """, row -> row.getLong("id"), termId);
    }

    public void expect(long id, int files) {
        database.update("update archive set expected = ? where id = ?", files, id);
    }

    /** Lists a file; answers whether it was not listed before. */
    public boolean keep(long archiveId, long schoolId, ListedFile file) {
        return database.find(
                        KEEP,
                        row -> row.getBoolean("fresh"),
                        archiveId,
                        schoolId,
                        file.name(),
                        file.classId(),
                        file.pageId(),
                        file.kind(),
                        file.sha256(),
                        file.bytes())
                .orElseThrow();
    }

    public List<ListedFile> listFiles(long archiveId) {
        return database.list(
                """
                select name, kind, class_id, page_id, sha256, bytes from archive_file
                where archive_id = ? order by name collate "C"
                """,
                row -> new ListedFile(
                        row.getText("name"),
                        row.getText("kind"),
                        row.getLong("class_id"),
                        row.findLong("page_id"),
                        row.getText("sha256"),
                        row.getLong("bytes")),
                archiveId);
    }

    public void seal(long id, String manifestSha256) {
        database.update("update archive set manifest_sha256 = ? where id = ?", manifestSha256, id);
    }

    /** Notes the verdict of the run that made the archive. */
    public void finish(long id, ArchiveVerdict verdict, Instant now) {
        database.update(
                "update archive set state = ?, finished_at = ?, version = version + 1 where id = ?",
                verdict.isIntact() ? "finished" : "failed",
                now,
                id);
        judge(id, verdict);
    }

    /** Notes a verdict. */
    public void judge(long id, ArchiveVerdict verdict) {
        database.update(
                "update archive set intact = ?, complete = ? where id = ?",
                verdict.isIntact(),
                verdict.isComplete(),
                id);
    }

    /** Terms whose archive is due on a day (AR-06). */
    public List<Long> listDue(LocalDate today, String zone) {
        return database.list(DUE, row -> row.getLong("id"), today, today, zone);
    }

    private static ArchiveRow row(Row row) throws SQLException {
        return new ArchiveRow(
                row.getLong("id"),
                row.getLong("term_id"),
                row.getText("scheme"),
                row.getInt("number"),
                row.getDate("starts"),
                row.getDate("ends"),
                row.getInstant("as_of"),
                row.getText("state"),
                row.getInt("expected"),
                row.getInt("files"),
                row.findBoolean("intact"),
                row.findBoolean("complete"));
    }

    private static StoredArchive stored(Row row) throws SQLException {
        return new StoredArchive(
                row.getLong("id"),
                row.getLong("term_id"),
                row.getInstant("as_of"),
                row.getText("state"),
                row.getText("folder"),
                row.findText("manifest_sha256"));
    }
}
