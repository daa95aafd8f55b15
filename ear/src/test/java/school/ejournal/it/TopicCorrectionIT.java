package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.it.Client.Reply;

/** The topic of a lesson of a sealed term: asked for, corrected by an act, told in its history and in the chain. */
class TopicCorrectionIT {

    private final Client teacher = Client.signedIn("teacher1");
    private final Client deputy = Client.signedIn("deputy");

    @Test
    @DisplayName(
            "CR-09 In a sealed term a topic is corrected by act, by four eyes, and its old text stays in the history")
    void aTopicOfASealedTermIsCorrectedByAct() throws Exception {
        ClosedLesson topic = ClosedLesson.sealed(teacher, 1);
        String wanted = "Исправленная тема " + UUID.randomUUID();
        assertThat(teacher.send("PUT", "/api/lessons/" + topic.id(), topic.note(wanted, ""))
                        .body())
                .contains("JR-02");

        long id = topic.asked("topic", wanted).getJsonNumber("id").longValue();
        assertThat(ClosedLesson.approve(deputy, id, "{\"note\":\"\"}").status()).isEqualTo(409);
        assertThat(ClosedLesson.approve(teacher, id, "{\"note\":\"\"}").status())
                .isEqualTo(403);
        Reply approved =
                ClosedLesson.approve(deputy, id, "{\"note\":\"\",\"actNumber\":\"21\",\"actDate\":\"2026-11-20\"}");

        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.json().isNull("student")).isTrue();
        assertThat(approved.json().getString("of")).isEqualTo("topic");
        ClosedLesson now = topic.now();
        assertThat(now.topic()).isEqualTo(wanted);
        assertThat(now.version()).isEqualTo(topic.version() + 1);
        JsonObject latest = topic.history("topic").get(0);
        assertThat(latest.getString("was")).isEqualTo(topic.topic());
        assertThat(latest.getString("now")).isEqualTo(wanted);
        assertThat(latest.getString("reason")).isEqualTo("Описка");
        assertThat(latest.getString("approvedBy")).isNotBlank().isNotEqualTo(latest.getString("author"));
        topic.assertRecorded(id);
        ClosedLesson.lookAtTheAct("topic", id, "Тема урока", "№ 21 от 20.11.2026", topic.topic(), wanted, "Описка");
    }

    @Test
    @DisplayName("CR-02, CR-04 One request waits for a topic, the same one sent again asks once")
    void askingIsSafeToRepeat() {
        ClosedLesson topic = ClosedLesson.sealed(teacher, 2);
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
        assertThat(ask(teacher, topic, UUID.randomUUID(), topic.topic(), topic.version())
                        .status())
                .isEqualTo(409);
        Reply stale = ask(teacher, topic, UUID.randomUUID(), "Другая тема", topic.version() + 1);
        assertThat(stale.json().getJsonObject("current").getString("text")).isEqualTo(topic.topic());
        assertThat(topic.now()).isEqualTo(topic);
    }

    @Test
    @DisplayName("CR-01 A lesson that is open to its teacher is asked for in vain")
    void anOpenLessonIsChangedOnThePage() {
        long page = Pages.current(teacher, "5А", "Математика");
        long lesson =
                Pages.latestLessons(teacher.get("/api/pages/" + page).json(), 1).get(0);
        ClosedLesson open = new ClosedLesson(teacher, page, lesson, "", "", OwnLesson.noteVersion(lesson));

        assertThat(ask(teacher, open, UUID.randomUUID(), "Другая тема", open.version())
                        .status())
                .isEqualTo(409);
        assertThat(ask(
                                Client.signedIn("homeroom7a"),
                                ClosedLesson.sealed(teacher, 3),
                                UUID.randomUUID(),
                                "Другая тема",
                                1)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTopicIsAskedForByKeysDecidedAndToldInItsHistory() {
        ClosedLesson topic = ClosedLesson.sealed(teacher, 4);
        String wanted = "Тема по журналу " + UUID.randomUUID();
        try (Browser desk = Browser.signedIn("teacher1", Browser.DESK)) {
            topic.open(desk, "topic");
            desk.page().locator("#topicAsk").press("Enter");
            assertThat(desk.page().locator("#topicText")).isFocused();
            assertThat(desk.page().locator("#topicText")).hasValue(topic.topic());
            desk.page().locator("#topicText").fill(wanted);
            desk.page().keyboard().press("Tab");
            desk.write("Записана тема другого урока");
            desk.picture("topic-ask");
            assertThat(Axe.findings(desk)).isEmpty();
            desk.page().reload();
            topic.open(desk, "topic");
            assertThat(desk.page().locator("#topicReason")).hasValue("Записана тема другого урока");
            desk.page().locator("#topicForm button[type=submit]").press("Enter");
            assertThat(desk.page().locator("#topicSaid")).containsText("Просьба отправлена");
            ClosedLesson.decide("topic", wanted, "22", "2026-11-21");
            topic.open(desk, "topic");
            assertThat(desk.page().locator("#topic")).hasValue(wanted);
            desk.page().locator("#topicHistory").press("Enter");
            assertThat(desk.page().locator("#history li").first()).containsText("Записана тема другого урока");
            assertThat(desk.page().locator("#history li").first()).containsText(topic.topic());
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

    private static Reply ask(Client client, ClosedLesson topic, UUID opId, String wanted, int version) {
        return topic.ask(client, "topic", opId, wanted, version);
    }
}
