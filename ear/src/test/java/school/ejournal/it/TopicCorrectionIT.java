package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.it.Client.Reply;

/** The topic of a lesson of a sealed term: asked for, corrected by an act, told in its history and in the chain. */
class TopicCorrectionIT {

    private final Client teacher = Client.signedIn("teacher1");
    private final Client deputy = Client.signedIn("deputy");

    /** A lesson of the sealed page and its topic when it was looked at. */
    private record Topic(long page, long lesson, String text, int version) {}

    @Test
    @DisplayName(
            "CR-09 In a sealed term a topic is corrected by act, by four eyes, and its old text stays in the history")
    void aTopicOfASealedTermIsCorrectedByAct() throws Exception {
        Topic topic = topic(1);
        String wanted = "Исправленная тема " + UUID.randomUUID();
        assertThat(teacher.send("PUT", "/api/lessons/" + topic.lesson(), note(topic, wanted))
                        .body())
                .contains("JR-02");

        long id = asked(topic, wanted).getJsonNumber("id").longValue();
        assertThat(approve(deputy, id, "{\"note\":\"\"}").status()).isEqualTo(409);
        assertThat(approve(teacher, id, "{\"note\":\"\"}").status()).isEqualTo(403);
        Reply approved = approve(deputy, id, "{\"note\":\"\",\"actNumber\":\"21\",\"actDate\":\"2026-11-20\"}");

        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.json().isNull("student")).isTrue();
        Topic now = topic(1);
        assertThat(now.text()).isEqualTo(wanted);
        assertThat(now.version()).isEqualTo(topic.version() + 1);
        JsonObject latest = history(teacher, topic).get(0);
        assertThat(latest.getString("was")).isEqualTo(topic.text());
        assertThat(latest.getString("now")).isEqualTo(wanted);
        assertThat(latest.getString("reason")).isEqualTo("Описка в теме");
        assertThat(latest.getString("approvedBy")).isNotBlank().isNotEqualTo(latest.getString("author"));
        assertThat(VerifyIT.chainOf(topic.page())).isZero();
        assertThat(Rows.text("select payload from page_record where page_id = " + topic.page()
                        + " order by seq desc limit 1"))
                .doesNotContain("Описка")
                .contains("\"correction\":" + id)
                .containsPattern("\"reason\":\"[0-9a-f]{64}\"")
                .containsPattern("\"act\":\"[0-9a-f]{64}\"");
        assertThat(deputy.get("/journal/act.xhtml?id=" + id).body())
                .contains("Тема урока", "№ 21 от 20.11.2026", topic.text(), wanted, "Описка в теме");
        try (Browser browser = Browser.signedIn("deputy", Browser.DESK)) {
            browser.open("/journal/act.xhtml?id=" + id);
            browser.picture("topic-act");
            assertThat(Axe.findings(browser)).isEmpty();
        }
    }

    @Test
    @DisplayName("CR-02, CR-04 One request waits for a topic, the same one sent again asks once")
    void askingIsSafeToRepeat() {
        Topic topic = topic(2);
        UUID opId = UUID.randomUUID();
        JsonObject first =
                ask(teacher, topic, opId, "Другая тема", topic.version()).json();

        assertThat(ask(teacher, topic, opId, "Другая тема", topic.version()).json())
                .isEqualTo(first);
        assertThat(ask(teacher, topic, UUID.randomUUID(), "Третья тема", topic.version())
                        .status())
                .isEqualTo(409);
        long id = first.getJsonNumber("id").longValue();
        assertThat(teacher.send("POST", "/api/corrections/" + id + "/withdraw", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(ask(teacher, topic, UUID.randomUUID(), " ", topic.version()).status())
                .isEqualTo(400);
        assertThat(ask(teacher, topic, UUID.randomUUID(), topic.text(), topic.version())
                        .status())
                .isEqualTo(409);
        Reply stale = ask(teacher, topic, UUID.randomUUID(), "Другая тема", topic.version() + 1);
        assertThat(stale.json().getJsonObject("current").getString("text")).isEqualTo(topic.text());
        assertThat(topic(2)).isEqualTo(topic);
    }

    @Test
    @DisplayName("CR-01 A lesson that is open to its teacher is asked for in vain")
    void anOpenLessonIsChangedOnThePage() {
        long page = Pages.current(teacher, "5А", "Математика");
        long lesson =
                Pages.latestLessons(teacher.get("/api/pages/" + page).json(), 1).get(0);
        Topic open = new Topic(page, lesson, "", OwnLesson.noteVersion(lesson));

        assertThat(ask(teacher, open, UUID.randomUUID(), "Другая тема", open.version())
                        .status())
                .isEqualTo(409);
        assertThat(ask(Client.signedIn("homeroom7a"), topic(3), UUID.randomUUID(), "Другая тема", 1)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTopicIsAskedForByKeysDecidedAndToldInItsHistory() {
        Topic topic = topic(4);
        String wanted = "Тема по журналу " + UUID.randomUUID();
        try (Browser desk = Browser.signedIn("teacher1", Browser.DESK)) {
            open(desk, topic);
            desk.page().locator("#topicAsk").press("Enter");
            assertThat(desk.page().locator("#topicText")).isFocused();
            assertThat(desk.page().locator("#topicText")).hasValue(topic.text());
            desk.page().locator("#topicText").fill(wanted);
            desk.page().keyboard().press("Tab");
            desk.write("Записана тема другого урока");
            desk.picture("topic-ask");
            assertThat(Axe.findings(desk)).isEmpty();
            desk.page().reload();
            open(desk, topic);
            assertThat(desk.page().locator("#topicReason")).hasValue("Записана тема другого урока");
            desk.page().locator("#topicForm button[type=submit]").press("Enter");
            assertThat(desk.page().locator("#topicSaid")).containsText("Просьба отправлена");
            decide(wanted);
            open(desk, topic);
            assertThat(desk.page().locator("#topic")).hasValue(wanted);
            desk.page().locator("#topicHistory").press("Enter");
            assertThat(desk.page().locator("#history li").first()).containsText("Записана тема другого урока");
            assertThat(desk.page().locator("#history li").first()).containsText(topic.text());
            desk.picture("topic-history");
            assertThat(Axe.findings(desk)).isEmpty();
            desk.page().keyboard().press("Escape");
            assertThat(desk.page().locator("#topicHistory")).isFocused();
            desk.open("/journal/corrections.xhtml");
            assertThat(desk.page().locator("tbody tr").first()).containsText("Тема урока");
            desk.picture("topic-own");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open("/journal/corrections.xhtml");
            assertThat(phone.fits()).isTrue();
            phone.picture("topic-own-phone");
        }
    }

    private static void decide(String wanted) {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/office/corrections.xhtml");
            Page page = deputy.page();
            page.locator("tr", new Page.LocatorOptions().setHasText(wanted))
                    .locator("a")
                    .first()
                    .click();
            page.fill("[id='decide:actNumber']", "22");
            page.fill("[id='decide:actDate']", "2026-11-21");
            deputy.picture("topic-decide");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.click("[id='decide:approve']");
            assertThat(page.locator("section.card .lamp").first()).containsText("Внесено");
        }
    }

    private static void open(Browser desk, Topic topic) {
        desk.open("/journal/page.xhtml?id=" + topic.page() + "#c" + topic.lesson());
        desk.page().locator("#grid td[data-c='" + topic.lesson() + "']").first().focus();
        assertThat(desk.page().locator("#topicBox")).isVisible();
    }

    private Topic topic(int at) {
        JsonObject page = teacher.get(
                        "/api/pages/" + ClosedPage.sealed(teacher).cell(0).page())
                .json();
        JsonObject lesson = page.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(one -> !one.getString("topic").isEmpty())
                .toList()
                .get(at);
        return new Topic(
                page.getJsonNumber("id").longValue(),
                lesson.getJsonNumber("id").longValue(),
                lesson.getString("topic"),
                lesson.getInt("version"));
    }

    private JsonObject asked(Topic topic, String wanted) {
        Reply reply = ask(teacher, topic, UUID.randomUUID(), wanted, topic.version());
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static Reply ask(Client client, Topic topic, UUID opId, String wanted, int version) {
        return client.send(
                "POST",
                "/api/corrections/topics",
                Json.createObjectBuilder()
                        .add("opId", opId.toString())
                        .add("lesson", topic.lesson())
                        .add("topic", wanted)
                        .add("expectedVersion", version)
                        .add("reason", "Описка в теме")
                        .build()
                        .toString());
    }

    private static Reply approve(Client client, long id, String body) {
        return client.send("POST", "/api/corrections/" + id + "/approve", body);
    }

    private static String note(Topic topic, String wanted) {
        return Json.createObjectBuilder()
                .add("topic", wanted)
                .add("homework", "")
                .add("expectedVersion", topic.version())
                .build()
                .toString();
    }

    private static List<JsonObject> history(Client client, Topic topic) {
        return client.get("/api/lessons/" + topic.lesson() + "/history").array().getValuesAs(JsonObject.class);
    }
}
