package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal page on a phone: one lesson as a list of pupils, keys that a thumb hits. */
class PhoneIT {

    /** What a thumb hits, in CSS pixels. */
    private static final double THUMB = 44;

    private static final int PUPILS = 12;

    /** More than a teacher gives her class in ten days. */
    private static final int LESSONS = 20;

    private final TeacherAtPage phone = new TeacherAtPage(Browser.PHONE);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void oneLessonIsAListWithLargeKeys() {
        phone.openWithEmpty(17, 18);
        assertThat(phone.shown().locator("#pad")).isInViewport();
        assertThat(phone.cell(17, 0)).isVisible();
        assertThat(phone.cell(17, 1)).isHidden();
        for (Locator key : phone.shown().locator("#pad button").all()) {
            BoundingBox box = key.boundingBox();
            assertThat(Math.min(box.width, box.height)).isGreaterThanOrEqualTo(THUMB);
        }
        phone.cell(17).click();
        tap("5", "/", "4", "н");
        phone.awaitSaved();
        phone.browser().picture("journal-phone-keys");
        assertThat(phone.text(17)).isEqualTo("5/4");
        assertThat(phone.text(18)).isEqualTo("н");
        assertThat(Axe.findings(phone.browser())).isEmpty();
        assertThat(phone.browser().complaints()).isEmpty();
    }

    @Test
    void aWholeClassIsMarkedAndThePupilOfTheMomentStaysInSight() {
        phone.openWithEmpty(IntStream.range(0, PUPILS).toArray());
        phone.cell(0).click();
        for (int row = 0; row < PUPILS; row++) {
            tap(Integer.toString(2 + row % 4));
        }
        phone.awaitSaved();
        for (int row = 0; row < PUPILS; row++) {
            assertThat(phone.text(row)).isEqualTo(Integer.toString(2 + row % 4));
        }
        BoundingBox next = phone.cell(PUPILS).boundingBox();
        assertThat(phone.cell(PUPILS)).isFocused();
        assertThat(next.y + next.height)
                .as("not behind the keys")
                .isLessThanOrEqualTo(phone.shown().locator("#pad").boundingBox().y);
        assertThat(next.y).isNotNegative();
    }

    @Test
    void theLessonBeforeIsOneKeyAway() {
        phone.open();
        phone.cell(3).click();
        String here = column();
        phone.shown().locator("#pad [data-step='-1']").click();
        assertThat(phone.cell(3)).isHidden();
        String before = column();
        assertThat(before).isNotEqualTo(here);
        phone.shown().locator("#pad [data-step='1']").click();
        assertThat(phone.cell(3)).isVisible();
        assertThat(column()).isEqualTo(here);
    }

    @Test
    void aRefusalIsDecidedAboveTheKeysAndAStepIsTakenBackThere() {
        phone.openWithEmpty(15, 16);
        phone.cell(15).click();
        tap("5");
        phone.awaitSaved();
        tap("Undo");
        phone.awaitSaved();
        assertThat(phone.text(15)).isEmpty();
        phone.cell(16).dblclick();
        phone.keys("осв-4");
        phone.press("Enter");
        Locator problem = phone.shown().locator("#pad #problems .note");
        assertThat(problem).isInViewport();
        phone.browser().picture("journal-phone-refused");
        assertThat(Axe.findings(phone.browser())).isEmpty();
        assertThat(phone.browser().fits()).isTrue();
        phone.problemButton("Вернуть").click();
        assertThat(problem).hasCount(0);
    }

    @Test
    void aLinkToAColumnShowsItAndTakesTheHandThere() {
        phone.open();
        String here = phone.cell(3).getAttribute("data-c");
        String before = phone.cell(3, 1).getAttribute("data-c");
        phone.shown().evaluate("column => (location.hash = '#c' + column)", before);
        assertThat(phone.cell(3, 1)).isVisible();
        assertThat(phone.cell(3)).isHidden();
        assertThat(column()).isEqualTo(before).isNotEqualTo(here);
    }

    @Test
    void theWorkOfTheColumnIsNamedAboveTheKeys() {
        phone.open();
        Locator head = phone.shown().locator("#grid thead th[data-work]").last();
        String column = head.getAttribute("id").substring(1);
        phone.browser().open(phone.path() + "#c" + column);
        String title = head.getAttribute("data-title");
        Locator day = phone.shown().locator("#pad [data-day]");
        assertThat(day.locator("small")).hasText(title == null ? head.getAttribute("data-work") : title);
        assertThat(day).containsText(head.getAttribute("data-date").substring(0, 5));
        phone.browser().picture("journal-phone-work");
        assertThat(Axe.findings(phone.browser())).isEmpty();
    }

    @Test
    void allArePresentByOneKey() {
        OwnLesson own = OwnLesson.find("l.attendance_at is null");
        try (Browser browser = Browser.signedIn(own.teacher(), Browser.PHONE)) {
            browser.open("/journal/page.xhtml?id=" + own.page());
            Locator column = browser.page().locator("#grid tbody td[data-c='" + own.id() + "']");
            browser.page().locator("#grid tbody td[data-c]:visible").first().click();
            for (int lesson = 0; lesson < LESSONS && !column.first().isVisible(); lesson++) {
                browser.page().locator("#pad [data-step='-1']").click();
            }
            Locator all = browser.page().locator("#pad [data-key='+']");
            assertThat(all).hasText("Все");
            all.click();
            assertThat(all).hasText("✓ Все");
            assertThat(all).isDisabled();
            browser.picture("journal-phone-present");
            assertThat(Axe.findings(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** The column of the cell that has the focus; it is the one in sight. */
    private String column() {
        Locator cell = phone.shown().locator("#grid td[data-c]:focus");
        assertThat(cell).isVisible();
        return cell.getAttribute("data-c");
    }

    private void tap(String... keys) {
        for (String key : keys) {
            phone.shown().locator("#pad [data-key='" + key + "']").click();
        }
    }
}
