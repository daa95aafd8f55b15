package school.ejournal.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.record.ChainCheck;
import school.ejournal.record.Link;

/** The chains of a database, read by somebody who sees all schools. */
final class StoredChains {

    /** The end of a page's chain as the database names it. */
    record Head(long page, long school, long seq, byte[] hash) {}

    private static final int AT_ONCE = 2_000;

    private static final String HEADS = """
            select page_id, school_id, seq, hash from page_head where ? = 0 or page_id = ? order by page_id
            """;

    private static final String CHAIN = """
            select seq, payload, previous_hash, hash from page_record where page_id = ? order by seq
            """;

    /** Cells whose content is not what the last record about them says. */
    private static final String CELLS = """
            with said as (
                select distinct on (page_id, j ->> 'column', j ->> 'student')
                       page_id, seq, (j ->> 'column')::bigint as column_id, (j ->> 'student')::bigint as student_id,
                       j ->> 'now' as text, (j ->> 'v')::int as version
                from page_record cross join lateral (select payload::json as j) p
                where j ->> 'kind' = 'cell' and (? = 0 or page_id = ?)
                order by page_id, j ->> 'column', j ->> 'student', seq desc
            ), kept as (
                select page_id, column_id, student_id, text, version from cell where ? = 0 or page_id = ?
            )
            select coalesce(s.page_id, c.page_id) as page_id, coalesce(s.seq, 0) as seq,
                   coalesce(s.column_id, c.column_id) as column_id, coalesce(s.student_id, c.student_id) as student_id
            from said s full join kept c using (page_id, column_id, student_id)
            where s.text is distinct from c.text or s.version is distinct from c.version
            order by 1, 2
            """;

    private static final String LESSONS = """
            with said as (
                select distinct on (page_id, j ->> 'lesson')
                       page_id, seq, (j ->> 'lesson')::bigint as lesson_id, j ->> 'topic' as topic,
                       j ->> 'homework' as homework, (j ->> 'v')::int as version
                from page_record cross join lateral (select payload::json as j) p
                where j ->> 'kind' = 'lesson' and (? = 0 or page_id = ?)
                order by page_id, j ->> 'lesson', seq desc
            ), kept as (
                select page_id, id as lesson_id, topic, homework, version from lesson
                where (? = 0 or page_id = ?)
            )
            select coalesce(s.page_id, l.page_id) as page_id, coalesce(s.seq, 0) as seq,
                   coalesce(s.lesson_id, l.lesson_id) as lesson_id
            from said s full join kept l using (page_id, lesson_id)
            where coalesce(s.topic, '') is distinct from l.topic or coalesce(s.homework, '') is distinct from l.homework
               or coalesce(s.version, 0) is distinct from l.version
            order by 1, 2
            """;

    private final Connection connection;

    StoredChains(Connection connection) throws SQLException {
        this.connection = connection;
        // one view of everything while lessons go on, and rows come in portions
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** The heads of all pages, or of one. */
    List<Head> heads(long page) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (PreparedStatement statement = about(HEADS, page);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                heads.add(new Head(
                        rows.getLong("page_id"),
                        rows.getLong("school_id"),
                        rows.getLong("seq"),
                        rows.getBytes("hash")));
            }
        }
        return heads;
    }

    /** Feeds a page's records to the check; answers how many there are. */
    long walk(long page, ChainCheck check) throws SQLException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setFetchSize(AT_ONCE);
            statement.setLong(1, page);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    check.next(new Link(
                            rows.getLong("seq"),
                            rows.getString("payload"),
                            rows.getBytes("previous_hash"),
                            rows.getBytes("hash")));
                    count++;
                }
            }
        }
        return count;
    }

    /** Where a page shows something else than its record says, each named with the record. */
    List<String> contradictions(long page) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = about(CELLS, page);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(
                        "page " + rows.getLong("page_id") + ", record " + rows.getLong("seq") + ": the cell of lesson "
                                + rows.getLong("column_id") + " and pupil " + rows.getLong("student_id")
                                + " does not hold what the record says");
            }
        }
        try (PreparedStatement statement = about(LESSONS, page);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add("page " + rows.getLong("page_id") + ", record " + rows.getLong("seq") + ": lesson "
                        + rows.getLong("lesson_id") + " does not say what the record says");
            }
        }
        found.addAll(new AttendanceClaims(connection).contradictions(page));
        found.addAll(new WorkClaims(connection).contradictions(page));
        return found;
    }

    private PreparedStatement about(String sql, long page) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int parameters = statement.getParameterMetaData().getParameterCount();
        for (int i = 1; i <= parameters; i++) {
            statement.setLong(i, page);
        }
        return statement;
    }
}
