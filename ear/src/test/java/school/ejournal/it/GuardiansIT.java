package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Guardians of pupils of a school of the tests' own: entered, changed and ended by the homeroom teacher. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuardiansIT {

    private static final String FATHER = "kin.father";

    private static String school;
    private static String pupil;

    @BeforeAll
    static void openSchool() throws Exception {
        SlipSchool.open("kin");
        school = Rows.text("select school_id from account where login = 'kin.homeroom'");
        pupil = pupil("Агапова");
        Rows.execute("insert into account (id, school_id, person_id, login, password_hash, display_name) select"
                + " nextval('entity_id'), p.school_id, p.id, '" + FATHER
                + "', a.password_hash, 'Агапов Олег' from person p,"
                + " account a where a.login = 'kin.homeroom' and p.school_id = a.school_id and p.surname = 'Агапов'");
    }

    @Test
    @Order(1)
    @DisplayName("PD-09 the homeroom teacher enters a mother with the ground; who is called so already is asked about")
    void aGuardianIsEntered() throws Exception {
        String other = pupil("Бобров");
        try (Browser homeroom = Browser.signedIn("kin.homeroom", Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/person.xhtml?id=" + other);
            page.locator("a[href^='guardians.xhtml']").click();
            assertThat(page.locator("main")).containsText("Законных представителей не записано");
            page.fill("[id='begin:surname']", "Боброва");
            page.fill("[id='begin:givenName']", "Мария");
            page.fill("[id='begin:phone']", "8 900 111-22-33");
            page.click("[id='begin:do']");
            assertThat(page.locator("[role=alert]")).containsText("почему меняются");
            page.fill("[id='begin:reason']", "Свидетельство о рождении");
            Office.fits(homeroom, "guardian-add");
            page.click("[id='begin:do']");
            assertThat(page.locator("[role=status]")).containsText("Записано");
            assertThat(page.locator("tbody tr")).containsText("Боброва Мария");
            Office.fits(homeroom, "guardians");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(homeroom, "guardians");
            aNamesakeIsAskedAbout(homeroom);
        }
        assertThat(Rows.text(
                        "select string_agg(x.surname || ' ' || coalesce(x.phone, '-'), ', ' order by x.surname) from"
                                + " guardianship g join person x on x.id = g.guardian_id where g.student_id = "
                                + other))
                .isEqualTo("Агапов -, Боброва +7 900 111-22-33");
        assertThat(Rows.text("select count(*) from person where surname = 'Агапов' and school_id = " + school))
                .isEqualTo("1");
        assertThat(Client.signedIn("kin.coordinator")
                        .get("/journal/guardians.xhtml?id=" + other)
                        .body())
                .contains("Свидетельство о рождении");
    }

    @Test
    @Order(2)
    @DisplayName(
            "PD-10, PD-11 who loses the rights, or stands for the child no more, sees the diary no more; the history stays")
    void aGuardianLosesSight() throws Exception {
        Client father = Client.signedIn(FATHER);
        String diary = "/family/diary.xhtml?student=" + pupil;
        assertThat(father.get(diary).status()).isEqualTo(200);
        try (Browser homeroom = Browser.signedIn("kin.homeroom", Browser.DESK)) {
            Page page = homeroom.page();
            change(page, homeroom, "none", "Решение суда от 01.11");
            assertThat(page.locator("tbody tr").first()).containsText("не получает");
            assertThat(father.get(diary).status()).isNotEqualTo(200);
            change(page, homeroom, "full", "Решение суда отменено");
            assertThat(Client.signedIn(FATHER).get(diary).status()).isEqualTo(200);
            Client again = Client.signedIn(FATHER);
            ends(homeroom);
            assertThat(again.get(diary).status()).isNotEqualTo(200);
        }
        assertThat(Rows.text("select string_agg(what || ' ' || rights || ' ' || reason, '; ' order by id) from"
                        + " guardianship_change where student_id = " + pupil))
                .isEqualTo("changed none Решение суда от 01.11; changed full Решение суда отменено; ended full Ошибка в"
                        + " списке");
        try (Browser coordinator = Browser.signedIn("kin.coordinator", Browser.DESK)) {
            coordinator.open("/journal/guardians.xhtml?id=" + pupil);
            assertThat(coordinator.page().locator("#changes")).containsText("Решение суда от 01.11");
            Office.fits(coordinator, "guardians-history");
        }
        assertThat(Client.signedIn("kin.director")
                        .get("/journal/person.xhtml?id=" + pupil)
                        .body())
                .contains("Решение суда от 01.11");
        assertThat(Client.signedIn("kin.later")
                        .get("/journal/guardians.xhtml?id=" + pupil)
                        .status())
                .isEqualTo(403);
    }

    private static void aNamesakeIsAskedAbout(Browser homeroom) {
        Page page = homeroom.page();
        page.fill("[id='begin:surname']", "Агапов");
        page.fill("[id='begin:givenName']", "Олег");
        page.selectOption("[id='begin:relation']", "guardian");
        page.fill("[id='begin:reason']", "Решение опеки");
        page.click("[id='begin:do']");
        assertThat(page.locator("[role=alert]")).containsText("уже есть человек с таким именем");
        Office.fits(homeroom, "guardian-namesake");
        page.locator("fieldset label", new Page.LocatorOptions().setHasText("родитель: Агапова"))
                .locator("input")
                .check();
        page.click("[id='begin:do']");
        assertThat(page.locator("[role=status]")).containsText("Записано");
    }

    private static void ends(Browser homeroom) {
        Page page = homeroom.page();
        homeroom.open("/journal/guardians.xhtml?id=" + pupil);
        page.locator("tbody a").first().click();
        page.fill("[id='stop:day']", Product.TODAY.minusDays(9).toString());
        page.fill("[id='stop:reason']", "Ошибка в списке");
        page.click("[id='stop:do']");
        assertThat(page.locator("[role=alert]")).containsText("не раньше вчерашнего");
        Office.fits(homeroom, "guardian-change");
        page.fill("[id='stop:day']", Product.TODAY.minusDays(1).toString());
        page.click("[id='stop:do']");
        assertThat(page.locator("[role=status]")).containsText("Записано");
    }

    private static void change(Page page, Browser homeroom, String rights, String reason) {
        homeroom.open("/journal/guardians.xhtml?id=" + pupil);
        Locator first = page.locator("tbody a").first();
        first.click();
        page.selectOption("[id='alter:rights']", rights);
        page.fill("[id='alter:reason']", reason);
        page.click("[id='alter:do']");
        assertThat(page.locator("[role=status]")).containsText("Записано");
    }

    private static String pupil(String surname) throws Exception {
        return Rows.text("select id from person where surname = '" + surname + "' and school_id = " + school);
    }
}
