package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The word that all were there, said while the network is cut: it counts as not sent until it is recorded. */
class PresentOfflineIT {

    private final OwnLesson own = OwnLesson.find("l.attendance_at is null");

    @Test
    void theWordIsCountedAsUnsentUntilItIsRecorded() throws Exception {
        try (Browser browser = Browser.signedIn(own.teacher(), Browser.DESK)) {
            Page shown = browser.page();
            browser.open("/journal/page.xhtml?id=" + own.page());
            shown.locator("#grid tbody td[data-c='" + own.id() + "']").first().click();
            browser.context().setOffline(true);
            shown.keyboard().press("+");
            assertThat(shown.locator("#banner")).containsText("Не отправлено записей: 1");
            assertThat(shown.locator("#state")).hasText("● Не отправлено: 1");
            assertThat(shown.locator("#presence .lamp")).containsText("Отправляется: все присутствуют");
            assertThat(Axe.findings(browser)).isEmpty();
            browser.picture("presence-offline");

            browser.context().setOffline(false);
            assertThat(shown.locator("#banner")).isHidden();
            assertThat(shown.locator("#state")).hasText(Pattern.compile(".*Сохранено в .*"));
            assertThat(shown.locator("#presence .lamp")).hasClass(Pattern.compile(".*good.*"));
            assertThat(Rows.text("select (attendance_at is not null)::text from lesson where id = " + own.id()))
                    .isEqualTo("true");
        }
    }
}
