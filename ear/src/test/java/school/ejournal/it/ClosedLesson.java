package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.ejournal.it.Client.Reply;

/** A lesson that is closed to its teacher, found in the demo, and what it said when it was looked at. */
record ClosedLesson(Client teacher, long page, long id, String topic, String homework, int version) {

    /** What is asked for, by the path where it is. */
    private static final Map<String, String> PATHS = Map.of("topic", "topics", "homework", "homework");

    /** Of the sealed page, by its order among those that have topic and homework. */
    static ClosedLesson sealed(Client teacher, int at) {
        return of(teacher, ClosedPage.sealed(teacher).cell(0).page(), at, LocalDate.MAX);
    }

    /** Of the running term, older than the edit window. */
    static ClosedLesson pastTheWindow(Client teacher, int at) {
        return of(teacher, ClosedPage.pastTheWindow(teacher).cell(0).page(), at, Product.TODAY.minusDays(14));
    }

    private static ClosedLesson of(Client teacher, long page, int at, LocalDate before) {
        return lessons(teacher, page).stream()
                .filter(one -> LocalDate.parse(one.getString("date")).isBefore(before))
                .map(one -> read(teacher, page, one))
                .filter(one -> !one.topic().isEmpty() && !one.homework().isEmpty())
                .toList()
                .get(at);
    }

    private static ClosedLesson read(Client teacher, long page, JsonObject lesson) {
        return new ClosedLesson(
                teacher,
                page,
                lesson.getJsonNumber("id").longValue(),
                lesson.getString("topic"),
                lesson.getString("homework"),
                lesson.getInt("version"));
    }

    private static List<JsonObject> lessons(Client teacher, long page) {
        return teacher.get("/api/pages/" + page).json().getJsonArray("lessons").getValuesAs(JsonObject.class);
    }

    /** The same lesson, looked at again. */
    ClosedLesson now() {
        return lessons(teacher, page).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == id)
                .map(one -> read(teacher, page, one))
                .findFirst()
                .orElseThrow();
    }

    /** The teacher's request, which is accepted. */
    JsonObject asked(String of, String wanted) {
        Reply reply = ask(teacher, of, UUID.randomUUID(), wanted, version);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    Reply ask(Client client, String of, UUID opId, String wanted, int seen) {
        return client.send(
                "POST",
                "/api/corrections/" + PATHS.get(of),
                Json.createObjectBuilder()
                        .add("opId", opId.toString())
                        .add("lesson", id)
                        .add(of, wanted)
                        .add("expectedVersion", seen)
                        .add("reason", "Описка")
                        .build()
                        .toString());
    }

    /** What the teacher would note by hand. */
    String note(String topic, String homework) {
        return Json.createObjectBuilder()
                .add("topic", topic)
                .add("homework", homework)
                .add("expectedVersion", version)
                .build()
                .toString();
    }

    List<JsonObject> history(String of) {
        String path = "/api/lessons/" + id + (of.equals("topic") ? "" : "/" + of) + "/history";
        return teacher.get(path).array().getValuesAs(JsonObject.class);
    }

    static Reply approve(Client client, long id, String body) {
        return client.send("POST", "/api/corrections/" + id + "/approve", body);
    }

    /** Opens the page at the lesson, by its box of the topic or the homework. */
    void open(Browser browser, String of) {
        browser.open("/journal/page.xhtml?id=" + page + "#c" + id);
        browser.page().locator("#grid td[data-c='" + id + "']").first().focus();
        assertThat(browser.page().locator("#" + of + "Box")).isVisible();
    }

    /** The deputy finds the request by what is wanted, looks at it and approves it by an act. */
    static void decide(String of, String wanted, String actNumber, String actDate) {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/office/corrections.xhtml");
            Page page = deputy.page();
            page.locator("tr", new Page.LocatorOptions().setHasText(wanted))
                    .locator("a")
                    .first()
                    .click();
            page.fill("[id='decide:actNumber']", actNumber);
            page.fill("[id='decide:actDate']", actDate);
            deputy.picture(of + "-decide");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.click("[id='decide:approve']");
            assertThat(page.locator("section.card .lamp").first()).containsText("Внесено");
        }
    }

    /** The act as it is printed says what it has to, and nobody is kept from reading it. */
    static void lookAtTheAct(String of, long id, String... said) {
        String path = "/journal/act.xhtml?id=" + id;
        assertThat(Client.signedIn("deputy").get(path).body()).contains(said);
        try (Browser browser = Browser.signedIn("deputy", Browser.DESK)) {
            browser.open(path);
            browser.picture(of + "-act");
            assertThat(Axe.findings(browser)).isEmpty();
        }
    }

    /** What the page's latest record says of a correction by act: of reason and act digests only. */
    void assertRecorded(long id) throws Exception {
        assertThat(VerifyIT.chainOf(page)).isZero();
        assertThat(Rows.text("select payload from page_record where page_id = " + page + " order by seq desc limit 1"))
                .doesNotContain("Описка")
                .contains("\"correction\":" + id)
                .containsPattern("\"reason\":\"[0-9a-f]{64}\"")
                .containsPattern("\"act\":\"[0-9a-f]{64}\"");
    }
}
