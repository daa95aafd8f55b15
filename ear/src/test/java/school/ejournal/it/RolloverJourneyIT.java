package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coordinator takes the school to the next year; then that year has come. On a product of its own, which gets older. */
class RolloverJourneyIT {

    private static final Path DATA = Path.of("target/it/rollover").toAbsolutePath();
    private static final String SCHOOL = "(select school_id from account where login = 'coordinator')";
    private static final String OLD_PAGE =
            "select p.id from page p join term t on t.id = p.term_id join teaching_group g"
                    + " on g.id = p.group_id join school_class c on c.id = g.class_id and c.grade_level || c.letter = '5А'"
                    + " where p.school_id = " + SCHOOL + " and g.name is null and t.starts <= '" + Product.TODAY + "'"
                    + " and t.ends >= '" + Product.TODAY + "' order by p.id limit 1";

    private final int port = Product.freePort();

    @Test
    @DisplayName(
            "RL-01, RL-05, RL-06, RL-09 dry run, two fates changed, done; the new year shows today, the old one is read")
    void theSchoolGoesOnToTheNextYear() throws Exception {
        Launched.clear(DATA);
        LocalDate newYear;
        try (Launched product = start(Product.TODAY)) {
            QuickPasswords.give(product.database());
            String inDebt = aYearMarkIsDecided(product);
            try (Browser coordinator = signedIn("coordinator", Browser.DESK)) {
                looks(coordinator, inDebt);
                choosesTwo(coordinator);
                does(coordinator);
            }
            theDirectorLooksAndTheDeputyDoesNot();
            newYear = LocalDate.parse(ask(
                    product, "select starts from school_year where school_id = " + SCHOOL + " order by starts desc"));
            assertThat(ask(product, countIn("school_class c", newYear))).isEqualTo("12");
            assertThat(Integer.parseInt(ask(
                            product,
                            countIn(
                                    "teaching_load l join teaching_group g on g.id = l.group_id"
                                            + " join school_class c on c.id = g.class_id",
                                    newYear))))
                    .isPositive();
        }
        try (Launched product = start(newYear.minusDays(4))) {
            theOldYearLastsUntil(product, newYear.minusDays(1));
            theNewYearIsPrepared(newYear);
        }
        try (Launched product = start(newYear.plusDays(7))) {
            theNewYearShows();
            theOldOneIsRead(product);
        }
    }

    /** The running term is made the year's last; answers the pupil whom a year mark brings into debt. */
    private String aYearMarkIsDecided(Launched product) throws Exception {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update term set scheme = 'module' where scheme = 'quarter' and school_id = " + SCHOOL
                    + " and starts > '" + Product.TODAY + "'");
        }
        String id = ask(product, OLD_PAGE);
        String good =
                " from cell k join page p on p.term_column_id = k.column_id join page o on o.group_id = p.group_id"
                        + " join person x on x.id = k.student_id where o.id = " + id
                        + " and k.text in ('4', '5') order by x.id";
        String student = ask(product, "select x.id" + good);
        String name = ask(product, "select x.surname || ' ' || x.given_name" + good);
        String teacher = ask(
                product,
                "select a.login from account a join teaching_load l on l.teacher_id = a.person_id"
                        + " join page p on p.group_id = l.group_id where p.id = " + id);
        try (Browser browser = signedIn(teacher, Browser.DESK)) {
            browser.open("/journal/yearmarks.xhtml?id=" + id);
            Locator row = browser.page().locator("tbody tr", new Page.LocatorOptions().setHasText(name));
            row.locator("select").selectOption("2");
            browser.page().click("[id='year:decide']");
            assertThat(browser.page().locator("[role=alert]")).containsText("больше чем на один балл");
            row.locator("input[type=text]").fill("Не сдана годовая контрольная работа");
            browser.page().click("[id='year:decide']");
            assertThat(browser.page().locator("[role=alert]")).hasCount(0);
            assertThat(row.locator("select")).hasValue("2");
            Office.fits(browser, "year-marks");
        }
        assertThat(ask(
                        product,
                        "select count(*) from page_record r join page p on p.id = r.page_id where p.id = " + id
                                + " and strpos(r.payload, '\"column\":' || p.year_column_id || ',') > 0"))
                .isEqualTo("1");
        theFamilyReadsTheYearMark(product, student);
        return name;
    }

    private void theFamilyReadsTheYearMark(Launched product, String student) throws Exception {
        String guardian = ask(
                product,
                "select a.login from account a join guardianship g on g.guardian_id = a.person_id where g.student_id = "
                        + student);
        try (Browser parent = signedIn(guardian, Browser.PHONE)) {
            parent.open("/family/standing.xhtml?student=" + student);
            assertThat(parent.page().locator("section[aria-labelledby=year]")).containsText("2");
            Office.fits(parent, "year-marks-family");
        }
    }

    private static void looks(Browser coordinator, String inDebt) {
        Page page = coordinator.page();
        coordinator.open("/office/rollover.xhtml");
        assertThat(page.locator("h2#plan")).containsText("учебный год");
        page.locator("details", new Page.LocatorOptions().setHasText("5А → 6А"))
                .locator("summary")
                .click();
        Office.fits(coordinator, "rollover");
        page.locator("details", new Page.LocatorOptions().setHasText("праздники нового года"))
                .locator("summary")
                .click();
        assertThat(page.locator("main")).containsText("по Трудовому кодексу, ст. 112");
        coordinator.wholePicture("rollover-plan");
        page.locator("a.chip", new Page.LocatorOptions().setHasText("Кто не переводится"))
                .click();
        assertThat(page.locator(".pupils .lamp.good")).hasCount(0);
        assertThat(page.locator(".pupils li", new Page.LocatorOptions().setHasText(inDebt)))
                .containsText("переводится условно");
        coordinator.wholePicture("rollover-held");
        page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
        Office.fits(coordinator, "rollover-held");
        page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
    }

    private static void choosesTwo(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/office/rollover.xhtml");
        Locator sixth = page.locator("details", new Page.LocatorOptions().setHasText("6А → 7А"));
        sixth.locator("summary").click();
        sixth.locator("a.button").click();
        page.locator("tbody select").nth(0).selectOption("repeating:А");
        page.locator("tbody select").nth(1).selectOption("leaving:");
        Office.fits(coordinator, "rollover-class");
        page.click("[id='fates:choose']");
        assertThat(page.locator("tbody select").nth(0)).hasValue("repeating:А");
        page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
        Office.fits(coordinator, "rollover-class");
        page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
    }

    private static void does(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/office/rollover.xhtml");
        page.click("[id='roll:roll']");
        assertThat(page.locator("[role=alert]")).isVisible();
        page.fill("[id='roll:number']", "112-у");
        page.fill("[id='roll:date']", Product.TODAY.toString());
        page.click("[id='roll:roll']");
        assertThat(page.locator("h2#done")).containsText("выполнен");
        assertThat(page.locator("main")).containsText("Приказ № 112-у");
        assertThat(page.locator("[id='undo:undo']")).isVisible();
        Office.fits(coordinator, "rollover-done");
    }

    private void theDirectorLooksAndTheDeputyDoesNot() {
        try (Browser director = signedIn("director", Browser.PHONE)) {
            assertThat(director.open("/office/rollover.xhtml")).isEqualTo(200);
            assertThat(director.page().locator("h2#done")).isVisible();
            assertThat(director.page().locator("[id='undo:undo']")).hasCount(0);
            Office.fits(director, "rollover-done");
        }
        try (Browser deputy = signedIn("deputy", Browser.DESK)) {
            assertThat(deputy.open("/office/rollover.xhtml")).isEqualTo(403);
        }
    }

    /** As the calendar plan of a school has it: until the last day of August. */
    private static void theOldYearLastsUntil(Launched product, LocalDate last) throws Exception {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update school_year set ends = '" + last + "' where school_id = " + SCHOOL
                    + " and starts <= '" + Product.TODAY + "'");
        }
    }

    /** CA-09 In the last days of August the lists, the slips, the timetable and the imports are those of September. */
    private void theNewYearIsPrepared(LocalDate newYear) {
        try (Browser coordinator = signedIn("coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/journal/class.xhtml");
            assertThat(page.locator("main")).containsText("6Б");
            assertThat(page.locator("main")).not().containsText("5Б");
            page.locator("a.chip", hasText("6Б")).click();
            assertThat(page.locator("tbody tr").first()).isVisible();
            Office.fits(coordinator, "august-class");
            coordinator.open("/journal/slips.xhtml");
            page.locator("main a", hasText("6Б")).first().click();
            assertThat(page.locator("tbody tr").first()).isVisible();
            coordinator.open("/office/staff.xhtml");
            assertThat(page.locator("tbody tr").nth(4)).isVisible();
            theRosterGoesIntoTheNewYear(page, coordinator, newYear);
            coordinator.open("/office/timetable.xhtml");
            page.fill("[id='begin:from']", newYear.toString());
            page.fill("[id='begin:name']", "Сентябрь");
            page.click("[id='begin:begin']");
            assertThat(page.locator(".chip[aria-current=page]", hasText("Черновик")))
                    .isVisible();
            assertThat(page.locator("select#class")).containsText("6Б");
            page.selectOption("select#class", new SelectOption().setLabel("6Б"));
            page.locator("main form button").first().click();
            assertThat(page.locator("main")).containsText("Математика");
            Office.fits(coordinator, "august-timetable");
        }
    }

    private static void theRosterGoesIntoTheNewYear(Page page, Browser coordinator, LocalDate newYear) {
        coordinator.open("/office/roster.xhtml");
        byte[] sheet =
                "Фамилия;Имя;Дата рождения;Класс\nЯхонтов;Савва;01.02.2015;6Б\n".getBytes(StandardCharsets.UTF_8);
        page.locator("[id='roster:file']").setInputFiles(new FilePayload("6Б.csv", "text/csv", sheet));
        page.click("[id='roster:rehearse']");
        assertThat(page.locator("main")).containsText("Яхонтов");
        assertThat(page.locator("main")).not().containsText("Будут созданы классы");
        assertThat(page.locator("[id='roster:apply']")).isVisible();
        assertThat(page.locator("[id='roster:since']")).hasValue(newYear.toString());
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void theNewYearShows() {
        try (Browser coordinator = signedIn("coordinator", Browser.DESK)) {
            theYearIsChosen(coordinator);
            coordinator.open("/journal/class.xhtml");
            assertThat(coordinator.page().locator("main")).containsText("6Б");
            assertThat(coordinator.page().locator("main")).not().containsText("5Б");
            coordinator.wholePicture("rollover-new-year");
            coordinator.open("/office/rollover.xhtml");
            assertThat(coordinator.page().locator("h2#plan")).isVisible();
        }
    }

    /** The class of last year is told from the one of this year, and opens. */
    private static void theYearIsChosen(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/journal/pages.xhtml");
        Locator old = page.locator("nav.terms a.chip").last();
        String year = old.textContent();
        old.click();
        assertThat(page.locator("main h2", hasText("5Б"))).containsText(year);
        page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
        Office.fits(coordinator, "years-pages");
        page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
        coordinator.open("/journal/class.xhtml");
        page.locator("nav.terms a.chip", hasText(year)).click();
        page.locator("header a.chip", hasText("5Б")).click();
        assertThat(page.locator("main")).containsText(year + " учебный год");
        assertThat(page.locator("tbody tr").first()).isVisible();
        Office.fits(coordinator, "years-class");
        coordinator.open("/office/calendar.xhtml");
        page.locator("nav.terms a.chip", hasText(year)).click();
        assertThat(page.locator("main")).containsText("I полугодие");
        coordinator.open("/office/timetable.xhtml");
        page.locator("nav.terms a.chip", hasText(year)).click();
        assertThat(page.locator("select#class")).containsText("5Б");
        Office.fits(coordinator, "years-timetable");
    }

    /** Pages and diaries of the year that has gone: open for those for whom they were, and closed for entries. */
    private void theOldOneIsRead(Launched product) throws Exception {
        String old = ask(product, OLD_PAGE);
        String teacher = ask(
                product,
                "select a.login from account a join teaching_load l on l.teacher_id = a.person_id"
                        + " join page p on p.group_id = l.group_id where p.id = " + old);
        String student = ask(
                product,
                "select c.student_id from cell c join lesson l on l.id = c.column_id where l.page_id = " + old
                        + " and c.text <> '' order by l.date desc");
        String lesson = ask(
                product,
                "select l.id from cell c join lesson l on l.id = c.column_id where l.page_id = " + old
                        + " and c.text <> '' and c.student_id = " + student + " order by l.date desc");
        for (String login : List.of(teacher, "homeroom5a")) {
            try (Browser reader = signedIn(login, Browser.DESK)) {
                assertThat(reader.open("/journal/page.xhtml?id=" + old)).isEqualTo(200);
                reader.picture("rollover-old-page");
            }
        }
        Client client = new Client(url());
        client.signIn(teacher, Product.PASSWORD);
        String column = ask(product, "select term_column_id from page where id = " + old);
        for (String place : List.of(lesson, column)) {
            Client.Reply reply = client.edit(
                    Long.parseLong(old), UUID.randomUUID(), Long.parseLong(student), Long.parseLong(place), "5", 1);
            assertThat(reply.body()).contains("\"locked\"", "JR-13");
        }
        theDiaryOfThatYearIsRead(product, student, lesson);
    }

    private void theDiaryOfThatYearIsRead(Launched product, String student, String lesson) throws Exception {
        String guardian = ask(
                product,
                "select a.login from account a join guardianship g on g.guardian_id = a.person_id where g.student_id = "
                        + student);
        String day = ask(product, "select date from lesson where id = " + lesson);
        String mark =
                ask(product, "select text from cell where column_id = " + lesson + " and student_id = " + student);
        try (Browser parent = signedIn(guardian, Browser.PHONE)) {
            assertThat(parent.open("/family/diary.xhtml?student=" + student + "&day=" + day))
                    .isEqualTo(200);
            assertThat(parent.page().locator("main")).containsText(mark);
            parent.wholePicture("rollover-old-diary");
        }
    }

    private Launched start(LocalDate today) {
        Map<String, String> environment = new HashMap<>(Product.environment(Product.freePort()));
        environment.put(
                "EJOURNAL_CLOCK", today.atTime(8, 5).toInstant(ZoneOffset.UTC).toString());
        return Launched.start(DATA, port, environment).awaitReady();
    }

    private Browser signedIn(String login, int width) {
        Browser browser = new Browser(this::url, width);
        browser.signIn(login);
        return browser;
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private static String countIn(String what, LocalDate starts) {
        return "select count(*) from " + what + " join school_year y on y.id = c.school_year_id where y.starts = '"
                + starts + "' and c.school_id = " + SCHOOL;
    }

    private static String ask(Launched product, String sql) throws Exception {
        try (Connection connection = product.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }
}
