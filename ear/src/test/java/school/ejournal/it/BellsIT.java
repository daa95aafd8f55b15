package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A short day and a second shift, decided at the second school and taken back. */
class BellsIT {

    private static final String SHORT_DAY = """
            8:30-9:00
            9:10 – 9:40
            10:00–10:30
            10:40-11:10
            11:20-11:50
            12:00-12:30
            12:40-13:10
            13:20-13:50""";

    private static final String AFTERNOON = """
            13:30-14:10
            14:20-15:00
            15:20-16:00
            16:10-16:50
            17:00-17:40
            17:50-18:30""";

    /** When the second lesson of class 6А begins on a day. */
    private static final String SECOND_LESSON = """
            select b.starts from school_class c
            cross join lateral bells_on(c.id, '%s', false) b
            where c.grade_level = 6 and c.letter = 'А' and b.number = 2
              and c.school_id = (select school_id from account where login = 'second.coordinator')
            """;

    @Test
    @DisplayName("BL-01, BL-02, LB-01 a short day says what it does, gives lessons their times, and is taken back")
    void aDayBeforeAHolidayIsShort() throws Exception {
        String day = Product.TODAY.plusDays(2).toString();
        OwnLesson lesson = OwnLesson.find("second.teacher", "l.date = '" + Product.TODAY + "'::date - 1");
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/bells.xhtml");
            deputy.wholePicture("bells");
            assertThat(Axe.findings(deputy)).isEmpty();
            draw(deputy, "Сокращённый день", "", "8:30-9:00\nпосле обеда");
            assertThat(page.locator("[role=alert]")).containsText("время 2-го урока");
            draw(deputy, "Сокращённый день", "", SHORT_DAY);
            page.fill("[id='ring:from']", day);
            page.fill("[id='ring:until']", day);
            page.fill("[id='ring:number']", "77-о");
            page.fill("[id='ring:date']", Product.TODAY.toString());
            page.click("[id='ring:rehearse']");
            assertThat(page.locator(".said")).containsText("Изменится время уроков");
            deputy.wholePicture("bells-rehearsal");
            assertThat(Axe.findings(deputy)).isEmpty();
            assertThat(begins(day)).as("nothing is done before it is applied").isEqualTo("09:25:00");

            page.click("[id='ring:apply']");

            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(begins(day)).isEqualTo("09:10:00");
            assertThat(begins(Product.TODAY.plusDays(1).toString())).isEqualTo("09:25:00");
            assertThat(row(page, "Сокращённый день")).containsText("№ 77-о");
            deputy.open("/office/bells.xhtml?day=" + day);
            assertThat(page.locator("section[aria-labelledby=onDay]")).containsText("6А Сокращённый день");
            seesTheShortDay(lesson.teacher(), day);

            deputy.open("/office/bells.xhtml");
            row(page, "Сокращённый день").locator("a").click();
            applied(page);
            assertThat(begins(day)).isEqualTo("09:25:00");
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    private static void seesTheShortDay(String teacher, String day) throws Exception {
        String person = Rows.text("select person_id from account where login = '" + teacher + "'");
        boolean teaches = Rows.text(
                        "select count(*) > 0 from lesson where state = 'planned' and number > 1 and date = '" + day
                                + "' and teacher_id = " + person)
                .equals("t");
        try (Browser browser = Browser.signedIn(teacher, Browser.PHONE)) {
            browser.open("/journal/today.xhtml?day=" + day);
            String lessons = browser.page().locator("main").textContent();
            assertThat(lessons).doesNotContain("09:25");
            if (teaches) {
                assertThat(lessons).containsAnyOf("09:10", "10:00", "10:40", "11:20", "12:00", "12:40", "13:20");
            }
        }
    }

    @Test
    @DisplayName(
            "BL-03, BL-05, TT-04 a class learns in the second shift, and its teachers are told where they meet themselves")
    void aClassLearnsInTheSecondShift() throws Exception {
        String from = Product.TODAY.plusDays(5).toString();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            bringInTheSecondShift(deputy, from);

            page.click("[id='ring:apply']");

            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(begins(from)).isEqualTo("14:20:00");
            assertThat(begins(Product.TODAY.toString())).isEqualTo("09:25:00");
            deputy.wholePicture("bells-two-shifts");
            assertThat(Axe.findings(deputy)).isEmpty();
            deputy.open("/office/bells.xhtml?change=use");
            page.selectOption("[id='ring:schedule']", new SelectOption().setIndex(1));
            page.fill("[id='ring:from']", from);
            page.click("[id='ring:rehearse']");
            assertThat(page.locator("[role=alert]")).containsText("укажите в расписании звонков");

            takeBothBack(deputy);
            assertThat(begins(from)).isEqualTo("09:25:00");
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    @Test
    void theFormFitsAPhone() {
        try (Browser phone = Browser.signedIn("second.coordinator", Browser.PHONE)) {
            phone.open("/office/bells.xhtml?change=use");
            phone.wholePicture("bells-phone");
            assertThat(phone.fits()).isTrue();
        }
    }

    private static void bringInTheSecondShift(Browser deputy, String from) {
        Page page = deputy.page();
        askForSecondShift(deputy, from);
        page.click("[id='ring:rehearse']");
        assertThat(page.locator("[role=alert]")).containsText("Сначала введите звонки второй смены");
        draw(deputy, "Вторая смена", "2", AFTERNOON);
        page.fill("[id='ring:from']", from);
        page.click("[id='ring:rehearse']");
        assertThat(page.locator(".said")).containsText("Время уроков не изменится");
        page.click("[id='ring:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
        askForSecondShift(deputy, from);
        page.click("[id='ring:rehearse']");
        assertThat(page.locator(".said")).containsText("Изменится время уроков");
        deputy.wholePicture("bells-shift");
    }

    private static void takeBothBack(Browser deputy) {
        Page page = deputy.page();
        deputy.open("/office/bells.xhtml");
        page.locator("section[aria-labelledby=shifts] a[aria-label$=' "
                        + DateTimeFormatter.ofPattern("dd.MM.yyyy").format(Product.TODAY.plusDays(5)) + "']")
                .click();
        applied(page);
        row(page, "Вторая смена").locator("a").click();
        applied(page);
    }

    private static void askForSecondShift(Browser deputy, String from) {
        Page page = deputy.page();
        deputy.open("/office/bells.xhtml?change=shift");
        page.selectOption(
                "[id='ring:ofClass']",
                page.locator("[id='ring:ofClass'] option", withText("6А")).getAttribute("value"));
        page.selectOption("[id='ring:shift']", "2");
        page.fill("[id='ring:from']", from);
    }

    private static void draw(Browser deputy, String name, String shift, String times) {
        Page page = deputy.page();
        deputy.open("/office/bells.xhtml?change=draw");
        page.fill("[id='ring:name']", name);
        page.selectOption("[id='ring:drawnFor']", shift);
        page.fill("[id='ring:times']", times);
        page.click("[id='ring:draw']");
    }

    private static void applied(Page page) {
        page.click("[id='ring:rehearse']");
        assertThat(page.locator(".said")).isVisible();
        page.click("[id='ring:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
    }

    private static String begins(String day) throws Exception {
        return Rows.text(SECOND_LESSON.formatted(day));
    }

    private static Locator row(Page page, String text) {
        return page.locator("section[aria-labelledby=uses] tbody tr", withText(text));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
