package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The family's side in a real browser. */
class FamilyIT {

    @Test
    void aParentReadsTheWeekOfHerChild() {
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            assertThat(parent.page().locator("h1")).containsText("5А");
            assertThat(parent.page().locator(".day")).hasCount(6);
            assertThat(parent.page().locator(".day .entry").count()).isGreaterThan(15);
            parent.picture("diary");
            assertThat(JournalPageIT.serious(parent)).isEmpty();
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void aMarkIsInTheDiaryAsSoonAsItIsSaved() {
        Client teacher = Client.signedIn("teacher1");
        long page = Pages.current(teacher, "5А", "Математика");
        JsonObject now = teacher.get("/api/pages/" + page).json();
        long child = childOf("parent3");
        List<Long> lessons = Pages.lessons(now);
        long lesson = lessons.get(lessons.size() - 1);
        teacher.edit(page, UUID.randomUUID(), child, lesson, "5/5", Pages.version(now, child, lesson));
        try (Browser parent = Browser.signedIn("parent3", Browser.PHONE)) {
            assertThat(parent.page().locator(".day.today .mark").filter(containing("5/5")))
                    .hasCount(1);
            assertThat((Boolean) parent.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            parent.picture("diary-phone");
        }
    }

    @Test
    void aParentWithTwoChildrenChoosesAndEachChildHasItsOwnMarks() {
        try (Browser parent = Browser.signedIn("parent1", Browser.DESK)) {
            String first = parent.page().locator("h1").textContent();
            parent.page().locator("header a.chip[aria-current=false]").click();
            assertThat(parent.page().locator("h1")).not().hasText(first);
        }
    }

    @Test
    void anotherChildsDiaryDoesNotExist() {
        long foreign = childOf("parent3") + 1;
        try (Browser parent = Browser.signedIn("student3", Browser.DESK)) {
            assertThat(parent.open("/family/diary.xhtml?student=" + foreign)).isEqualTo(404);
            assertThat(parent.page().locator("h1")).hasText("Такой страницы нет");
            assertThat(parent.open("/journal/today.xhtml")).isIn(403, 404);
        }
    }

    private static long childOf(String login) {
        return Client.signedIn(login)
                .get("/api/diary")
                .json()
                .getJsonObject("student")
                .getJsonNumber("id")
                .longValue();
    }

    private static com.microsoft.playwright.Locator.FilterOptions containing(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
