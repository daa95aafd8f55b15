package school.ejournal.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares what the tables say of works and of the time to mark them with what the chains say. */
final class WorkClaims {

    private static final String WORKS = """
            with said as (
                select distinct on (page_id, j ->> 'column')
                       page_id, seq, (j ->> 'column')::bigint as column_id, (j ->> 'type')::bigint as type_id,
                       j ->> 'title' as title, j ->> 'state' as state, (j ->> 'v')::int as version
                from page_record cross join lateral (select payload::json as j) p
                where j ->> 'kind' = 'work' and (? = 0 or page_id = ?)
                order by page_id, j ->> 'column', seq desc
            ), kept as (
                select page_id, id as column_id, coalesce(work_type_id, 0) as type_id, work_title as title,
                       'active' as state, work_version as version
                from lesson where work_version > 0 and (? = 0 or page_id = ?)
                union all
                select page_id, id, work_type_id, title, state, version from work
                where version > 0 and (? = 0 or page_id = ?)
            )
            select coalesce(s.page_id, w.page_id) as page_id, coalesce(s.seq, 0) as seq,
                   coalesce(s.column_id, w.column_id) as column_id
            from said s full join kept w using (page_id, column_id)
            where s.type_id is distinct from w.type_id or s.title is distinct from w.title
               or s.state is distinct from w.state or s.version is distinct from w.version
            order by 1, 2
            """;

    private static final String EXTENSIONS = """
            with said as (
                select page_id, min(seq) as seq, count(*) as times, (j ->> 'column')::bigint as column_id,
                       (j ->> 'until')::date as until, j ->> 'why' as why
                from page_record cross join lateral (select payload::json as j) p
                where j ->> 'kind' = 'extension' and (? = 0 or page_id = ?)
                group by page_id, j ->> 'column', j ->> 'until', j ->> 'why'
            ), kept as (
                select page_id, column_id, until, encode(sha256(convert_to(salt || reason, 'UTF8')), 'hex') as why,
                       count(*) as times
                from work_extension where ? = 0 or page_id = ?
                group by page_id, column_id, until, salt, reason
            )
            select coalesce(s.page_id, k.page_id) as page_id, coalesce(s.seq, 0) as seq,
                   coalesce(s.column_id, k.column_id) as column_id
            from said s full join kept k using (page_id, column_id, until, why)
            where s.times is distinct from k.times
            order by 1, 2
            """;

    private final Connection connection;

    WorkClaims(Connection connection) {
        this.connection = connection;
    }

    /** What contradicts the record on one page, or on all (0). */
    List<String> contradictions(long page) throws SQLException {
        List<String> found = new ArrayList<>();
        found.addAll(columns(WORKS, page, "the work of column %d is not what the record says"));
        found.addAll(columns(EXTENSIONS, page, "more time for column %d is not what the record says"));
        return found;
    }

    private List<String> columns(String sql, long page, String words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                statement.setLong(i, page);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add("page " + rows.getLong("page_id") + ", record " + rows.getLong("seq") + ": "
                            + words.formatted(rows.getLong("column_id")));
                }
            }
        }
        return found;
    }
}
