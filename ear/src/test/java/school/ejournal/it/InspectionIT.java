package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looking over the journal in a real browser: the class, the pages, the remarks on their way. */
class InspectionIT {

    private final String text = "Тема записана не по плану " + UUID.randomUUID();

    @Test
    @DisplayName("IN-02 A remark goes from the homeroom teacher to the teacher and back")
    void aRemarkIsMendedAndAccepted() {
        long id = Pages.current(Client.signedIn("homeroom5a"), "5А", "Математика");
        String path = "/journal/page.xhtml?id=" + id;
        try (Browser homeroom = Browser.signedIn("homeroom5a", Browser.DESK);
                Browser teacher = Browser.signedIn("teacher1", Browser.DESK)) {
            leave(homeroom, path);
            teacher.open("/journal/today.xhtml");
            assertThat(remark(teacher)).hasCount(1);
            teacher.picture("today-check");
            remark(teacher).locator("a").click();
            click(teacher, "Исправлено");
            teacher.write("Тема исправлена");
            teacher.page().reload();
            assertThat(remark(teacher).locator("input")).hasValue("Тема исправлена");
            remark(teacher).locator("input").focus();
            teacher.page().keyboard().press("Enter");
            assertThat(remark(teacher).locator(".lamp")).hasText("исправлено");
            teacher.picture("page-checks");
            homeroom.open("/journal/inspection.xhtml");
            assertThat(remark(homeroom)).containsText("Тема исправлена");
            assertThat(Axe.findings(homeroom)).isEmpty();
            homeroom.picture("inspection-class");
            homeroom.open(path);
            click(homeroom, "Принять");
            assertThat(remark(homeroom).locator(".lamp")).hasText("принято");
            assertThat(homeroom.complaints()).isEmpty();
            assertThat(teacher.complaints()).isEmpty();
        }
    }

    @Test
    void aRemarkSentAgainIsTheSameRemark() {
        Client homeroom = Client.signedIn("homeroom5a");
        String path = "/api/pages/" + Pages.current(homeroom, "5А", "Русский язык") + "/checks";
        String remark = "{\"text\":\"" + text + "\",\"opId\":\"" + UUID.randomUUID() + "\"}";
        for (int time = 0; time < 3; time++) {
            assertThat(homeroom.send("POST", path, remark).status()).isEqualTo(200);
        }
        assertThat(homeroom.get(path).json().getJsonArray("checks").getValuesAs(JsonObject.class))
                .filteredOn(check -> check.getString("text").equals(text))
                .hasSize(1);
    }

    @Test
    void theDeputySeesEveryClassAndWhatItLacks() {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/journal/inspection.xhtml");
            assertThat(deputy.page().locator(".tiles li").count()).isGreaterThanOrEqualTo(11);
            assertThat(Axe.findings(deputy)).isEmpty();
            deputy.picture("inspection");
            deputy.page().locator(".tiles a").first().click();
            assertThat(deputy.page().locator("#pagesTitle")).isVisible();
            assertThat(deputy.page().locator("section:has(#fewTitle)")).containsText("Мало отметок за период");
            assertThat(Axe.findings(deputy)).isEmpty();
            deputy.picture("inspection-of-class");
        }
    }

    @Test
    void aClassFitsAPhone() {
        try (Browser homeroom = Browser.signedIn("homeroom5a", Browser.PHONE)) {
            homeroom.open("/journal/inspection.xhtml");
            assertThat(homeroom.page().locator("h1")).containsText("5А");
            assertThat(homeroom.fits()).isTrue();
            homeroom.picture("inspection-phone");
        }
    }

    private void leave(Browser homeroom, String path) {
        homeroom.open(path);
        homeroom.page().fill("#newCheck", text);
        homeroom.page().locator("#checks form button").click();
        assertThat(remark(homeroom).locator(".lamp")).hasText("открыто");
    }

    private void click(Browser browser, String way) {
        remark(browser)
                .locator("button", new Locator.LocatorOptions().setHasText(way))
                .click();
    }

    private Locator remark(Browser browser) {
        return browser.page().locator(".notes li", new Page.LocatorOptions().setHasText(text));
    }
}
