package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher at her page, in a real browser. */
class JournalPageIT {

    private static final Pattern SAVED = Pattern.compile("Сохранено в \\d\\d:\\d\\d");

    private Browser browser;
    private Client teacher;
    private long page;
    private List<Long> students;
    private List<Long> lessons;

    @BeforeEach
    void openThePage() {
        teacher = Client.signedIn("teacher1");
        page = Pages.current(teacher, "5А", "Математика");
        JsonObject now = teacher.get("/api/pages/" + page).json();
        students = Pages.students(now);
        lessons = Pages.lessons(now);
        browser = Browser.signedIn("teacher1", Browser.DESK);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void herDayListsHerLessonsInOrderAndWhatLacksARecord() {
        List<String> numbers = browser.page().locator(".lessons .n").allTextContents();
        assertThat(numbers).isNotEmpty().isSorted();
        assertThat(browser.page().locator(".lessons .lamp").allTextContents())
                .allMatch(lamp ->
                        List.of("Записан", "Не записан", "Ещё не начался").contains(lamp));
        browser.picture("today");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void marksTypedWithTheKeyboardAloneAreSavedAndStay() {
        open();
        empty(0);
        empty(1);
        cell(0).focus();
        browser.page().keyboard().type("5");
        browser.page().keyboard().press("Enter");
        browser.page().keyboard().type("4/3");
        browser.page().keyboard().press("Enter");
        saved();
        open();
        assertThat(cell(0)).hasText("5");
        assertThat(cell(1)).hasText("4/3");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theMeanFollowsWhatIsTyped() {
        open();
        empty(2);
        String before = browser.page()
                .locator("tr[data-student='" + students.get(2) + "'] .avg")
                .textContent();
        type(2, "2");
        saved();
        String shown = browser.page()
                .locator("tr[data-student='" + students.get(2) + "'] .avg")
                .textContent();
        assertThat(shown).isNotEqualTo(before).matches("[2-5],\\d\\d");
        open();
        assertThat(browser.page().locator("tr[data-student='" + students.get(2) + "'] .avg"))
                .hasText(shown);
    }

    @Test
    void whatIsNotUnderstoodStaysWithTheTypistAndSaysWhy() {
        open();
        empty(3);
        type(3, "7");
        assertThat(cell(3)).hasAttribute("data-state", "invalid");
        assertThat(cell(3)).hasText("7");
        assertThat(browser.page().locator("#problems")).containsText("не записано");
        browser.picture("journal-invalid");
        browser.page().locator("#problems button", byText("Вернуть")).click();
        assertThat(cell(3)).hasText("");
    }

    @Test
    void aConflictShowsBothValuesAndBothWaysOut() {
        open();
        empty(4);
        open();
        teacher.edit(page, UUID.randomUUID(), students.get(4), lesson(), "н", version(4));
        type(4, "5");
        assertThat(cell(4)).hasAttribute("data-state", "conflict");
        assertThat(browser.page().locator("#problems")).containsText("здесь «5»");
        assertThat(browser.page().locator("#problems")).containsText("поставил(а) «н»");
        browser.picture("journal-conflict");
        browser.page().locator("#problems button", byText("Оставить")).click();
        saved();
        assertThat(Pages.text(read(), students.get(4), lesson())).isEqualTo("5");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsKeptOverAReloadAndSentLater() {
        open();
        empty(5);
        browser.context().route(Pattern.compile(".*/api/.*"), route -> route.abort());
        type(5, "4");
        assertThat(browser.page().locator("#state")).containsText("Нет связи");
        browser.picture("journal-offline");
        browser.open("/journal/page.xhtml?id=" + page);
        assertThat(cell(5)).hasAttribute("data-state", "wait");
        browser.context().unroute(Pattern.compile(".*/api/.*"));
        browser.open("/journal/page.xhtml?id=" + page);
        saved();
        assertThat(Pages.text(read(), students.get(5), lesson())).isEqualTo("4");
    }

    @Test
    void aSignedOutSessionKeepsTheEditAndSendsItAfterTheNextSignIn() {
        open();
        empty(6);
        browser.context().clearCookies();
        type(6, "3");
        assertThat(browser.page().locator("#state")).containsText("Сеанс закончился");
        browser.signIn("teacher1");
        browser.open("/journal/page.xhtml?id=" + page);
        saved();
        assertThat(Pages.text(read(), students.get(6), lesson())).isEqualTo("3");
    }

    @Test
    void topicAndHomeworkAreSavedAsTheyAreTyped() {
        open();
        cell(0).click();
        browser.page().locator("#topic").fill("Сложение дробей с разными знаменателями");
        browser.page().locator("#homework").fill("§ 12, № 341 (а–г)");
        browser.page().locator("#homework").blur();
        saved();
        open();
        cell(0).click();
        assertThat(browser.page().locator("#topic")).hasValue("Сложение дробей с разными знаменателями");
        assertThat(browser.page().locator("#homework")).hasValue("§ 12, № 341 (а–г)");
        browser.picture("journal-page");
    }

    @Test
    void theSearchFindsHerClassesBySomeLetters() {
        browser.page().keyboard().press("Control+k");
        browser.page().locator("#search input").fill("5А мат");
        assertThat(browser.page().locator("#found li").first()).containsText("Математика");
        browser.picture("search");
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/journal/page.xhtml?id=*");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePageIsAccessibleOnADeskAndOnAPhone() {
        open();
        assertThat(serious(browser)).isEmpty();
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open("/journal/page.xhtml?id=" + page);
            assertThat(serious(phone)).isEmpty();
            assertThat((Boolean) phone.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing sticks out of a phone")
                    .isTrue();
            phone.picture("journal-page-phone");
        }
    }

    static List<String> serious(Browser browser) {
        return new AxeBuilder(browser.page())
                .analyze().getViolations().stream()
                        .filter(found -> List.of("serious", "critical").contains(found.getImpact()))
                        .map(found ->
                                found.getId() + ": " + found.getNodes().get(0).getHtml())
                        .toList();
    }

    private void open() {
        browser.open("/journal/page.xhtml?id=" + page);
    }

    /** The lesson these tests write into: today's. */
    private long lesson() {
        return lessons.get(lessons.size() - 1);
    }

    private Locator cell(int row) {
        return browser.page().locator("tr[data-student='" + students.get(row) + "'] td[data-c='" + lesson() + "']");
    }

    private void type(int row, String text) {
        cell(row).focus();
        browser.page().keyboard().type(text);
        browser.page().keyboard().press("Enter");
    }

    /** Empties a cell, however earlier tests left it. */
    private void empty(int row) {
        JsonObject now = read();
        if (!Pages.text(now, students.get(row), lesson()).isEmpty()) {
            teacher.edit(page, UUID.randomUUID(), students.get(row), lesson(), "", version(row));
            open();
        }
    }

    private JsonObject read() {
        return teacher.get("/api/pages/" + page).json();
    }

    private int version(int row) {
        return Pages.version(read(), students.get(row), lesson());
    }

    private void saved() {
        assertThat(browser.page().locator("#state")).hasText(Pattern.compile(".*" + SAVED.pattern()));
    }

    private static com.microsoft.playwright.Page.LocatorOptions byText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
