package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.it.Client.Reply;

/** The homework of a closed lesson: asked for, corrected by an act, told in its history and in the chain, apart from the topic. */
class HomeworkCorrectionIT {

    private static final String ACT = "{\"note\":\"\",\"actNumber\":\"31\",\"actDate\":\"2026-11-23\"}";

    private final Client teacher = Client.signedIn("teacher1");
    private final Client deputy = Client.signedIn("deputy");

    @Test
    @DisplayName("CR-10 In a sealed term homework is corrected by act, by four eyes, and the topic stays as it was")
    void homeworkOfASealedTermIsCorrectedByAct() throws Exception {
        ClosedLesson lesson = ClosedLesson.sealed(teacher, 5);
        String wanted = "§ 14, № 301–305 (письменно)\nправило на с. 52 наизусть " + UUID.randomUUID();
        assertThat(teacher.send("PUT", "/api/lessons/" + lesson.id(), lesson.note(lesson.topic(), wanted))
                        .body())
                .contains("JR-02");

        long id = lesson.asked("homework", wanted).getJsonNumber("id").longValue();
        assertThat(ClosedLesson.approve(deputy, id, "{\"note\":\"\"}").status()).isEqualTo(409);
        assertThat(ClosedLesson.approve(teacher, id, ACT).status()).isEqualTo(403);
        Reply approved = ClosedLesson.approve(deputy, id, ACT);

        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.json().getString("of")).isEqualTo("homework");
        ClosedLesson now = lesson.now();
        assertThat(now.homework()).isEqualTo(wanted);
        assertThat(now.topic()).isEqualTo(lesson.topic());
        assertThat(now.version()).isEqualTo(lesson.version() + 1);
        JsonObject latest = lesson.history("homework").get(0);
        assertThat(latest.getString("was")).isEqualTo(lesson.homework());
        assertThat(latest.getString("now")).isEqualTo(wanted);
        assertThat(latest.getString("reason")).isEqualTo("Описка");
        assertThat(latest.getString("approvedBy")).isNotBlank().isNotEqualTo(latest.getString("author"));
        assertThat(lesson.history("topic")).noneMatch(change -> change.getInt("version") > lesson.version());
        lesson.assertRecorded(id);
        ClosedLesson.lookAtTheAct(
                "homework", id, "Домашнее задание", "№ 31 от 23.11.2026", "§ 14, № 301–305", "Описка");
    }

    @Test
    @DisplayName("CR-10 Topic and homework of one lesson wait at once, and the one does not make the other stale")
    void topicAndHomeworkAreDecidedApart() throws Exception {
        ClosedLesson lesson = ClosedLesson.sealed(teacher, 6);
        UUID opId = UUID.randomUUID();
        long topic =
                lesson.asked("topic", "Верная тема " + opId).getJsonNumber("id").longValue();
        JsonObject first =
                lesson.ask(teacher, "homework", opId, "№ 306", lesson.version()).json();

        assertThat(lesson.ask(teacher, "homework", opId, "№ 306", lesson.version())
                        .json())
                .isEqualTo(first);
        assertThat(lesson.ask(teacher, "homework", UUID.randomUUID(), "№ 307", lesson.version())
                        .body())
                .contains("По заданию этого урока уже есть просьба");
        assertThat(ClosedLesson.approve(deputy, topic, ACT).status()).isEqualTo(200);
        Reply approved = ClosedLesson.approve(deputy, first.getJsonNumber("id").longValue(), ACT);

        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(lesson.now())
                .isEqualTo(new ClosedLesson(
                        teacher, lesson.page(), lesson.id(), "Верная тема " + opId, "№ 306", lesson.version() + 2));
        assertThat(VerifyIT.chainOf(lesson.page())).isZero();
    }

    @Test
    @DisplayName("CR-10 Homework that was changed meanwhile is left alone, the topic beside it is not")
    void whatChangedMeanwhileIsLeftAlone() throws Exception {
        ClosedLesson lesson = ClosedLesson.pastTheWindow(teacher, 1);
        String topic = "Тема после окна " + UUID.randomUUID();
        long homework = lesson.asked("homework", "№ 308").getJsonNumber("id").longValue();
        long beside = lesson.asked("topic", topic).getJsonNumber("id").longValue();
        try (Extension opened = Extension.ofClass("5А", Product.TODAY.minusDays(90))) {
            Reply noted = teacher.send("PUT", "/api/lessons/" + lesson.id(), lesson.note(lesson.topic(), "№ 309"));
            assertThat(noted.status()).as("%s: %s", opened, noted.body()).isEqualTo(200);
        }

        Reply stale = ClosedLesson.approve(deputy, homework, "{\"note\":\"\"}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getJsonObject("current").getString("text")).isEqualTo("№ 309");
        assertThat(ClosedLesson.approve(deputy, beside, "{\"note\":\"\"}").status())
                .isEqualTo(200);
        assertThat(lesson.now().homework()).isEqualTo("№ 309");
        assertThat(lesson.now().topic()).isEqualTo(topic);
        assertThat(VerifyIT.chainOf(lesson.page())).isZero();
    }

    @Test
    @DisplayName("CR-10 Homework is corrected to nothing, not to what it is, and not to more than a lesson holds")
    void homeworkMayBeCorrectedToNothing() {
        ClosedLesson lesson = ClosedLesson.sealed(teacher, 7);

        assertThat(lesson.ask(teacher, "homework", UUID.randomUUID(), "№".repeat(2001), lesson.version())
                        .status())
                .isEqualTo(400);
        assertThat(lesson.ask(teacher, "homework", UUID.randomUUID(), lesson.homework() + " ", lesson.version())
                        .body())
                .contains("Задание уже именно такое");
        assertThat(lesson.ask(teacher, "homework", UUID.randomUUID(), "", lesson.version() + 1)
                        .json()
                        .getJsonObject("current")
                        .getString("text"))
                .isEqualTo(lesson.homework());
        assertThat(lesson.ask(Client.signedIn("homeroom7a"), "homework", UUID.randomUUID(), "", lesson.version())
                        .status())
                .isEqualTo(404);
        long id = lesson.asked("homework", " ").getJsonNumber("id").longValue();
        assertThat(ClosedLesson.approve(deputy, id, ACT).status()).isEqualTo(200);
        assertThat(lesson.history("homework").get(0).getString("now")).isEmpty();
        assertThat(Client.signedIn("parent1")
                        .get("/api/lessons/" + lesson.id() + "/homework/history")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void homeworkIsAskedForByKeysDecidedAndToldInItsHistory() {
        ClosedLesson lesson = ClosedLesson.sealed(teacher, 8);
        String wanted = "№ 310 " + UUID.randomUUID();
        try (Browser desk = Browser.signedIn("teacher1", Browser.DESK)) {
            ask(desk, lesson, wanted);
            ClosedLesson.decide("homework", wanted, "32", "2026-11-24");
            lookBack(desk, lesson, wanted);
            desk.open("/journal/corrections.xhtml");
            assertThat(desk.page().locator("tbody tr").first()).containsText("Домашнее задание");
            desk.picture("homework-own");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open("/journal/corrections.xhtml");
            assertThat(phone.fits()).isTrue();
            phone.picture("homework-own-phone");
            lesson.open(phone, "homework");
            phone.page().locator("#homeworkAsk").press("Enter");
            assertThat(phone.page().locator("#homeworkText")).hasValue(wanted);
            assertThat(phone.fits()).isTrue();
            phone.picture("homework-ask-phone");
        }
    }

    private static void ask(Browser desk, ClosedLesson lesson, String wanted) {
        lesson.open(desk, "homework");
        Page page = desk.page();
        page.locator("#homeworkAsk").press("Enter");
        assertThat(page.locator("#homeworkText")).isFocused();
        assertThat(page.locator("#homeworkText")).hasValue(lesson.homework());
        assertThat(page.locator("#topicForm")).isHidden();
        page.locator("#homeworkText").fill(wanted);
        page.keyboard().press("Tab");
        desk.write("Записано задание другого класса");
        desk.picture("homework-ask");
        assertThat(Axe.findings(desk)).isEmpty();
        page.reload();
        lesson.open(desk, "homework");
        assertThat(page.locator("#homeworkReason")).hasValue("Записано задание другого класса");
        page.locator("#homeworkForm button[type=submit]").press("Enter");
        assertThat(page.locator("#homeworkSaid")).containsText("Просьба отправлена");
        assertThat(page.locator("#homeworkAsk")).isFocused();
    }

    private static void lookBack(Browser desk, ClosedLesson lesson, String wanted) {
        lesson.open(desk, "homework");
        Page page = desk.page();
        assertThat(page.locator("#homework")).hasValue(wanted);
        page.locator("#homeworkHistory").press("Enter");
        assertThat(page.locator("#historyTitle")).containsText("Домашнее задание");
        assertThat(page.locator("#history li").first()).containsText("Записано задание другого класса");
        assertThat(page.locator("#history li").first()).containsText(lesson.homework());
        desk.picture("homework-history");
        assertThat(Axe.findings(desk)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("#homeworkHistory")).isFocused();
    }
}
