package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A page of a closed term: read by keys as any other, written by nobody, and it says why and who can open it. */
class SealedPageIT {

    private static final String REASON = "Период закрыт, записи в нём не меняются (п. 3.5)";
    private static final String WHO = "школьному координатору";

    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.sealed(teacher).orElseThrow();
    private final JsonObject sheet = teacher.get("/api/pages/" + page).json();

    @Test
    void nothingCanBeTypedAndTheReasonIsSaid() {
        try (Browser browser = Browser.signedIn("teacher1", Browser.DESK)) {
            Page shown = browser.page();
            browser.open("/journal/page.xhtml?id=" + page);
            assertThat(shown.locator("#state")).hasText("Только чтение");
            assertThat(shown.locator("#grid")).hasAttribute("aria-readonly", "true");
            assertThat(shown.locator("td.mine")).hasCount(0);
            Locator cell = shown.locator("#grid td[data-c]:focus");
            assertThat(cell).hasCount(1);
            assertThat(shown.locator("#cellNote")).containsText(REASON);
            assertThat(shown.locator("#cellNote")).containsText(WHO);
            String before = cell.textContent();
            for (String key : new String[] {"5", "y", "Delete", "=", "Control+d", "+"}) {
                shown.keyboard().press(key);
                assertThat(shown.locator("#grid input")).hasCount(0);
                assertThat(cell).hasText(before);
            }
            assertThat(shown.locator("#said")).containsText(WHO);
            shown.keyboard().press("F2");
            assertThat(shown.locator("#askText")).isFocused();
            shown.keyboard().press("Escape");
            assertThat(cell).hasText(before);
            shown.keyboard().press("ArrowUp");
            assertThat(cell).hasCount(1);
            assertThat(shown.locator("#topic")).not().isEditable();
            assertThat(shown.locator("#homework")).not().isEditable();
            assertThat(shown.locator("#presence button:visible")).hasCount(0);
            browser.picture("journal-sealed");
            assertThat(Axe.findings(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aPhoneShowsNoKeysForIt() {
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open("/journal/page.xhtml?id=" + page);
            assertThat(phone.page().locator("#pad [data-key='5']")).isHidden();
            assertThat(phone.page().locator("#pad [data-step='-1']")).isVisible();
            phone.picture("journal-sealed-phone");
            assertThat(Axe.findings(phone)).isEmpty();
        }
    }

    @Test
    void whoeverSendsAnEntryAllTheSameHearsTheReasonAndChangesNothing() {
        long student = Pages.students(sheet).get(0);
        long lesson = Pages.lessons(sheet).get(0);
        String before = Pages.text(sheet, student, lesson);

        JsonObject result = teacher.edit(
                        page,
                        UUID.randomUUID(),
                        student,
                        lesson,
                        before.equals("5") ? "4" : "5",
                        Pages.version(sheet, student, lesson))
                .json()
                .getJsonArray("results")
                .getJsonObject(0);

        assertThat(result.getString("status")).isEqualTo("locked");
        assertThat(result.toString()).contains(REASON).contains(WHO);
        assertThat(teacher.get("/api/pages/" + page).json()).isEqualTo(sheet);
        assertThat(teacher.send(
                                "PUT",
                                "/api/lessons/" + lesson,
                                "{\"topic\":\"Позже\",\"homework\":\"\",\"expectedVersion\":0}")
                        .status())
                .isIn(409, 423);
    }
}
