package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A homeroom teacher of the second school enters the timetable of her class, and of no other. */
class ClassTimetableIT {

    private static final String SCHOOL = "(select school_id from account where login = 'second.coordinator')";

    /** On which days the draft of a class has an eighth lesson. */
    private static final String EIGHTH = """
            select string_agg(s.weekday::text, ',') from timetable_slot s
            join timetable_version v on v.id = s.version_id and v.state = 'draft' and v.class_id = %s
            where s.number = 8 and not s.removed
            """;

    /** Pixels of an A4 sheet on its side. */
    private static final int A4_LANDSCAPE_WIDTH = 1123;

    private static final int A4_LANDSCAPE_HEIGHT = 794;

    private static final String LED = """
            select a.login || ' ' || h.class_id from homeroom h
            join account a on a.person_id = h.teacher_id
            join account_role r on r.account_id = a.id and r.role = 'HOMEROOM'
            join school_class c on c.id = h.class_id join school_year y on y.id = c.school_year_id
            where a.school_id = %s and '%s' between y.starts and y.ends order by c.grade_level desc, c.letter desc limit 1
            """;

    /** The lessons of the classes that are, or are not, one of them, on a day: as a text that changes with them. */
    private static final String WEEK = """
            select string_agg(s.group_id || '/' || s.weekday || '/' || s.number || '/' || coalesce(s.room, '') || '/' || s.weeks, ','
                              order by s.group_id, s.weekday, s.number, s.weeks)
            from timetable_slot s join timetable_version v on v.id = s.version_id and v.state = 'published'
            join teaching_group g on g.id = s.group_id
            where v.school_id = %s and '%s' between v.valid_from and coalesce(v.valid_until, 'infinity') and not s.removed
              and (g.class_id = %s) = %s
            """;

    @Test
    @DisplayName("TT-07, TT-08 her draft changes the lessons of her class from a day on, as the school lets her")
    void entersTheTimetableOfHerClass() throws Exception {
        String monday = Product.TODAY.plusDays(5).toString();
        String[] led = Rows.text(LED.formatted(SCHOOL, Product.TODAY)).split(" ");
        String own = led[1];
        String others = week(monday, own, false);
        try (Browser homeroom = Browser.signedIn(led[0], Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/week.xhtml");
            page.locator("a.button", withText("Изменить расписание класса")).click();
            assertThat(page.locator("h1")).hasText("Расписание класса");
            decide("deputy");
            begin(page, monday);
            assertThat(page.locator("[role=alert]")).containsText("вводят другие");
            decide("both");
            begin(page, monday);
            assertThat(page.locator(".chip[aria-current=page]")).containsText("Второе полугодие");
            putLast(page);
            dragged(page, own);
            printed(homeroom);
            homeroom.wholePicture("class-timetable");
            assertThat(Axe.findings(homeroom)).isEmpty();
            page.fill("[id='publish:from']", monday);
            page.waitForNavigation(() -> page.click("[id='publish:rehearse']"));
            assertThat(page.locator(".said")).containsText("Появ");

            page.click("[id='publish:apply']");

            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(week(monday, own, false)).isEqualTo(others);
            assertThat(week(monday, own, true)).contains("/1/8/");
            assertThat(Rows.text(
                            "select count(*) from lesson l join teaching_group g on g.id = l.group_id where g.class_id = "
                                    + own + " and l.state = 'planned' and l.number = 8 and l.date = '" + monday + "'"))
                    .isEqualTo("1");
            assertThat(homeroom.complaints()).isEmpty();
        }
        fitsAPhone(led[0]);
    }

    @Test
    @DisplayName(
            "TT-07 she cancels a lesson of a day of her class, moves one and puts one into another room, as the school lets her")
    void changesLessonsOfADay() throws Exception {
        String[] led = Rows.text(LED.formatted(SCHOOL, Product.TODAY)).split(" ");
        String day =
                Rows.text("select l.date from lesson l join teaching_group g on g.id = l.group_id and g.name is null"
                        + " where g.class_id = " + led[1] + " and l.date > '" + Product.TODAY.plusDays(6)
                        + "' and l.state = 'planned' group by l.date having count(*) > 2 order by l.date");
        try (Browser homeroom = Browser.signedIn(led[0], Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/week.xhtml");
            page.locator("a.button", withText("Изменения на день")).click();
            homeroom.open("/journal/daychanges.xhtml?day=" + day);
            int there = page.locator("input[name=tick]").count();
            decide("deputy");
            cancelsFirst(page);
            assertThat(page.locator("[role=alert]")).containsText("вводят другие");
            decide("both");
            cancelsFirst(page);
            assertThat(page.locator("input[name=tick]")).hasCount(there - 1);
            assertThat(page.locator("tr", withText("Нет отопления"))).hasCount(1);
            Office.fits(homeroom, "day-changes");
            page.locator("a", withText("Перенести или сменить кабинет")).first().click();
            page.fill("[id='elsewhere:room']", "Холл");
            page.fill("[id='elsewhere:reason']", "Ремонт");
            Office.fits(homeroom, "day-changes-move");
            page.click("[id='elsewhere:roomOnly']");
            assertThat(page.locator("tbody")).containsText("Холл");
            page.locator("[id='held'] input.link").first().click();
            assertThat(page.locator("input[name=tick]")).hasCount(there);
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(homeroom, "day-changes");
        }
    }

    private static void cancelsFirst(Page page) {
        page.locator("input[name=tick]").first().check();
        page.fill("[id='held:reason']", "Нет отопления");
        page.click("[id='held:cancel']");
    }

    private static void fitsAPhone(String login) {
        try (Browser phone = Browser.signedIn(login, Browser.PHONE)) {
            phone.open("/journal/timetable.xhtml");
            phone.picture("class-timetable-phone");
            assertThat(phone.fits()).isTrue();
        }
    }

    private static String eighthLessons(String schoolClass, String day) throws Exception {
        return Rows.text("select count(*) from lesson l join teaching_group g on g.id = l.group_id where g.class_id = "
                + schoolClass + " and l.state = 'planned' and l.number = 8 and l.date = '" + day + "'");
    }

    private static void begin(Page page, String from) {
        page.fill("[id='begin:from']", from);
        page.fill("[id='begin:name']", "Второе полугодие");
        page.click("[id='begin:beginOfClass']");
    }

    /** The first lesson of Monday becomes its eighth, at which nobody has another. */
    private static void putLast(Page page) {
        page.locator("td[data-cell='1.1'] a.unit").first().click();
        page.fill("[id='lesson:number']", "8");
        page.waitForNavigation(() -> page.click("[id='lesson:keep']"));
        assertThat(page.locator("td[data-cell='1.8'] a.unit")).hasCount(1);
    }

    /** The eighth lesson of Monday goes by the mouse to Tuesday, and back. */
    private static void dragged(Page page, String schoolClass) throws Exception {
        drag(page, "1.8", "2.8");
        assertThat(page.locator("td[data-cell='1.8'] a.unit")).hasCount(0);
        assertThat(Rows.text(EIGHTH.formatted(schoolClass))).isEqualTo("2");
        drag(page, "2.8", "1.8");
        assertThat(page.locator("td[data-cell='2.8'] a.unit")).hasCount(0);
        assertThat(Rows.text(EIGHTH.formatted(schoolClass))).isEqualTo("1");
    }

    private static void drag(Page page, String from, String to) {
        page.waitForNavigation(() ->
                page.locator("td[data-cell='" + from + "'] a.unit").dragTo(page.locator("td[data-cell='" + to + "']")));
        assertThat(page.locator("td[data-cell='" + to + "'] a.unit")).hasCount(1);
    }

    /** On paper the week stands alone and is no wider than the sheet. */
    private static void printed(Browser browser) {
        Page page = browser.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_LANDSCAPE_WIDTH, A4_LANDSCAPE_HEIGHT);
        assertThat(page.locator("#weekly")).isVisible();
        assertThat(page.locator(".side")).isHidden();
        browser.wholePicture("class-timetable-print");
        assertThat(browser.fits()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
    }

    private static void decide(String who) throws Exception {
        Rows.execute("insert into setting (school_id, key, value) values (" + SCHOOL + ", 'timetable.enteredBy', '"
                + who + "') on conflict (school_id, key) do update set value = excluded.value");
    }

    private static String week(String day, String schoolClass, boolean own) throws Exception {
        return Rows.text(WEEK.formatted(SCHOOL, day, schoolClass, own));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
