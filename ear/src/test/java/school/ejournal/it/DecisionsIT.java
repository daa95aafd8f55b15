package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The second school decides by local acts, and takes them back. */
@DisplayName("DC-02 What the school decided holds")
class DecisionsIT {

    private final OwnLesson own = OwnLesson.find("second.teacher", "true");
    private final Client teacher = Client.signedIn(own.teacher());

    @AfterEach
    void decideNothing() throws Exception {
        Rows.execute("delete from setting where school_id = (select school_id from account"
                + " where login = 'second.coordinator') and (key like 'grading.%' or key like 'messaging.%')");
    }

    @Test
    void thresholdsOfItsOwnProposeOtherMarks() {
        try (Browser browser = Browser.signedIn(own.teacher(), Browser.DESK)) {
            browser.open("/journal/page.xhtml?id=" + own.page());
            Locator pupil = browser.page()
                    .locator("#grid td.fin[data-proposed='4'], #grid td.fin[data-proposed='3']")
                    .first();
            String place =
                    "#grid tr[data-student='" + pupil.locator("xpath=..").getAttribute("data-student") + "'] td.fin";
            String before = pupil.getAttribute("data-proposed");

            decide("THRESHOLDS", "5; 4,9; 4,8");

            browser.open("/journal/page.xhtml?id=" + own.page());
            assertThat(before).isIn("3", "4");
            assertThat(browser.page().locator(place)).hasAttribute("data-proposed", "2");
        }
    }

    @Test
    void theMarkOneIsGivenOnlyWhereTheSchoolAllowsIt() {
        JsonObject now = sheet();
        long student = Pages.students(now).get(0);
        String text = Pages.text(now, student, own.id());

        assertThat(edit(student, "1")).isEqualTo("invalid");
        decide("ONES", "true");

        assertThat(edit(student, "1")).isEqualTo("saved");
        assertThat(Pages.text(sheet(), student, own.id())).isEqualTo("1");
        assertThat(edit(student, text)).isEqualTo("saved");
    }

    @Test
    @DisplayName(
            "DC-01 A value that means nothing and one without an act are refused, and only the coordinator decides")
    void aDecisionIsWholeOrNone() {
        try (Browser coordinator = Browser.signedIn("second.coordinator", Browser.DESK)) {
            Page office = open(coordinator);
            office.fill("[id='decisions:THRESHOLDS']", "3,6; 4,6; 2,6");
            office.fill("[id='decisions:number']", "17");
            office.fill("[id='decisions:date']", Product.TODAY.toString());
            office.click("[id='decisions:decide']");
            assertThat(office.locator("[role=alert]")).containsText("по убыванию");
            assertThat(office.locator("#decided")).containsText("4,6; 3,6; 2,6");

            open(coordinator);
            office.fill("[id='decisions:QUIET']", "22-8");
            office.fill("[id='decisions:date']", Product.TODAY.toString());
            office.click("[id='decisions:decide']");
            assertThat(office.locator("[role=alert]")).containsText("нужны номер");
            assertThat(office.locator("#decided")).containsText("21-7");
        }
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.PHONE)) {
            deputy.open("/office/extensions.xhtml");
            assertThat(deputy.page().locator("#decided")).containsText("4,6; 3,6; 2,6");
            assertThat(deputy.page().locator("[id='decisions:decide']")).hasCount(0);
            Office.fits(deputy, "decisions");
        }
    }

    @Test
    @DisplayName("DC-03 who enters the timetable is decided on the page, and who decided it is read there")
    void whoEntersTheTimetableIsDecided() throws Exception {
        SlipSchool.open("decide");
        try (Browser coordinator = Browser.signedIn("decide.coordinator", Browser.DESK)) {
            Page office = open(coordinator);
            assertThat(office.locator("#decided")).containsText("заместители директора и классные руководители");
            assertThat(office.locator("#decided .history")).hasCount(0);
            office.selectOption("[id='decisions:ENTRY']", "deputy");
            office.fill("[id='decisions:number']", "17-ОД");
            office.fill("[id='decisions:date']", Product.TODAY.toString());
            office.click("[id='decisions:decide']");
            assertThat(office.locator("#decided li")
                            .filter(withText("Кто вводит расписание"))
                            .first())
                    .containsText("только заместители директора");
        }
        try (Browser director = Browser.signedIn("decide.director", Browser.PHONE)) {
            director.open("/office/extensions.xhtml");
            director.page().locator("#decided .history summary").click();
            assertThat(director.page().locator("#decided .history li")).hasCount(1);
            assertThat(director.page().locator("#decided .history li")).containsText("Котова Анна");
            assertThat(director.page().locator("[id='decisions:decide']")).hasCount(0);
            Office.fits(director, "decisions-history");
        }
        assertThat(Rows.text("select value from setting where key = 'timetable.enteredBy' and school_id ="
                        + " (select school_id from account where login = 'decide.coordinator')"))
                .isEqualTo("deputy");
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void decide(String what, String value) {
        try (Browser coordinator = Browser.signedIn("second.coordinator", Browser.DESK)) {
            Page office = open(coordinator);
            if (what.equals("ONES")) {
                office.selectOption("[id='decisions:ONES']", value);
            } else {
                office.fill("[id='decisions:" + what + "']", value);
            }
            office.fill("[id='decisions:number']", "17-ОД");
            office.fill("[id='decisions:date']", Product.TODAY.toString());
            Office.fits(coordinator, "decisions");
            office.click("[id='decisions:decide']");
            assertThat(office.locator("#decided")).containsText("17-ОД");
            assertThat(office.locator("#decided")).containsText(what.equals("ONES") ? "Отметка 1: ставится" : value);
        }
    }

    private static Page open(Browser coordinator) {
        coordinator.open("/office/extensions.xhtml");
        coordinator.page().locator("#decided summary").first().click();
        return coordinator.page();
    }

    private JsonObject sheet() {
        return teacher.get("/api/pages/" + own.page()).json();
    }

    /** What became of an edit of the lesson. */
    private String edit(long student, String text) {
        int version = Pages.version(sheet(), student, own.id());
        return teacher.edit(own.page(), UUID.randomUUID(), student, own.id(), text, version)
                .json()
                .getJsonArray("results")
                .getJsonObject(0)
                .getString("status");
    }
}
