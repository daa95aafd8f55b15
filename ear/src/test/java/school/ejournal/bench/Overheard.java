package school.ejournal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Hears what the product says to PostgreSQL while something is done, by PostgreSQL's own log. */
final class Overheard {

    private static final String MARK = "select 'the bench: next'";
    private static final int LONGEST_SECONDS = 30;

    private final Connection database;
    private final Path log;

    Overheard(Connection database, Path data) {
        this.database = database;
        this.log = data.resolve("pg.log");
    }

    /** What was said during each of the works, which are done one after the other. */
    List<List<Spoken>> during(List<Runnable> works) throws SQLException, IOException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            statement.execute("alter system set log_line_prefix = '" + Spoken.PREFIX + "'");
            statement.execute("alter system set log_statement = 'all'");
            reload(statement);
            long before = Files.size(log);
            for (Runnable work : works) {
                statement.execute(MARK);
                work.run();
            }
            statement.execute(MARK);
            List<List<Spoken>> heard = awaited(before, works.size());
            statement.execute("alter system reset log_statement");
            reload(statement);
            return heard;
        }
    }

    /** The log comes late on a busy machine: what was said is complete when its last mark is there. */
    private List<List<Spoken>> awaited(long before, int works) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            byte[] grown = Files.readAllBytes(log);
            List<List<Spoken>> parts =
                    split(new String(grown, (int) before, (int) (grown.length - before), StandardCharsets.UTF_8));
            if (parts.size() > works) {
                return parts.subList(0, works);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IllegalStateException("PostgreSQL's log stays behind");
    }

    private static void reload(Statement statement) throws SQLException, InterruptedException {
        statement.execute("select pg_reload_conf()");
        TimeUnit.MILLISECONDS.sleep(500);
    }

    private static List<List<Spoken>> split(String said) {
        List<List<Spoken>> parts = new ArrayList<>();
        String[] pieces = said.split(java.util.regex.Pattern.quote(MARK));
        for (int i = 1; i < pieces.length; i++) {
            parts.add(Spoken.parse(pieces[i]));
        }
        return parts;
    }
}
