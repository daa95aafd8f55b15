package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes in the middle of the year, made at the second school: a quarantine, and a timetable that acts from a day on. */
class YearIT {

    private static final String SECOND = "(select school_id from account where login = 'second.coordinator')";

    @Test
    @DisplayName("CA-07, LE-05, LE-06 a quarantine of one class says what it does, and is taken back")
    void theDeputyDecidesOnAQuarantine() throws Exception {
        String from = Product.TODAY.plusDays(5).toString();
        String until = Product.TODAY.plusDays(9).toString();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/calendar.xhtml");
            deputy.wholePicture("calendar");
            typeQuarantine(page, from, until);
            page.click("[id='dated:rehearse']");
            assertThat(page.locator(".said")).containsText("отменен");
            deputy.wholePicture("calendar-rehearsal");
            assertThat(Axe.findings(deputy)).isEmpty();
            assertThat(cancelled("6", from, until)).isZero();

            page.click("[id='dated:apply']");

            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(row(page, "Карантин по ОРВИ")).containsText("№ 41-о");
            assertThat(cancelled("6", from, until)).isPositive();
            assertThat(cancelled("7", from, until)).isZero();
            row(page, "Карантин по ОРВИ").locator("a", withInside("Отменить")).click();
            page.click("[id='dated:rehearse']");
            assertThat(page.locator(".said")).containsText("возвращен");
            page.click("[id='dated:apply']");
            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(row(page, "Карантин по ОРВИ")).hasCount(0);
            assertThat(cancelled("6", from, until)).isZero();
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("CA-03 days of a sealed term stay as they are")
    void aSealedTermKeepsItsDays() throws Exception {
        String sealed = Rows.text("select max(starts) from term where state = 'sealed' and school_id = " + SECOND);
        try (Browser coordinator = Browser.signedIn("second.coordinator", Browser.PHONE)) {
            Page page = coordinator.page();
            coordinator.open("/office/calendar.xhtml?change=off");
            page.selectOption("[id='dated:kind']", "holiday");
            page.fill("[id='dated:name']", "День города");
            page.fill("[id='dated:from']", sealed);
            page.click("[id='dated:rehearse']");

            assertThat(page.locator("[role=alert]")).containsText("В закрытом периоде");
            assertThat(coordinator.fits()).isTrue();
            coordinator.wholePicture("calendar-phone");
        }
    }

    @Test
    @DisplayName("TT-01, TT-02, TT-04 a draft is edited by keys, told of its clashes, and acts from a day on")
    void aNewTimetableActsFromADayOn() throws Exception {
        String from = Product.TODAY.plusDays(5).toString();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/timetable.xhtml");
            deputy.wholePicture("timetable");
            page.fill("[id='begin:from']", Product.TODAY.toString());
            page.fill("[id='begin:name']", "После каникул");
            page.click("[id='begin:begin']");
            assertThat(page.locator(".chip[aria-current=page]")).hasText("Черновик: После каникул");
            Locator unit = page.locator("td[data-cell='1.1'] a.unit").first();
            String subject = unit.locator("b").textContent();
            unit.focus();
            page.keyboard().press("Control+KeyX");
            page.locator("td[data-cell='1.2'] a").first().focus();
            page.waitForNavigation(() -> page.keyboard().press("Control+KeyV"));
            assertThat(page.locator("td[data-cell='1.2']")).containsText(subject);
            assertThat(page.locator("#check ~ ul .lamp.bad").first()).isVisible();
            assertThat(page.locator("a.unit.clash").first()).isVisible();
            deputy.wholePicture("timetable-draft");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.fill("[id='publish:from']", from);
            page.click("[id='publish:rehearse']");
            assertThat(page.locator("[role=alert]")).containsText("накладки");
            moveBack(page, subject);
            page.fill("[id='publish:from']", from);
            page.waitForNavigation(() -> page.click("[id='publish:rehearse']"));
            assertThat(page.locator("main").textContent()).contains("Что станет с уроками");
            deputy.wholePicture("timetable-publish");
            page.click("[id='publish:apply']");

            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(page.locator(".chips")).containsText("С " + day(from));
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    private static void typeQuarantine(Page page, String from, String until) {
        page.locator("a.button", withText("Добавить дни")).click();
        page.selectOption("[id='dated:kind']", "quarantine");
        page.selectOption(
                "[id='dated:addressee']",
                page.locator("[id='dated:addressee'] option", withText("6А")).getAttribute("value"));
        page.fill("[id='dated:name']", "Карантин по ОРВИ");
        page.fill("[id='dated:from']", from);
        page.fill("[id='dated:until']", until);
        page.fill("[id='dated:number']", "41-о");
        page.fill("[id='dated:date']", Product.TODAY.toString());
    }

    /** The last lesson of a day has nothing beside it, so that it clashes with nothing there. */
    private static void moveBack(Page page, String subject) {
        page.locator("td[data-cell='1.2'] a.unit", withText(subject)).first().focus();
        page.keyboard().press("Control+KeyX");
        page.locator("td[data-cell='1.1'] a").first().focus();
        page.waitForNavigation(() -> page.keyboard().press("Control+KeyV"));
        assertThat(page.locator("td[data-cell='1.1']")).containsText(subject);
    }

    private static long cancelled(String grade, String from, String until) throws Exception {
        return Long.parseLong(Rows.text("select count(*) from lesson l join teaching_group g on g.id = l.group_id"
                + " join school_class c on c.id = g.class_id where c.grade_level = " + grade + " and c.letter = 'А'"
                + " and l.school_id = " + SECOND + " and l.cause = 'calendar' and l.date between '" + from + "' and '"
                + until
                + "'"));
    }

    private static String day(String iso) {
        return iso.substring(8) + "." + iso.substring(5, 7) + "." + iso.substring(0, 4);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions withInside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
