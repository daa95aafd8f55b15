package school.ejournal.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what the server really asks of the database, by the database's own log. */
final class Statements {

    /** What the watches over messages and over open pages ask in transactions of their own, now and then. */
    private static final List<String> BACKGROUND = List.of(
            "ejournal/notices",
            "from school where kind = 'school' order by name",
            "from mail",
            "update mail",
            "select page_id, seq from page_head where page_id = any");

    private Statements() {}

    /**
     * The statements that the application's role ran while the work was done; transaction control, the tenant variable
     * and what runs in the background are not counted.
     */
    static List<String> during(Runnable work) throws SQLException, IOException, InterruptedException {
        Path log = Product.running().data().resolve("pg.log");
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '%u %v %m '");
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
            Set<String> background = said.lines()
                    .filter(line -> BACKGROUND.stream().anyMatch(line::contains))
                    .map(Statements::transaction)
                    .collect(Collectors.toSet());
            return said.lines()
                    .filter(line -> line.startsWith("ejournal_app ") && line.contains("LOG:  execute "))
                    .filter(line -> !background.contains(transaction(line)))
                    .map(line -> line.substring(line.indexOf("LOG:  execute ")))
                    .filter(line -> !line.matches("(?i).*: (begin|commit|rollback|set .*|show .*)$"))
                    .filter(line -> !line.contains("set_config('ej.school'"))
                    .filter(line -> !line.contains("jboss_ejb_timer") && !line.contains("JBOSS_EJB_TIMER"))
                    .toList();
        }
    }

    private static String transaction(String line) {
        return line.split(" ", 3)[1];
    }
}
