package school.ejournal.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Statements that the product's role has run, as PostgreSQL counts them (pg_stat_statements). Transaction control is left
 * out; what sets the tenant variable is counted apart.
 *
 * @param asked statements of the request itself
 * @param tenant statements that set the tenant variable
 */
record Statements(long asked, long tenant) {

    private static final String COUNT = """
            select coalesce(sum(calls) filter (where query not ilike '%set_config(%'), 0) as asked,
                   coalesce(sum(calls) filter (where query ilike '%set_config(%'), 0) as tenant
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'ejournal_app' and query !~* '^(begin|commit|rollback|set |show |discard)'
              and query !~* 'jboss_ejb_timer'
            """;

    static Statements now(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return new Statements(rows.getLong("asked"), rows.getLong("tenant"));
        }
    }

    Statements since(Statements before) {
        return new Statements(asked - before.asked, tenant - before.tenant);
    }

    double each(long requests) {
        return requests == 0 ? 0 : (double) asked / requests;
    }
}
