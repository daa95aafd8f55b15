package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(JournalPageIT.serious(browser)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        assertThat((Boolean) browser.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing sticks out at %d px", browser.page().viewportSize().width)
                .isTrue();
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
}
