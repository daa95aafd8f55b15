package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The presence at lessons that nobody recorded yet, each found in the database. */
@DisplayName("AT-03 Presence is recorded by a letter or by the word that all were there")
class AttendanceIT {

    private final OwnLesson own = OwnLesson.find("l.attendance_at is null");
    private final Client teacher = Client.signedIn(own.teacher());
    private final long page = own.page();
    private final long lesson = own.id();

    @Test
    void theWordRecordsItOnce() {
        UUID opId = UUID.randomUUID();

        JsonObject first = say(lesson, opId).json();
        JsonObject again = say(lesson, opId).json();
        JsonObject anew = say(lesson, UUID.randomUUID()).json();

        assertThat(first.getJsonObject("attendance").getString("by")).isNotBlank();
        assertThat(List.of(again, anew)).containsOnly(first);
        assertThat(lesson(lesson).getJsonObject("attendance")).isEqualTo(first.getJsonObject("attendance"));
    }

    @Test
    void aLetterRecordsItAndAMarkDoesNot() {
        long student = Pages.students(sheet()).get(3);

        save(lesson, student, "4");
        assertThat(lesson(lesson).get("attendance")).isEqualTo(JsonValue.NULL);

        save(lesson, student, "4 о");
        assertThat(lesson(lesson).getJsonObject("attendance").getString("at")).isNotBlank();
    }

    @Test
    void theWordIsReplayedAsOfThen() throws Exception {
        String before = databaseTime();
        say(lesson, UUID.randomUUID());

        assertThat(lesson(lesson).get("attendance")).isNotEqualTo(JsonValue.NULL);
        assertThat(of(teacher.get("/api/pages/" + page + "?asOf=" + before).json(), lesson)
                        .get("attendance"))
                .isEqualTo(JsonValue.NULL);
    }

    @Test
    void nobodyElseSaysIt() {
        assertThat(Client.signedIn("coordinator")
                        .send("PUT", path(lesson), body(UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
        assertThat(Client.signedIn("second.teacher1")
                        .send("PUT", path(lesson), body(UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(teacher.send("PUT", path(lesson), "{}").status()).isEqualTo(400);
    }

    private static String databaseTime() throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp() as now")) {
            now.next();
            return now.getObject("now", OffsetDateTime.class).toInstant().toString();
        }
    }

    private JsonObject sheet() {
        return teacher.get("/api/pages/" + page).json();
    }

    private JsonObject lesson(long id) {
        return of(sheet(), id);
    }

    private static JsonObject of(JsonObject sheet, long id) {
        return sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(lesson -> lesson.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }

    private void save(long lesson, long student, String text) {
        JsonObject now = sheet();
        Client.Reply reply =
                teacher.edit(page, UUID.randomUUID(), student, lesson, text, Pages.version(now, student, lesson));
        assertThat(reply.json().getJsonArray("results").getJsonObject(0).getString("status"))
                .isEqualTo("saved");
    }

    private Client.Reply say(long lesson, UUID opId) {
        Client.Reply reply = teacher.send("PUT", path(lesson), body(opId));
        assertThat(reply.status()).isEqualTo(200);
        return reply;
    }

    private static String path(long lesson) {
        return "/api/lessons/" + lesson + "/attendance";
    }

    private static String body(UUID opId) {
        return "{\"opId\":\"" + opId + "\"}";
    }
}
