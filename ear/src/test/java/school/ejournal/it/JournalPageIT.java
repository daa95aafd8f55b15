package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A teacher at her page, in a real browser. */
class JournalPageIT {

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void herDayListsHerLessonsInOrderAndWhatLacksARecord() {
        List<String> numbers = teacher.shown().locator(".lessons .n").allTextContents();
        assertThat(numbers).isNotEmpty().isSorted();
        assertThat(teacher.shown().locator(".lessons .lamp").allTextContents())
                .allMatch(lamp ->
                        List.of("Записан", "Не записан", "Ещё не начался").contains(lamp));
        teacher.browser().picture("today");
        assertThat(teacher.browser().complaints()).isEmpty();
    }

    @Test
    void marksTypedWithTheKeyboardAloneAreSavedAndStay() {
        teacher.openWithEmpty(0, 1);
        teacher.cell(0).focus();
        teacher.keys("5");
        teacher.press("Enter");
        teacher.keys("4/3");
        teacher.press("Enter");
        teacher.awaitSaved();
        teacher.open();
        assertThat(teacher.cell(0)).hasText("5");
        assertThat(teacher.cell(1)).hasText("4/3");
        assertThat(teacher.browser().complaints()).isEmpty();
    }

    @Test
    void anotherLanguageStaysOnThePageAndLeavingLeadsToTheDoor() {
        teacher.open();
        teacher.shown().click("[id='language'] .link");
        assertThat(teacher.shown().locator("[id='language'] .link")).hasText("Русский");
        assertThat(teacher.shown()).hasURL(Pattern.compile(".*\\?id=\\d+.*"));
        teacher.shown().click("[id='language'] .link");
        assertThat(teacher.shown().locator("[id='language'] .link")).hasText("English");
        teacher.shown().click("[id='leave'] .link");
        assertThat(teacher.shown()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void theMeanFollowsWhatIsTyped() {
        teacher.openWithEmpty(2);
        String before = teacher.shown()
                .locator("tr[data-student='" + teacher.student(2) + "'] .avg")
                .textContent();
        teacher.type(2, "2");
        teacher.awaitSaved();
        String shown = teacher.shown()
                .locator("tr[data-student='" + teacher.student(2) + "'] .avg")
                .textContent();
        assertThat(shown).isNotEqualTo(before).matches("[2-5],\\d\\d");
        teacher.open();
        assertThat(teacher.shown().locator("tr[data-student='" + teacher.student(2) + "'] .avg"))
                .hasText(shown);
    }

    @Test
    void whatIsNotUnderstoodStaysWithTheTypistAndSaysWhy() {
        teacher.openWithEmpty(3);
        teacher.type(3, "7");
        assertThat(teacher.cell(3)).hasAttribute("data-state", "invalid");
        assertThat(teacher.cell(3)).hasText("7");
        assertThat(teacher.shown().locator("#problems")).containsText("не записано");
        teacher.browser().picture("journal-invalid");
        teacher.problemButton("Вернуть").click();
        assertThat(teacher.cell(3)).hasText("");
    }

    @Test
    void aConflictShowsBothValuesAndBothWaysOut() {
        teacher.openWithEmpty(4);
        teacher.openUnaware();
        teacher.client()
                .edit(teacher.page(), UUID.randomUUID(), teacher.student(4), teacher.lesson(), "н", teacher.version(4));
        teacher.type(4, "5");
        assertThat(teacher.cell(4)).hasAttribute("data-state", "conflict");
        assertThat(teacher.shown().locator("#problems")).containsText("ввели «5»");
        assertThat(teacher.shown().locator("#problems")).containsText("— «н»");
        teacher.problemButton("Оставить").click();
        teacher.awaitSaved();
        assertThat(teacher.text(4)).isEqualTo("5");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsKeptOverAReloadAndSentLater() {
        teacher.openWithEmpty(5);
        teacher.browser().context().route(Pattern.compile(".*/api/.*"), route -> route.abort());
        teacher.type(5, "4");
        assertThat(teacher.shown().locator("#banner")).containsText("Нет связи");
        teacher.open();
        assertThat(teacher.cell(5)).hasAttribute("data-state", "unsent");
        teacher.browser().context().unroute(Pattern.compile(".*/api/.*"));
        teacher.open();
        teacher.awaitSaved();
        assertThat(teacher.text(5)).isEqualTo("4");
    }

    @Test
    void topicAndHomeworkAreSavedAsTheyAreTyped() {
        String homework = "§ 12, № " + (100 + System.nanoTime() % 900) + " (а–г)";
        teacher.open();
        teacher.cell(0).click();
        assertThat(teacher.shown().locator("#presence")).isVisible();
        teacher.shown().locator("#topic").fill("Сложение дробей с разными знаменателями");
        teacher.shown().locator("#homework").fill(homework);
        teacher.shown().locator("#links").fill("https://resh.edu.ru/subject/12/5/");
        teacher.shown().locator("#hours").selectOption("2");
        teacher.shown().locator("#topic").focus();
        teacher.awaitSaved();
        teacher.open();
        teacher.cell(0).click();
        assertThat(teacher.shown().locator("#topic")).hasValue("Сложение дробей с разными знаменателями");
        assertThat(teacher.shown().locator("#homework")).hasValue(homework);
        assertThat(teacher.shown().locator("#hours")).hasValue("2");
        assertThat(teacher.shown().locator("#linksShown a")).hasAttribute("href", "https://resh.edu.ru/subject/12/5/");
        teacher.browser().picture("journal-page");
    }

    @Test
    void whatContradictsThePresenceIsToldAtTheLessonAndForcesNothing() {
        teacher.openWithEmpty(8);
        teacher.type(8, "4 н");
        teacher.awaitSaved();
        assertThat(teacher.shown().locator("#contradictions")).containsText("отсутствие и отметка на одном уроке");
        assertThat(teacher.text(8)).isEqualTo("4 н");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        teacher.type(8, "4");
        teacher.awaitSaved();
        assertThat(teacher.shown().locator("#contradictions")).not().containsText("отсутствие и отметка");
        teacher.cell(8).focus();
        teacher.press("Delete");
        teacher.awaitSaved();
    }

    @Test
    void aLinkThatIsNoneOfTheWebIsRefusedAndStaysWithTheTypist() {
        teacher.open();
        teacher.cell(0).click();
        teacher.shown().locator("#links").fill("javascript:alert(1)");
        teacher.shown().locator("#topic").focus();
        assertThat(teacher.shown().locator("#problems")).containsText("не подходит");
        assertThat(teacher.shown().locator("#linksShown a")).hasCount(0);
        teacher.problemButton("Вернуть как было").click();
        assertThat(teacher.shown().locator("#links")).not().hasValue("javascript:alert(1)");
    }

    @Test
    void theSearchFindsHerClassesBySomeLetters() {
        teacher.press("Control+k");
        teacher.shown().locator("#search input").fill("5А мат");
        assertThat(teacher.shown().locator("#found li").first()).containsText("Математика");
        teacher.browser().picture("search");
        teacher.press("Enter");
        teacher.shown().waitForURL("**/journal/page.xhtml?id=*");
        assertThat(teacher.browser().complaints()).isEmpty();
    }

    @Test
    void thePageIsAccessibleOnADeskAndOnAPhone() {
        teacher.open();
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open(teacher.path());
            assertThat(Axe.findings(phone)).isEmpty();
            assertThat(phone.fits()).as("nothing sticks out of a phone").isTrue();
            phone.picture("journal-page-phone");
        }
    }
}
