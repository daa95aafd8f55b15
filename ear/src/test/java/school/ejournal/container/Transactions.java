package school.ejournal.container;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Work on the product's own data source, in a transaction of the container. */
final class Transactions {

    /** What is done with a connection. */
    interface Work<T> {
        T with(Connection connection) throws Exception;
    }

    private Transactions() {}

    static UserTransaction begun() throws Exception {
        UserTransaction transaction = Beans.lookUp("java:jboss/UserTransaction");
        transaction.begin();
        return transaction;
    }

    static <T> T committed(Work<T> work) throws Exception {
        UserTransaction transaction = begun();
        try (Connection connection = connection()) {
            T result = work.with(connection);
            transaction.commit();
            return result;
        } catch (Exception failure) {
            transaction.rollback();
            throw failure;
        }
    }

    /** The connection of the running transaction; one outside of it where none runs. */
    static Connection connection() throws Exception {
        DataSource pool = Beans.lookUp("java:jboss/datasources/EjournalDS");
        return pool.getConnection();
    }

    /** Writes by one statement. */
    static void run(String sql) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The one number that a query answers. */
    static long number(String sql) throws Exception {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("nothing: " + sql);
            }
            return rows.getLong(1);
        }
    }
}
