package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests of the office's pages share. */
final class Office {

    private Office() {}

    /** The page that is open is accessible, complains of nothing and sticks out of no phone; it is pictured. */
    static void fits(Browser browser, String name) {
        boolean phone = browser.page().viewportSize().width == Browser.PHONE;
        browser.picture(phone ? name + "-phone" : name);
        assertThat(Axe.findings(browser)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.fits())
                .as("nothing sticks out at %d px", browser.page().viewportSize().width)
                .isTrue();
    }

    /** Goes on with the run at the top of the list, which says why it failed, and waits until it ends as it should. */
    static void restart(Browser browser, String reason, String outcome) {
        browser.open("/office/nights.xhtml");
        Locator run = browser.page().locator("[id='nights:runs'] tbody tr").first();
        assertThat(run).containsText(reason);
        run.locator("button").click();
        assertThat(run).containsText(outcome, new ContainsTextOptions().setTimeout(120_000));
    }

    /** One value from the database. */
    static String ask(String sql) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Changes the database behind the product's back. */
    static void change(String sql) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
