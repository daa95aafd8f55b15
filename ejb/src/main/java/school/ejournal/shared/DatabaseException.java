package school.ejournal.shared;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database refused or was not there. Never shown to people; the transaction is over. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's code of a broken unique constraint. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** Classes of PostgreSQL's codes: connection, rollback, no room, intervention, its disk. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a unique constraint was broken: somebody was first. */
    public boolean isUniqueViolation() {
        return getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }

    /** Whether a failure, in whatever it is wrapped, comes from a database that is not there or has no room just now. */
    public static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean unreachable = cause instanceof SQLTransientException
                    || cause.getClass().getName().startsWith("jakarta.resource.");
            if (unreachable || (cause instanceof SQLException refused && isPassing(refused.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
