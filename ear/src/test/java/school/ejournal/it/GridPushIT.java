package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people, one page: each sees what the other does, and nobody overwrites anybody unasked. */
class GridPushIT {

    /** The line by which a page hears of others. */
    private static final Pattern EVENTS = Pattern.compile(".*/events");

    private static final Pattern SAVES = Pattern.compile(".*/cells");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void whatAnotherSavesAppearsWithinASecondAndSaysWho() {
        teacher.openWithEmpty(0);
        try (TeacherAtPage other = new TeacherAtPage(Browser.DESK)) {
            other.shown().waitForResponse(EVENTS, other::open);
            other.shown().evaluate(SEEN, other.selector(0));
            teacher.shown().evaluate(SAVED, teacher.selector(0));
            teacher.cell(0).focus();
            teacher.keys("5");
            assertThat(other.cell(0)).hasText("5");
            assertThat(other.cell(0)).hasAttribute("data-state", "other");
            teacher.awaitSaved();
            assertThat(number(other, "window.seenAt") - number(teacher, "window.savedAt"))
                    .as("milliseconds from the save's answer to what the other sees")
                    .isLessThan(1000);
            other.cell(0).focus();
            assertThat(other.shown().locator("#cellNote")).containsText("Кузнецова К.С. изменил(а)");
            other.browser().picture("journal-pushed");
        }
    }

    private static final String SEEN = """
            selector => new MutationObserver(() => (window.seenAt = window.seenAt || Date.now()))
              .observe(document.querySelector(selector), { childList: true })
            """;

    private static final String SAVED = """
            selector => new MutationObserver(([one]) => {
              if (one.target.dataset.state === "saved") {
                window.savedAt = window.savedAt || Date.now();
              }
            }).observe(document.querySelector(selector), { attributeFilter: ["data-state"] })
            """;

    private static double number(TeacherAtPage of, String expression) {
        return ((Number) of.shown().evaluate(expression)).doubleValue();
    }

    @Test
    void aTopicNotedElsewhereAppearsInThePanel() {
        teacher.open();
        teacher.cell(0).focus();
        String topic = "Тема " + UUID.randomUUID();
        teacher.client().send("PUT", "/api/lessons/" + teacher.lesson(), note(topic, "№ 7"));
        assertThat(teacher.shown().locator("#topic")).hasValue(topic);
        assertThat(teacher.shown().locator("#homework")).hasValue("№ 7");
    }

    @Test
    @DisplayName(
            "JR-09 Two teachers of one group on one cell are both shown, each is told of the other by name and time")
    void twoOnOneCellAreBothShownAndAsked() throws Exception {
        PairSchool.open("push");
        try (TeacherAtPage first = PairSchool.atPage("push.first");
                TeacherAtPage second = PairSchool.atPage("push.second")) {
            first.open();
            second.openUnaware();
            fight(first, second, 1);
            assertThat(Axe.findings(second.browser())).isEmpty();
            second.browser().picture("journal-conflict");
            second.problemButton("Взять 4").click();
            assertThat(second.cell(1)).hasText("4");
            assertThat(second.shown().locator("#problems > *")).hasCount(0);

            fight(first, second, 2);
            second.problemButton("Оставить 2").click();
            second.awaitSaved();
            assertThat(first.cell(2)).hasText("2");
            first.cell(3).focus();
            first.cell(2).focus();
            assertThat(first.shown().locator("#cellNote")).containsText("Вторых В.О. изменил(а)");
            first.press("Shift+F2");
            Locator past = first.shown().locator("#history li");
            assertThat(past.nth(0)).containsText(Pattern.compile("4 → 2.*\\d\\d:\\d\\d · Вторых В.О.", Pattern.DOTALL));
            assertThat(past.nth(1))
                    .containsText(Pattern.compile("пусто → 4.*\\d\\d:\\d\\d · Первова А.И.", Pattern.DOTALL));
            first.browser().picture("journal-conflict-past");
        }
    }

    /** The second types over what the first has saved, and did not see. */
    private static void fight(TeacherAtPage first, TeacherAtPage second, int row) {
        first.cell(row).focus();
        first.shown().waitForResponse(SAVES, () -> first.keys("4"));
        second.cell(row).focus();
        second.keys("2");
        assertThat(second.cell(row)).hasAttribute("data-state", "conflict");
        assertThat(second.cell(row)).hasText("2");
        assertThat(second.shown().locator("#problems"))
                .containsText(Pattern.compile(
                        "вы в \\d\\d:\\d\\d ввели «2», а Первова А.И. в (\\d\\d.\\d\\d )?\\d\\d:\\d\\d — «4»"));
        assertThat(first.text(row)).isEqualTo("4");
    }

    @Test
    @DisplayName("JR-09 a topic that two have written is shown twice, and asked about")
    void twoOnOneTopicAreBothShownAndAsked() {
        String mine = "Мой текст " + UUID.randomUUID();
        String theirs = "Чужой текст " + UUID.randomUUID();
        try (TeacherAtPage other = new TeacherAtPage(Browser.DESK)) {
            other.openUnaware();
            other.cell(0).focus();
            assertThat(other.shown().locator("#topic")).isEditable();
            assertThat(teacher.client()
                            .send("PUT", "/api/lessons/" + teacher.lesson(), note(theirs, "№ 9"))
                            .status())
                    .isEqualTo(200);
            other.shown().fill("#topic", mine);
            Locator question = other.shown().locator("#problems");
            assertThat(question)
                    .containsText(Pattern.compile(
                            "Кузнецова К.С. в (\\d\\d.\\d\\d )?\\d\\d:\\d\\d — тема «" + theirs + "»; задание «№ 9»"));
            assertThat(question)
                    .containsText(Pattern.compile("вы в (\\d\\d.\\d\\d )?\\d\\d:\\d\\d — тема «" + mine + "»"));
            assertThat(Axe.findings(other.browser())).isEmpty();
            other.browser().picture("journal-topic-conflict");
            assertThat(topic()).isEqualTo(theirs);
            other.problemButton("Оставить мой текст").click();
            assertThat(question.locator("> *")).hasCount(0);
            other.awaitSaved();
            assertThat(topic()).isEqualTo(mine);
        }
    }

    private String note(String topic, String homework) {
        return Json.createObjectBuilder()
                .add("topic", topic)
                .add("homework", homework)
                .add("expectedVersion", OwnLesson.noteVersion(teacher.lesson()))
                .build()
                .toString();
    }

    /** What the journal holds as the topic of today's lesson. */
    private String topic() {
        return teacher.read().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == teacher.lesson())
                .findFirst()
                .orElseThrow()
                .getString("topic");
    }

    @Test
    void whoeverIsTypingIsNotInterruptedAndIsAskedAfterwards() {
        teacher.openWithEmpty(5);
        teacher.cell(5).focus();
        teacher.press("F2");
        teacher.keys("3");
        teacher.client()
                .edit(teacher.page(), UUID.randomUUID(), teacher.student(5), teacher.lesson(), "н", teacher.version(5));
        teacher.shown().waitForResponse(response -> response.url().contains("/changes?"), () -> {});
        assertThat(teacher.cell(5).locator("input")).hasValue("3");
        teacher.press("Enter");
        assertThat(teacher.cell(5)).hasAttribute("data-state", "conflict");
        teacher.problemButton("Оставить 3").click();
        teacher.awaitSaved();
        assertThat(teacher.text(5)).isEqualTo("3");
    }

    @Test
    void ownSavesAskForNothing() {
        teacher.shown().waitForResponse(EVENTS, () -> teacher.openWithEmpty(6, 7, 8));
        int[] asked = new int[1];
        teacher.shown().onRequest(request -> asked[0] += request.url().contains("/changes?") ? 1 : 0);
        teacher.cell(6).focus();
        teacher.keys("5y4");
        teacher.awaitSaved();
        teacher.shown().waitForTimeout(1500);
        assertThat(asked[0]).isZero();
    }

    @Test
    void changesAreListedAfterTheRecordSeen() {
        JsonObject before = changes(0);
        teacher.openWithEmpty(9);
        JsonObject between = changes(before.getInt("seq"));
        teacher.client()
                .edit(teacher.page(), UUID.randomUUID(), teacher.student(9), teacher.lesson(), "5", teacher.version(9));
        JsonObject after = changes(between.getInt("seq"));
        assertThat(after.getInt("seq")).isEqualTo(between.getInt("seq") + 1);
        assertThat(after.getJsonArray("kinds").getString(0)).isEqualTo("cell");
        JsonObject cell = after.getJsonArray("cells").getJsonObject(0);
        assertThat(cell.getString("text")).isEqualTo("5");
        assertThat(cell.getString("author")).isEqualTo("Кузнецова К.С.");
        assertThat(after.getJsonArray("cells")).hasSize(1);
        assertThat(changes(after.getInt("seq")).getJsonArray("cells")).isEmpty();
    }

    @Test
    void aPageWhoseLineIsRefusedAsksNowAndThen() {
        teacher.openWithEmpty(10);
        teacher.browser()
                .context()
                .route(
                        EVENTS,
                        route -> route.fulfill(
                                new Route.FulfillOptions().setStatus(429).setBody("")));
        teacher.open();
        teacher.client()
                .edit(
                        teacher.page(),
                        UUID.randomUUID(),
                        teacher.student(10),
                        teacher.lesson(),
                        "2",
                        teacher.version(10));
        assertThat(teacher.cell(10))
                .hasText(
                        "2",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(15000));
    }

    private JsonObject changes(long since) {
        return teacher.client()
                .get("/api/pages/" + teacher.page() + "/changes?since=" + since)
                .json();
    }
}
