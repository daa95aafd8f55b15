package school.ejournal.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A way into a database: address, user, password.
 *
 * @param url a JDBC address of PostgreSQL
 */
public record DatabaseAccess(String url, String user, String password) {

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DatabaseAccess as(String otherUser, String otherPassword) {
        return new DatabaseAccess(url, otherUser, otherPassword);
    }

    @Override
    public String toString() {
        return url;
    }
}
