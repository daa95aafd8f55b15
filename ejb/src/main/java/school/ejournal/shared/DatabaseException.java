package school.ejournal.shared;

import java.sql.SQLException;

/** The database refused or was not there. Never shown to people; the transaction is over. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** PostgreSQL's code of a broken unique constraint. */
    private static final String UNIQUE_VIOLATION = "23505";

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a unique constraint was broken: somebody was first. */
    public boolean isUniqueViolation() {
        return getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState());
    }
}
