package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A minute without a network, by the clock of the browser, which all of the page's waiting goes by. */
class LongCutIT {

    private static final int CUT = 60_000;

    private static final Pattern STUDENT = Pattern.compile("\"student\":(\\d+)");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final BrowserContext context = teacher.browser().context();
    private final List<String> bodies = new ArrayList<>();
    private final int[] versions = new int[6];

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void whatIsTypedInAMinuteWithoutANetworkIsCountedAndArrivesInItsOrder() {
        begin();
        String since = now();
        context.setOffline(true);
        teacher.keys("5y4");
        assertThat(teacher.shown().locator("#banner"))
                .containsText("Нет связи с " + since + ". Не отправлено записей: 3.");
        teacher.shown().clock().runFor(CUT / 2);
        teacher.keys(",32");
        teacher.shown().clock().runFor(CUT / 2);
        assertThat(teacher.shown().locator("#banner"))
                .containsText("Нет связи с " + since + ". Не отправлено записей: 6.");
        assertThat(now()).isNotEqualTo(since);
        assertThat(teacher.cell(2)).hasAttribute("data-state", "unsent");

        context.setOffline(false);
        teacher.awaitSaved();

        assertThat(teacher.shown().locator("#banner")).isHidden();
        haveArrived("5н4б32");
    }

    @Test
    void aReloadInTheMiddleOfTheCutLosesNothing() {
        begin();
        context.setOffline(true);
        teacher.keys("24y");
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 3.");
        teacher.shown().clock().runFor(CUT);
        assertThatThrownBy(() -> teacher.shown().reload()).isInstanceOf(PlaywrightException.class);

        context.setOffline(false);
        teacher.open();
        teacher.awaitSaved();

        haveArrived("24н");
        assertThat(teacher.cell(0)).hasText("2");
    }

    private void begin() {
        teacher.openWithEmpty(0, 1, 2, 3, 4, 5);
        teacher.shown().clock().install();
        teacher.open();
        for (int row = 0; row < versions.length; row++) {
            versions[row] = teacher.version(row);
        }
        context.onRequest(this::hear);
        teacher.cell(0).focus();
    }

    private void hear(Request request) {
        if (request.method().equals("PATCH") && request.url().endsWith("/cells")) {
            bodies.add(request.postData());
        }
    }

    private String now() {
        return (String) teacher.shown().evaluate("Journal.moment(new Date())");
    }

    /** The cells hold it from the first row on, and the entries came as they were typed; each counts once. */
    private void haveArrived(String letters) {
        List<Long> sent = new ArrayList<>();
        for (String body : bodies) {
            Matcher found = STUDENT.matcher(body);
            while (found.find()) {
                sent.add(Long.parseLong(found.group(1)));
            }
        }
        List<Long> typed = new ArrayList<>();
        for (int row = 0; row < letters.length(); row++) {
            typed.add(teacher.student(row));
            assertThat(teacher.text(row)).isEqualTo(letters.substring(row, row + 1));
            assertThat(teacher.version(row)).isEqualTo(versions[row] + 1);
        }
        // whoever did not hear the answer sends it again
        assertThat(sent.stream().distinct().toList()).isEqualTo(typed);
    }
}
