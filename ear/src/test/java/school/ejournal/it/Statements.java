package school.ejournal.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Counts what the server really asks of the database, by the database's own log. */
final class Statements {

    private Statements() {}

    /**
     * The statements that the application's role ran while the work was done; transaction control and the tenant variable
     * are not counted.
     */
    static List<String> during(Runnable work) throws SQLException, IOException, InterruptedException {
        Path log = Product.running().data().resolve("pg.log");
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '%u %m '");
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
            Thread.sleep(500);
            long before = Files.size(log);
            work.run();
            Thread.sleep(300);
            byte[] grown = Files.readAllBytes(log);
            statement.execute("alter system reset log_statement");
            statement.execute("select pg_reload_conf()");
            String said = new String(grown, (int) before, (int) (grown.length - before), StandardCharsets.UTF_8);
            return said.lines()
                    .filter(line -> line.startsWith("ejournal_app ") && line.contains("LOG:  execute "))
                    .map(line -> line.substring(line.indexOf("LOG:  execute ")))
                    .filter(line -> !line.matches("(?i).*: (begin|commit|rollback|set .*|show .*)$"))
                    .filter(line -> !line.contains("set_config('ej.school'"))
                    .filter(line -> !line.contains("jboss_ejb_timer") && !line.contains("JBOSS_EJB_TIMER"))
                    .toList();
        }
    }
}
