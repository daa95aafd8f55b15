package school.ejournal.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** The product's database as its superuser sees it, for looking behind the doors. */
final class Rows {

    private Rows() {}

    /** The first value of a query. */
    static String text(String sql) throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            if (!result.next()) {
                throw new IllegalStateException("nothing found: " + sql);
            }
            return result.getString(1);
        }
    }

    static void execute(String sql) throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
