package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Remarks written at the journal page in a real browser, by the keyboard alone. */
class RemarkHandIT {

    @Test
    void aRemarkToThePupilOfTheCellIsWrittenWithoutAMouse() {
        String text = "Прочитал стихотворение наизусть " + UUID.randomUUID();
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            teacher.open();
            teacher.cell(2).focus();
            teacher.press("Alt+r");
            teacher.keys(text);
            teacher.press("Control+Enter");

            assertThat(remark(teacher, text)).containsText(name(teacher, 2));
            assertThat(remark(teacher, text).locator("button")).hasCount(2);
            teacher.browser().picture("remarks");
            assertThat(Axe.findings(teacher.browser())).isEmpty();
            assertThat(teacher.browser().complaints()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenWithoutANetworkIsSentWhenItIsBack() {
        String text = "Записано без сети " + UUID.randomUUID();
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            teacher.open();
            teacher.cell(1).focus();
            teacher.browser().context().setOffline(true);
            teacher.press("Alt+r");
            teacher.keys(text);
            teacher.press("Control+Enter");
            assertThat(remark(teacher, text)).containsText("Ещё не отправлено");
            assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 1");
            assertThat(teacher.shown().locator("#state")).hasText("● Не отправлено: 1");

            teacher.browser().context().setOffline(false);

            assertThat(remark(teacher, text).locator("button")).hasCount(2);
            teacher.awaitSaved();
            assertThat(teacher.shown().locator("#banner")).isHidden();
            teacher.open();
            assertThat(remark(teacher, text)).hasCount(1);
        }
    }

    @Test
    void aRemarkIsTakenBackWithAReason() {
        String text = "Не тому ученику " + UUID.randomUUID();
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            teacher.open();
            teacher.cell(3).focus();
            teacher.press("Alt+r");
            teacher.keys(text);
            teacher.press("Control+Enter");
            remark(teacher, text)
                    .locator("button", new Locator.LocatorOptions().setHasText("Снять"))
                    .click();
            teacher.keys("Ошиблась " + text.substring(text.length() - 12));
            teacher.cell(3, 1).click();
            teacher.cell(3).click();
            remark(teacher, text)
                    .locator("button", new Locator.LocatorOptions().setHasText("Снять"))
                    .click();
            assertThat(teacher.shown().locator("#remarkText"))
                    .hasValue("Ошиблась " + text.substring(text.length() - 12));
            teacher.shown().locator("#remarkText").focus();
            teacher.press("Control+Enter");

            assertThat(remark(teacher, "Снято: Ошиблась " + text.substring(text.length() - 12)))
                    .hasCount(1);
            assertThat(remark(teacher, text)).hasCount(0);
        }
    }

    private static Locator remark(TeacherAtPage teacher, String text) {
        return teacher.shown().locator("#remarks li", new Page.LocatorOptions().setHasText(text));
    }

    private static String name(TeacherAtPage teacher, int row) {
        return teacher.shown()
                .locator("tr[data-student='" + teacher.student(row) + "'] th")
                .textContent()
                .strip();
    }
}
