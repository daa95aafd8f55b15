package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server loses its database while a teacher has her page open, and finds it again. */
class LostDatabaseIT {

    private static final String AWAY = """
            alter role ejournal_app nologin;
            select pg_terminate_backend(pid) from pg_stat_activity where usename = 'ejournal_app'
            """;
    private static final String BACK = "alter role ejournal_app login";

    /** The page tries again by itself after a pause that grows with each failure. */
    private static final HasTextOptions RETRY = new HasTextOptions().setTimeout(60_000);

    /** Twice the time between two looks of the tests' pool at its connections. */
    private static final int POOL_SECONDS = 2;

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() throws Exception {
        database(BACK);
        statusSoon();
        teacher.close();
        // the next tests find a product that works again: the pool has looked through all its connections
        TimeUnit.SECONDS.sleep(POOL_SECONDS);
    }

    @Test
    void thePageSaysWhatIsNotSavedKeepsItAndSendsItWhenTheDatabaseIsBack() throws Exception {
        teacher.openWithEmpty(22, 23);
        int version = teacher.version(22);
        database(AWAY);
        teacher.type(22, "5");
        teacher.type(23, "4");
        assertThat(teacher.shown().locator("#state")).containsText("Не отправлено: 2");
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 2");
        assertThat(teacher.cell(22)).hasAttribute("data-state", "unsent");
        assertThat(teacher.cell(23)).hasAttribute("data-state", "unsent");
        teacher.browser().picture("journal-database-lost");

        database(BACK);
        assertThat(teacher.shown().locator("#state")).hasText(Pattern.compile(".*Сохранено в \\d\\d:\\d\\d"), RETRY);
        assertThat(teacher.text(22)).isEqualTo("5");
        assertThat(teacher.text(23)).isEqualTo("4");
        assertThat(teacher.version(22)).isEqualTo(version + 1);
    }

    @Test
    void programsAndPagesAreToldThatItWillPass() throws Exception {
        database(AWAY);
        Client.Reply reply = teacher.client().get("/api/pages");
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.json().getString("detail")).contains("База данных сейчас не отвечает");
        assertThat(teacher.browser().open(teacher.path())).isEqualTo(503);
        assertThat(teacher.shown().locator("h1")).containsText("Что-то пошло не так");
        teacher.browser().picture("error-database-lost");

        database(BACK);
        assertThat(statusSoon()).isEqualTo(200);
    }

    /** Dead connections are found out one by one, and by the pool itself within seconds. */
    private int statusSoon() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int status = teacher.browser().open(teacher.path());
        while (status != 200 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            status = teacher.browser().open(teacher.path());
        }
        return status;
    }

    private static void database(String sql) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
