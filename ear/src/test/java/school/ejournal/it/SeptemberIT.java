package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.exchange.PackageFixture.roster;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first week of a school that has nothing yet, as the guide in docs/guide goes through it. */
class SeptemberIT {

    private static final String COORDINATOR = "september.coordinator";
    private static final String OWN = "Кленовый лист 9";
    private static final String SHEET = "Фамилия;Имя;Отчество;Дата рождения;Пол;Класс;Родитель 1 ФИО;"
            + "Родитель 1 телефон;Родитель 1 родство\n"
            + "Ёлкин;Пётр;Ильич;05.05.2015;м;5А;Ёлкина Анна Ивановна;8 (916) 000-00-01;мать\n"
            + "Юрьева;Яна;Олеговна;06.06.2015;ж;5А;Юрьев Олег Львович;8 (916) 000-00-02;отец\n";
    private static final String TIMETABLE = """
            <?xml version="1.0" encoding="windows-1251"?>
            <timetable><subjects><subject id="s" name="Математика" short="мат"/></subjects>
            <teachers><teacher id="t" name="Ким Елена Ивановна"/></teachers>
            <class id="c" name="5А"/><lesson id="l" classids="c" subjectid="s" teacherids="t" groupids=""/>
            <card lessonid="l" classroomids="" period="1" days="11111" weeks="1"/></timetable>
            """;

    private final NewSchool school = NewSchool.open(COORDINATOR);

    @Test
    @DisplayName(
            "3.2, 3.3 roster, slips, confirmations and timetable of a new school, until its first lessons are there")
    void theFirstWeekOfANewSchool() throws Exception {
        String[] teacher = new String[2];
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            bringTheRoster(coordinator);
            teacher = slip(coordinator, "/office/staff.xhtml", "Ким");
            publishTheTimetable(coordinator);
        }
        String[] guardian = new String[2];
        try (Browser homeroom = comeIn(teacher)) {
            guardian = slip(homeroom, "/journal/slips.xhtml", "Ёлкина");
            confirmAll(homeroom);
            homeroom.open("/journal/week.xhtml?day=" + Product.TODAY.plusDays(5));
            assertThat(homeroom.page().locator(".unit").first()).containsText("5А");
            homeroom.wholePicture("september-week");
            assertThat(homeroom.complaints()).isEmpty();
        }
        try (Browser family = comeIn(guardian)) {
            assertThat(family.page().locator("h1").first()).containsText("Ёлкин");
            assertThat(family.complaints()).isEmpty();
        }
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            coordinator.open("/journal/families.xhtml");
            assertThat(coordinator.page().locator("main")).containsText("Подтверждено 6 из 6");
            assertThat(coordinator.complaints()).isEmpty();
        }
        assertThat(school.count("lesson")).isPositive();
    }

    private static void bringTheRoster(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/office/import.xhtml");
        byte[] year = roster().line("academicSessions.csv", "q2,II,gradingPeriod,2026-11-05,2026-12-28")
                .set("classes.csv", 2, "termSourcedIds", "\"q1,q2\"")
                .set("classes.csv", 3, "termSourcedIds", "\"q1,q2\"")
                .line("enrollments.csv", "e3,h5a,t1,teacher,2026-09-01,")
                .zip();
        page.locator("[id='import:file']").setInputFiles(new FilePayload("roster.zip", "application/zip", year));
        page.click("[id='import:rehearse']");
        page.click("[id='import:apply']");
        assertThat(page.locator("[role=status]")).containsText("Состав загружен");
        coordinator.open("/office/roster.xhtml");
        page.locator("[id='roster:file']")
                .setInputFiles(new FilePayload("5А.csv", "text/csv", SHEET.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='roster:rehearse']");
        coordinator.wholePicture("september-roster");
        page.click("[id='roster:apply']");
        assertThat(page.locator("[role=status]")).containsText("Файл «5А.csv» загружен");
    }

    private static void publishTheTimetable(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/office/timetableFile.xhtml");
        page.locator("[id='timetable:file']")
                .setInputFiles(
                        new FilePayload("2026.xml", "text/xml", TIMETABLE.getBytes(Charset.forName("windows-1251"))));
        page.click("[id='timetable:rehearse']");
        assertThat(page.locator("#plan")).containsText("В файле 5 уроков в неделю");
        page.click("[id='timetable:apply']");
        assertThat(page.locator("[role=status]")).containsText("опубликовано");
        assertThat(coordinator.complaints()).isEmpty();
    }

    /** Prints the slips that wait, and answers sign-in and code of one of them. */
    private static String[] slip(Browser giver, String where, String name) {
        Page page = giver.page();
        giver.open(where);
        page.click("[id='slips:print']");
        giver.wholePicture("september-slips");
        Locator slip = page.locator(".slip", new Page.LocatorOptions().setHasText(name));
        return new String[] {
            slip.locator("code").first().textContent(),
            slip.locator("code").last().textContent()
        };
    }

    /** The first sign-in with a slip. */
    private static Browser comeIn(String[] slip) {
        Browser browser = new Browser(Browser.DESK);
        browser.open("/welcome.xhtml#" + slip[0] + "/" + slip[1].replace("-", ""));
        browser.page().fill("[id='welcome:password']", OWN);
        browser.page().click("[id='welcome:enter']");
        browser.page().waitForURL(address -> !address.contains("welcome"));
        return browser;
    }

    private static void confirmAll(Browser homeroom) {
        Page page = homeroom.page();
        homeroom.open("/journal/families.xhtml");
        Locator left = page.locator("section button.button, article button.button, .card button.button");
        int families = left.count();
        assertThat(families).isEqualTo(3);
        for (int i = 0; i < families; i++) {
            page.waitForNavigation(() -> left.first().click());
        }
        assertThat(page.locator("main")).containsText("Подтверждено 6 из 6");
        homeroom.wholePicture("september-families");
    }
}
