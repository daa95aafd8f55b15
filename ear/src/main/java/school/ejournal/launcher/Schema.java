package school.ejournal.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the product's schema. Two roles: the owner has the tables and migrates them, here only; the
 * application's role owns nothing and is the only one the server knows.
 */
final class Schema {

    static final String APP_ROLE = "ejournal_app";
    static final String OWNER_ROLE = "ejournal_owner";
    private static final int OLDEST_SERVER = 150000;

    private Schema() {}

    /**
     * Makes the roles, migrates, and answers how the application comes in.
     *
     * @param administrator may create roles
     */
    static DatabaseAccess prepare(DatabaseAccess administrator, String ownerPassword) {
        String appPassword = Secrets.random(32);
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement()) {
            checkVersion(statement);
            role(statement, OWNER_ROLE, ownerPassword);
            role(statement, APP_ROLE, appPassword);
            statement.execute("grant create, usage on schema public to " + OWNER_ROLE);
            statement.execute("grant connect on database " + quoted(connection.getCatalog()) + " to " + APP_ROLE);
        } catch (SQLException failure) {
            throw new StartRefused("the database " + administrator + " is not usable: " + oneLine(failure));
        }
        migrate(administrator.as(OWNER_ROLE, ownerPassword));
        return administrator.as(APP_ROLE, appPassword);
    }

    private static void checkVersion(Statement statement) throws SQLException {
        try (ResultSet version = statement.executeQuery("show server_version_num")) {
            version.next();
            if (version.getInt(1) < OLDEST_SERVER) {
                throw new StartRefused("the database is too old: PostgreSQL 15 or later is wanted");
            }
        }
    }

    /** Passwords are of our own making: letters and digits only. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("create role " + name + " login nosuperuser nocreatedb nocreaterole");
            }
        }
        statement.execute("alter role " + name + " password '" + password + "'");
    }

    private static void migrate(DatabaseAccess owner) {
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("ownerRole", OWNER_ROLE, "appRole", APP_ROLE))
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StartRefused("the database cannot be migrated: " + oneLine(failure));
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String oneLine(Exception failure) {
        String text = String.valueOf(failure.getMessage());
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
