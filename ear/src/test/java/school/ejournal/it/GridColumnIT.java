package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the keyboard does with a whole lesson at once: the word that all are there, and one mark for all of them. */
class GridColumnIT {

    private static final int AWAY = 3;

    private final OwnLesson own = OwnLesson.find("l.attendance_at is null");

    @Test
    void plusRecordsThePresenceAndAChosenColumnTakesOneMarkForThosePresent() {
        try (Browser browser = Browser.signedIn(own.teacher(), Browser.DESK)) {
            Page shown = browser.page();
            browser.open("/journal/page.xhtml?id=" + own.page());
            Locator column = shown.locator("#grid tbody td[data-c='" + own.id() + "']");
            column.nth(0).focus();
            shown.keyboard().press("+");
            assertThat(shown.locator("#presence button")).isHidden();
            assertThat(shown.locator("#presence .lamp")).hasClass(Pattern.compile(".*good.*"));
            assertThat(attendance()).isNotEqualTo(JsonValue.NULL);

            column.nth(AWAY).focus();
            shown.keyboard().press("y");
            awaitSaved(shown);
            List<String> before = column.allTextContents();
            shown.keyboard().press("Control+Space");
            assertThat(shown.locator("td.chosen")).hasCount(before.size());
            shown.keyboard().press("4");
            awaitSaved(shown);
            assertThat(column.allTextContents()).isEqualTo(filled(before, column));
            assertThat(filled(before, column)).contains("4").element(AWAY).isEqualTo("н");

            shown.keyboard().press("Control+z");
            awaitSaved(shown);
            assertThat(column.allTextContents()).isEqualTo(before);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** Fours for all whose cells are open and who are there. */
    private static List<String> filled(List<String> before, Locator column) {
        List<String> wanted = new ArrayList<>();
        for (int row = 0; row < before.size(); row++) {
            boolean open = (Boolean) column.nth(row).evaluate("cell => cell.classList.contains('mine')");
            wanted.add(open && !before.get(row).matches("[нуб]|нп") ? "4" : before.get(row));
        }
        return wanted;
    }

    private static void awaitSaved(Page shown) {
        assertThat(shown.locator("#state")).hasText(Pattern.compile(".*Сохранено в \\d\\d:\\d\\d"));
    }

    private JsonValue attendance() {
        return Client.signedIn(own.teacher())
                .get("/api/pages/" + own.page())
                .json()
                .getJsonArray("lessons")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(lesson -> lesson.getJsonNumber("id").longValue() == own.id())
                .findFirst()
                .orElseThrow()
                .get("attendance");
    }
}
