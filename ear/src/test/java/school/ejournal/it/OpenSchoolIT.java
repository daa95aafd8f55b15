package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The municipality opens schools, each with its coordinator. */
@DisplayName("ID-05 The municipality opens a school, its coordinator comes in")
class OpenSchoolIT {

    private static final String NAME = "Лицей «Новый» <у моста>";

    @Test
    void theCoordinatorComesInWithWhatWasTold() {
        String password;
        try (Browser municipality = Browser.signedIn("municipality", Browser.PHONE)) {
            Page schools = open(municipality, "opened.coordinator");
            assertThat(schools.locator("#opened")).containsText("Школа «" + NAME + "» открыта");
            assertThat(schools.locator("#opened code").first()).hasText("opened.coordinator");
            assertThat(schools.locator("table.list")).containsText(NAME);
            assertThat(schools.locator("[id='school:name']")).hasValue("");
            assertThat(Axe.findings(municipality)).isEmpty();
            password = schools.locator("#opened code").last().textContent();
        }

        Client coordinator = new Client(Product.running().url());

        assertThat(coordinator.signIn("opened.coordinator", password).status()).isEqualTo(200);
        assertThat(coordinator.get("/office/import.xhtml").status()).isEqualTo(200);
        assertThat(coordinator.get("/api/pages").array()).isEmpty();
        assertThat(coordinator.get("/municipality/schools.xhtml").status()).isEqualTo(403);
    }

    @Test
    void aLoginOfAnySchoolIsNotGivenTwiceAndNothingTypedIsLost() throws Exception {
        try (Browser municipality = Browser.signedIn("municipality", Browser.DESK)) {
            Page schools = open(municipality, "second.coordinator");

            assertThat(schools.locator("[role=alert]")).containsText("second.coordinator» уже занят");
            assertThat(schools.locator("[id='school:name']")).hasValue(NAME);
            assertThat(schools.locator("#opened")).hasCount(0);

            schools.fill("[id='school:login']", "Координатор");
            schools.click("[id='school:open']");
            assertThat(schools.locator("[role=alert]")).containsText("латинских строчных букв");
        }
    }

    private static Page open(Browser municipality, String login) {
        municipality.open("/municipality/schools.xhtml");
        Page schools = municipality.page();
        schools.fill("[id='school:name']", NAME);
        schools.fill("[id='school:shortName']", "Лицей");
        schools.fill("[id='school:locality']", "Мостовой");
        schools.fill("[id='school:coordinator']", "Новикова Анна Сергеевна");
        schools.fill("[id='school:login']", login);
        schools.click("[id='school:open']");
        return schools;
    }
}
