package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;

/** A teacher whose page is open while the server is killed, and who goes on typing. */
final class TypingMeanwhile implements AutoCloseable {

    private static final int ROW = 14;

    /** The page tries again by itself, within 20 seconds; 10 where it waits for a sign-in. */
    private static final double RETRY = 40_000;

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final Locator banner = teacher.shown().locator("#banner");
    private final int first;
    private final int second;

    TypingMeanwhile() {
        teacher.openWithEmpty(ROW, ROW + 1);
        first = teacher.version(ROW);
        second = teacher.version(ROW + 1);
    }

    /** Two marks, of which the page says that they are not sent. */
    void type() {
        teacher.cell(ROW).focus();
        teacher.keys("54");
        assertThat(banner).containsText("Не отправлено записей: 2");
        assertThat(teacher.cell(ROW + 1)).hasAttribute("data-state", "unsent");
    }

    /** The page asks for the sign-in that ended with the server, and sends both after it. */
    void sendsOnceAfterTheSignIn() {
        assertThat(banner).containsText("Сеанс закончился", new ContainsTextOptions().setTimeout(RETRY));
        Page tab = teacher.browser().context().waitForPage(() -> banner.locator("a")
                .click());
        GridOfflineIT.signIn(tab, "teacher1");
        assertThat(teacher.shown().locator("#state"))
                .hasText(Pattern.compile(".*Сохранено в \\d\\d:\\d\\d"), new HasTextOptions().setTimeout(RETRY));
        JsonObject now =
                Client.signedIn("teacher1").get("/api/pages/" + teacher.page()).json();
        assertThat(teacher.text(now, ROW, 0) + teacher.text(now, ROW + 1, 0)).isEqualTo("54");
        assertThat(Pages.version(now, teacher.student(ROW), teacher.lesson())).isEqualTo(first + 1);
        assertThat(Pages.version(now, teacher.student(ROW + 1), teacher.lesson()))
                .isEqualTo(second + 1);
    }

    @Override
    public void close() {
        teacher.close();
    }
}
