package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reasons and notes of 5А: from the guardian to the homeroom teacher, the subject teacher and the diary. */
class AbsencesIT {

    private static final String WEEK = "?from=" + Product.TODAY.minusDays(2) + "&to=" + Product.TODAY.plusDays(3);

    private final Client homeroom = Client.signedIn("homeroom5a");
    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.current(teacher, "5А", "Математика");
    private final long schoolClass = homeroom.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
            .map(row -> row.getJsonObject("schoolClass"))
            .filter(row -> row.getString("name").equals("5А"))
            .mapToLong(row -> row.getJsonNumber("id").longValue())
            .findFirst()
            .orElseThrow();

    @Test
    @DisplayName("AT-04, AT-05, AT-06 A reason is seen at once, over later absences too, and is taken back")
    void aReasonIsLaidOverWhatTheTeacherRecorded() {
        JsonObject sheet = sheet();
        long student = Pages.students(sheet).get(6);
        List<Long> lessons = Pages.lessons(sheet);
        long lesson = lessons.get(lessons.size() - 1);
        long before = lessons.get(lessons.size() - 2);
        write(before, student, "");
        write(lesson, student, "н");

        long reason = set(student, date(before), date(lesson), UUID.randomUUID());
        assertThat(text(lesson, student)).isEqualTo("б");
        write(before, student, "4 н");
        assertThat(text(before, student)).isEqualTo("4 б");
        assertThat(count(student).getInt("unexplained")).isZero();

        JsonObject annulled = Json.createObjectBuilder()
                .add("opId", UUID.randomUUID().toString())
                .add("why", "Справка не принесена")
                .build();
        assertThat(homeroom.send("POST", "/api/absences/reasons/" + reason + "/annulment", annulled.toString())
                        .status())
                .isEqualTo(200);
        assertThat(text(lesson, student)).isEqualTo("н");
        assertThat(text(before, student)).isEqualTo("4 н");
    }

    @Test
    void aRetrySetsTheReasonOnce() {
        long student = Pages.students(sheet()).get(7);
        UUID opId = UUID.randomUUID();
        LocalDate day = Product.TODAY.plusDays(1);

        assertThat(set(student, day, day, opId)).isEqualTo(set(student, day, day, opId));
    }

    @Test
    @DisplayName("AT-07 Reasons are refused outside of the school year and in sealed terms")
    void theYearAndTheSealHold() {
        long student = Pages.students(sheet()).get(7);

        assertThat(ask(student, Product.TODAY.minusWeeks(20), Product.TODAY.minusWeeks(20), UUID.randomUUID())
                        .status())
                .isEqualTo(409);
        assertThat(ask(student, Product.TODAY.plusYears(2), Product.TODAY.plusYears(2), UUID.randomUUID())
                        .status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("AT-08, AT-09 A note with a file goes from the guardian to the homeroom teacher and becomes a reason")
    void aNoteIsSentAcceptedAndSeen() {
        try (Browser guardian = Browser.signedIn("parent3", Browser.PHONE)) {
            guardian.open("/family/notes.xhtml");
            send(guardian, "Высокая температура, вызвали врача.", "справка.pdf", "%PDF-1.4 test");
            assertThat(guardian.page().locator("[role=status]").innerText()).contains("отправлена");
            guardian.picture("absence-note-phone");
            assertThat(Axe.findings(guardian)).isEmpty();
            assertThat(guardian.complaints()).isEmpty();
            send(guardian, "Ещё раз", "scan.png", "<svg onload=alert(1)>");
            assertThat(guardian.page().locator("[role=alert]").innerText()).contains("PDF, JPEG или PNG");
        }
        JsonObject note = waiting("Высокая температура");
        readByNobodyElse("/api/absences/notes/" + note.getInt("id") + "/attachment");

        long student = note.getJsonObject("student").getJsonNumber("id").longValue();
        List<Long> lessons = Pages.lessons(sheet());
        long today = lessons.get(lessons.size() - 1);
        write(today, student, "н");
        assertThat(accept(note.getInt("id"), date(today)).status()).isEqualTo(200);
        assertThat(accept(note.getInt("id"), date(today)).status()).isEqualTo(409);
        assertThat(text(today, student)).isEqualTo("б");
        assertThat(Client.signedIn("parent3")
                        .get("/api/diary?student=" + student)
                        .body())
                .contains("\"presence\":\"ill\"");
        write(today, student, "");
    }

    private static void send(Browser guardian, String text, String name, String content) {
        guardian.page().fill("[id='note:text']", text);
        guardian.page()
                .setInputFiles(
                        "[id='note:file']",
                        new FilePayload(name, "image/png", content.getBytes(StandardCharsets.UTF_8)));
        guardian.page().click("[id='note:send']");
    }

    private JsonObject waiting(String text) {
        return homeroom
                .get("/api/absences/classes/" + schoolClass + WEEK)
                .json()
                .getJsonArray("notes")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("text").startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private void readByNobodyElse(String file) {
        Client.Reply read = homeroom.get(file);
        assertThat(read.body()).isEqualTo("%PDF-1.4 test");
        assertThat(read.type()).isEqualTo("application/pdf");
        assertThat(read.raw().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; ");
        assertThat(read.raw().headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(teacher.get(file).status()).isEqualTo(404);
        assertThat(Client.signedIn("parent9").get(file).status()).isEqualTo(404);
    }

    private Client.Reply accept(int note, LocalDate from) {
        return homeroom.send(
                "POST",
                "/api/absences/notes/" + note + "/acceptance",
                "{\"opId\":\"" + UUID.randomUUID() + "\",\"starts\":\"" + from + "\",\"ends\":\"" + Product.TODAY
                        + "\",\"reason\":\"ill\"}");
    }

    @Test
    void theHomeroomTeacherSetsAReasonByKeysAlone() {
        long student = Pages.students(sheet()).get(9);
        try (Browser desk = Browser.signedIn("homeroom5a", Browser.DESK)) {
            assertThat(desk.open("/journal/absences.xhtml")).isEqualTo(200);
            desk.picture("absences");
            assertThat(Axe.findings(desk)).isEmpty();
            var row = desk.page().locator("tr[data-student='" + student + "']");
            row.locator("td.day").nth(3).focus();
            desk.page().keyboard().press("Shift+ArrowRight");
            assertThat(desk.page().locator("td.chosen").count()).isEqualTo(2);
            desk.picture("absences-chosen");
            desk.page().waitForNavigation(() -> desk.page().keyboard().press("e"));
            assertThat(row.getAttribute("data-reasons")).contains("уважительная");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Browser phone = Browser.signedIn("homeroom5a", Browser.PHONE)) {
            phone.open("/journal/absences.xhtml");
            phone.picture("absences-phone");
            assertThat(Axe.findings(phone)).isEmpty();
        }
    }

    private JsonObject sheet() {
        return teacher.get("/api/pages/" + page).json();
    }

    private String text(long lesson, long student) {
        return Pages.text(sheet(), student, lesson);
    }

    private LocalDate date(long lesson) {
        return sheet().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == lesson)
                .map(one -> LocalDate.parse(one.getString("date")))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject count(long student) {
        return homeroom
                .get("/api/absences/classes/" + schoolClass + WEEK)
                .json()
                .getJsonArray("pupils")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(pupil -> pupil.getJsonNumber("id").longValue() == student)
                .map(pupil -> pupil.getJsonObject("count"))
                .findFirst()
                .orElseThrow();
    }

    private void write(long lesson, long student, String text) {
        JsonObject now = sheet();
        String status = teacher.edit(
                        page, UUID.randomUUID(), student, lesson, text, Pages.version(now, student, lesson))
                .json()
                .getJsonArray("results")
                .getJsonObject(0)
                .getString("status");
        assertThat(status).isIn("saved", "unchanged");
    }

    private long set(long student, LocalDate starts, LocalDate ends, UUID opId) {
        Client.Reply reply = ask(student, starts, ends, opId);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().getJsonNumber("id").longValue();
    }

    private Client.Reply ask(long student, LocalDate starts, LocalDate ends, UUID opId) {
        return homeroom.send(
                "POST",
                "/api/absences/reasons",
                Json.createObjectBuilder()
                        .add("opId", opId.toString())
                        .add("student", student)
                        .add("starts", starts.toString())
                        .add("ends", ends.toString())
                        .add("reason", "ill")
                        .build()
                        .toString());
    }
}
