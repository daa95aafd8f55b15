package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs may rely on, asked of the running product by a teacher of the second school. */
class ApiIT {

    private static final int MOST_EDITS = 500;

    private final Client teacher = Client.signedIn("second.teacher1");
    private final long page = Pages.current(teacher, "6А", "Математика");
    private final JsonObject sheet = teacher.get("/api/pages/" + page).json();
    private final List<Long> students = Pages.students(sheet);
    private final List<Long> lessons = Pages.latestLessons(sheet, 1);

    @Nested
    class ASession {

        @Test
        void isOpenedShownAndEnded() {
            Client client = new Client(Product.running().url());
            JsonObject opened =
                    client.signIn("second.coordinator", Product.PASSWORD).json();
            assertThat(opened.keySet()).containsExactlyInAnyOrder("account", "name", "roles", "csrf");
            assertThat(opened.getJsonArray("roles").getString(0)).isEqualTo("COORDINATOR");
            assertThat(client.get("/api/session").json()).isEqualTo(opened);

            assertThat(client.send("DELETE", "/api/session", null).status()).isBetween(200, 204);
            assertThat(client.get("/api/session").status()).isEqualTo(401);
            assertThat(client.get("/api/pages").status()).isEqualTo(401);
        }
    }

    @Nested
    class APage {

        @Test
        void isListedWithWhatItIsOf() {
            assertThat(teacher.get("/api/pages").array().getValuesAs(JsonObject.class))
                    .isNotEmpty()
                    .allSatisfy(
                            row -> assertThat(row.keySet()).contains("id", "schoolClass", "subject", "group", "term"));
        }

        @Test
        void holdsStudentsLessonsAndCells() {
            assertThat(sheet.keySet()).contains("id", "students", "lessons", "cells");
            assertThat(sheet.getJsonArray("students").getJsonObject(0).keySet()).contains("id", "name");
            assertThat(sheet.getJsonArray("lessons").getJsonObject(0).keySet())
                    .contains("id", "date", "number", "topic", "homework");
            assertThat(sheet.getJsonArray("cells").getJsonObject(0).keySet())
                    .contains("student", "lesson", "text", "version");
        }

        @Test
        void isShownAsOfAMomentInThePast() {
            String before = text(0, 0);
            Instant moment = Instant.now();
            String other = before.equals("5") ? "4" : "5";
            assertThat(status(edit(0, 0, other))).isEqualTo("saved");

            JsonObject then =
                    teacher.get("/api/pages/" + page + "?asOf=" + moment).json();
            assertThat(Pages.text(then, students.get(0), lessons.get(0))).isEqualTo(before);
            assertThat(text(0, 0)).isEqualTo(other);
        }

        @ParameterizedTest
        @ValueSource(strings = {"yesterday", "2026-13-01T00:00:00Z", "1"})
        void isNotShownAsOfWhatIsNoMoment(String moment) {
            assertThat(teacher.get("/api/pages/" + page + "?asOf=" + moment).status())
                    .isEqualTo(400);
        }

        @Test
        void ofSomebodyElseIsNotThere() {
            Client other = Client.signedIn("teacher1");
            for (String address : List.of("/api/pages/" + page, "/api/pages/999999999999")) {
                Client.Reply reply = other.get(address);
                assertThat(reply.status()).isEqualTo(404);
                assertThat(reply.type()).startsWith("application/problem+json");
            }
            assertThat(other.edit(page, UUID.randomUUID(), students.get(0), lessons.get(0), "2", 0)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Edits {

        @Test
        void areAnsweredInTheirOrderEachForItself() {
            String other = text(1, 0).equals("5") ? "4" : "5";
            UUID saved = UUID.randomUUID();
            UUID invalid = UUID.randomUUID();
            UUID foreign = UUID.randomUUID();
            List<JsonObject> results = results(teacher.send(
                    "PATCH",
                    "/api/pages/" + page + "/cells",
                    Client.edits(
                            Client.edit(saved, students.get(1), lessons.get(0), other, version(1, 0)),
                            Client.edit(invalid, students.get(2), lessons.get(0), "9", version(2, 0)),
                            Client.edit(foreign, students.get(3), 1, "5", 0))));

            assertThat(results)
                    .extracting(result -> result.getString("opId"))
                    .containsExactly(saved.toString(), invalid.toString(), foreign.toString());
            assertThat(results)
                    .extracting(result -> result.getString("status"))
                    .containsExactly("saved", "invalid", "invalid");
            assertThat(results.get(1).getString("reason")).isNotBlank();
            assertThat(text(1, 0)).isEqualTo(other);
        }

        @Test
        void sentAgainAreAnsweredTheSameAndChangeNothing() {
            UUID operation = UUID.randomUUID();
            String other = text(4, 0).equals("5") ? "4" : "5";
            int version = version(4, 0);
            String first = teacher.edit(page, operation, students.get(4), lessons.get(0), other, version)
                    .body();
            String after = teacher.get("/api/pages/" + page).body();

            assertThat(teacher.edit(page, operation, students.get(4), lessons.get(0), other, version)
                            .body())
                    .isEqualTo(first);
            assertThat(teacher.get("/api/pages/" + page).body()).isEqualTo(after);
        }

        @Test
        void ofAnOldVersionAreToldWhatIsThereNow() {
            status(edit(5, 0, text(5, 0).equals("5") ? "4" : "5"));
            JsonObject conflict = results(teacher.edit(
                            page, UUID.randomUUID(), students.get(5), lessons.get(0), "3", version(5, 0) - 1))
                    .get(0);

            assertThat(conflict.getString("status")).isEqualTo("conflict");
            JsonObject current = conflict.getJsonObject("current");
            assertThat(current.getString("text")).isEqualTo(text(5, 0));
            assertThat(current.getInt("version")).isEqualTo(version(5, 0));
            assertThat(current.getString("author")).isNotBlank();
            assertThat(Instant.parse(current.getString("at"))).isBefore(Instant.now());
        }

        @Test
        void withAnEmptyTextAnnul() {
            status(edit(6, 0, "5"));

            assertThat(status(edit(6, 0, ""))).isEqualTo("saved");
            assertThat(text(6, 0)).isEmpty();
        }

        @Test
        void ofASealedTermAreLockedAndToldWhoCanOpen() {
            JsonObject sealed = teacher.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                    .filter(row -> row.getJsonObject("term").getBoolean("sealed"))
                    .findFirst()
                    .orElseThrow();
            long id = sealed.getJsonNumber("id").longValue();
            JsonObject old = teacher.get("/api/pages/" + id).json();
            long student = Pages.students(old).get(0);
            long lesson = Pages.lessons(old).get(0);
            JsonObject locked = results(teacher.edit(
                            id, UUID.randomUUID(), student, lesson, "2", Pages.version(old, student, lesson)))
                    .get(0);

            assertThat(locked.getString("status")).isEqualTo("locked");
            assertThat(locked.getString("reason")).isNotBlank();
            assertThat(locked.keySet()).contains("clause", "opener");
        }

        @Test
        void areTakenUpToAStatedNumber() {
            String before = teacher.get("/api/pages/" + page).body();
            for (int number : List.of(MOST_EDITS + 1, 10_000)) {
                Client.Reply reply = teacher.send("PATCH", "/api/pages/" + page + "/cells", many(number));
                assertThat(reply.status()).isEqualTo(413);
                assertThat(reply.type()).startsWith("application/problem+json");
            }
            assertThat(teacher.get("/api/pages/" + page).body()).isEqualTo(before);
        }

        private String many(int number) {
            String one = Client.edit(UUID.randomUUID(), students.get(0), lessons.get(0), "5", 0);
            return Client.edits(Collections.nCopies(number, one).toArray(String[]::new));
        }
    }

    @Nested
    class ALesson {

        @Test
        void takesTopicAndHomework() {
            String path = "/api/lessons/" + lessons.get(0);
            Client.Reply reply = teacher.send(
                    "PUT",
                    path,
                    "{\"topic\":\"Дроби\",\"homework\":\"№ 5\",\"expectedVersion\":"
                            + OwnLesson.noteVersion(lessons.get(0)) + "}");

            assertThat(reply.status()).isEqualTo(200);
            JsonObject lesson = teacher.get("/api/pages/" + page)
                    .json()
                    .getJsonArray("lessons")
                    .getJsonObject(Pages.lessons(sheet).size() - 1);
            assertThat(lesson.getString("topic")).isEqualTo("Дроби");
            assertThat(lesson.getString("homework")).isEqualTo("№ 5");
        }
    }

    @Nested
    class ADiary {

        @Test
        void isTheOnlyChildsWithoutSayingWhoseAndNobodyElses() {
            Client pupil = Client.signedIn("student1");
            Client.Reply own = pupil.get("/api/diary?week=2026-W47");

            assertThat(own.status()).isEqualTo(200);
            assertThat(pupil.get("/api/diary?student=" + students.get(0) + "&week=2026-W47")
                            .status())
                    .isEqualTo(404);
            assertThat(pupil.get("/api/diary?week=2026-W60").status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATCH | /api/pages/{page}/cells | {\"edits\": | 400",
                "PATCH | /api/pages/{page}/cells | [] | 400",
                "PATCH | /api/pages/{page}/cells | {\"edits\":[{\"opId\":\"7\"}]} | 400",
                "PUT | /api/lessons/{lesson} | {\"topic\":5} | 400",
                "PUT | /api/lessons/{lesson} | {\"topic\":\"x\",\"homework\":\"\"} | 400",
                "PUT | /api/lessons/{lesson} | {\"topic\":\"x\",\"homework\":\"\",\"expectedVersion\":0,\"hours\":1.3} | 400",
                "PUT | /api/lessons/{lesson}/work | {\"type\":null,\"title\":\"x\"} | 400",
                "POST | /api/jobs/term-archive | {} | 400",
                "DELETE | /api/pages | {} | 405",
                "GET | /api/nothing | | 404"
            })
    void whatCannotBeTakenIsAnsweredByAProblem(String method, String path, String body, int status) {
        Client client = path.contains("jobs") ? Client.signedIn("second.coordinator") : teacher;
        String address = path.replace("{page}", "" + page).replace("{lesson}", "" + lessons.get(0));
        Client.Reply reply = client.send(method, address, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.type()).startsWith("application/problem+json");
        assertThat(reply.json().keySet()).contains("type", "title", "status", "detail");
    }

    @Test
    void theInterfaceDescribesItself() {
        assertThat(new Client(Product.running().url())
                        .get("/api/openapi.json")
                        .json()
                        .getString("openapi"))
                .startsWith("3.");
    }

    private Client.Reply edit(int student, int lesson, String text) {
        return teacher.edit(
                page, UUID.randomUUID(), students.get(student), lessons.get(lesson), text, version(student, lesson));
    }

    private static List<JsonObject> results(Client.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.json().getJsonArray("results").getValuesAs(JsonObject.class);
    }

    private static String status(Client.Reply reply) {
        return results(reply).get(0).getString("status");
    }

    private String text(int student, int lesson) {
        return Pages.text(teacher.get("/api/pages/" + page).json(), students.get(student), lessons.get(lesson));
    }

    private int version(int student, int lesson) {
        return Pages.version(teacher.get("/api/pages/" + page).json(), students.get(student), lessons.get(lesson));
    }
}
