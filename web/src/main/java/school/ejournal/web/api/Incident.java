package school.ejournal.web.api;

import jakarta.json.Json;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;

/** A failure that nobody foresaw: logged under a number, answered with the number and nothing else (PR-02). */
final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    static Problem report(Throwable failure, Locale language) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "incident " + id);
        ProblemKind kind = isTemporary(failure) ? ProblemKind.UNAVAILABLE : ProblemKind.INCIDENT;
        return Problem.of(kind, language).with("instance", Json.createValue("urn:uuid:" + id));
    }

    /** Whether the database is not there just now, or has no room: the same request may succeed later. */
    static boolean isTemporary(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = Problems.next(cause)) {
            boolean refused = cause instanceof SQLException sql
                    && (sql instanceof SQLTransientConnectionException || isTemporary(sql.getSQLState()));
            if (refused || cause.getClass().getName().startsWith("jakarta.resource.")) {
                return true;
            }
        }
        return false;
    }

    /** Connection (08), rollback by the database (40), no room (53), intervention (57), its disk (58). */
    private static boolean isTemporary(@Nullable String state) {
        return state != null && state.matches("(08|40|53|57|58).*");
    }
}
