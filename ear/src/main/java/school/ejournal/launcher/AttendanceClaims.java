package school.ejournal.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares what the tables say of presence and of reasons with what the chains say. */
final class AttendanceClaims {

    /** Lessons whose presence is said to be recorded though no letter and no word is in the record, or the other way. */
    private static final String PRESENCE = """
            with said as (
                select distinct (case j ->> 'kind' when 'presence' then j ->> 'lesson' else j ->> 'column' end)::bigint as id
                from page_record cross join lateral (select payload::json as j) p
                where (j ->> 'kind' = 'presence' or j ->> 'kind' = 'cell' and j ->> 'now' ~ '(^| )(н|у|б|нп|о)$')
                  and (? = 0 or page_id = ?)
            )
            select l.page_id, l.id as lesson_id
            from lesson l left join said s on s.id = l.id
            where (? = 0 or l.page_id = ?) and (l.attendance_at is null) <> (s.id is null)
            order by 1, 2
            """;

    private static final String REASONS = """
            with said as (
                select distinct on (page_id, j ->> 'reason')
                       page_id, seq, (j ->> 'reason')::bigint as id, (j ->> 'student')::bigint as student_id,
                       (j ->> 'starts')::date as starts, (j ->> 'ends')::date as ends,
                       (j ->> 'presence')::int as presence, j ->> 'why' as why
                from page_record cross join lateral (select payload::json as j) p
                where j ->> 'kind' = 'reason' and (? = 0 or page_id = ?)
                order by page_id, j ->> 'reason', seq desc
            ), kept as (
                select sheet_id as page_id, id, student_id, starts, ends, presence,
                       encode(sha256(convert_to(annulment_salt || annulment, 'UTF8')), 'hex') as why
                from absence_reason where ? = 0 or sheet_id = ?
            )
            select coalesce(s.page_id, k.page_id) as page_id, coalesce(s.seq, 0) as seq, coalesce(s.id, k.id) as id
            from said s full join kept k using (page_id, id)
            where s.student_id is distinct from k.student_id or s.starts is distinct from k.starts
               or s.ends is distinct from k.ends or s.presence is distinct from k.presence or s.why is distinct from k.why
            order by 1, 2
            """;

    private final Connection connection;

    AttendanceClaims(Connection connection) {
        this.connection = connection;
    }

    /** What contradicts the record on one page, or on all (0). */
    List<String> contradictions(long page) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = about(PRESENCE, page);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add("page " + rows.getLong("page_id") + ", record 0: lesson " + rows.getLong("lesson_id")
                        + " says of its presence what the record does not");
            }
        }
        try (PreparedStatement statement = about(REASONS, page);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add("page " + rows.getLong("page_id") + ", record " + rows.getLong("seq") + ": reason "
                        + rows.getLong("id") + " does not say what the record says");
            }
        }
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
