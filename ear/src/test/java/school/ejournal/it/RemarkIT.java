package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.ejournal.it.Client.Reply;

/** Remarks beside a lesson, from the teacher to the family. */
class RemarkIT {
    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.current(teacher, "5А", "Математика");
    private final long lesson = lastLesson();
    private final long child = childOf("parent3");

    @Test
    void aRemarkToAPupilIsReadByHisFamilyAndByNobodyElses() {
        String text = "Хорошо работал у доски " + UUID.randomUUID();

        Reply made = make(child, text, UUID.randomUUID());

        assertThat(made.status()).isEqualTo(200);
        assertThat(diaryOf("parent3")).contains(text);
        assertThat(diaryOf("student2")).contains(text);
        assertThat(diaryOf("parent4")).doesNotContain(text);
    }

    @Test
    void aRemarkToTheClassIsReadByEveryFamilyOfTheClass() {
        String text = "Завтра принести циркуль " + UUID.randomUUID();

        make(null, text, UUID.randomUUID());

        assertThat(diaryOf("parent3")).contains(text);
        assertThat(diaryOf("parent4")).contains(text);
    }

    @Test
    void aCorrectedRemarkIsReadAsItStandsAndAnAnnulledOneNoMore() {
        String first = "Не готов " + UUID.randomUUID();
        String second = "Готов к уроку " + UUID.randomUUID();
        long remark =
                make(child, first, UUID.randomUUID()).json().getJsonNumber("id").longValue();

        Reply corrected = send("PUT", "/api/remarks/" + remark, "text", second, 1);

        assertThat(corrected.json().getInt("version")).isEqualTo(2);
        assertThat(diaryOf("parent3")).contains(second).doesNotContain(first);
        send("POST", "/api/remarks/" + remark + "/annulment", "reason", "Не тому ученику", 2);
        assertThat(diaryOf("parent3")).doesNotContain(second);
        assertThat(one(remark)).containsEntry("annulled", Json.createValue("Не тому ученику"));
    }

    @Test
    void aChangeThatSawAnotherVersionIsRefusedAndToldWhatStands() {
        long remark = make(child, "Первое", UUID.randomUUID())
                .json()
                .getJsonNumber("id")
                .longValue();
        send("PUT", "/api/remarks/" + remark, "text", "Второе", 1);

        Reply stale = send("PUT", "/api/remarks/" + remark, "text", "Третье", 1);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().getJsonObject("current").getString("text")).isEqualTo("Второе");
        assertThat(one(remark)).containsEntry("text", Json.createValue("Второе"));
    }

    @Test
    void aRetryMakesNoSecondRemark() {
        UUID opId = UUID.randomUUID();
        String text = "Один раз " + opId;

        Reply first = make(child, text, opId);
        Reply again = make(child, text, opId);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(remarks())
                .filteredOn(remark -> remark.getString("text").equals(text))
                .hasSize(1);
    }

    @Test
    void emptyAndEndlessRemarksAndThoseToPupilsOfOtherClassesAreRefused() {
        long stranger = childOf("parent59");

        assertThat(make(child, "  ", UUID.randomUUID()).status()).isEqualTo(400);
        assertThat(make(child, "я".repeat(1001), UUID.randomUUID()).status()).isEqualTo(400);
        assertThat(make(child, "я".repeat(1000), UUID.randomUUID()).status()).isEqualTo(200);
        assertThat(make(stranger, "Чужой", UUID.randomUUID()).status()).isEqualTo(409);
    }

    @Test
    void theChainHoldsTheDigestOfSaltAndTextAndNotTheText() throws Exception {
        String text = "Тайна " + UUID.randomUUID();
        long remark =
                make(child, text, UUID.randomUUID()).json().getJsonNumber("id").longValue();

        JsonObject payload = parse(one("""
                select payload from page_record where page_id = %d and payload like '%%"remark":%d,%%'
                """.formatted(page, remark)));

        assertThat(payload.toString()).doesNotContain("Тайна");
        assertThat(payload.getString("kind")).isEqualTo("remark");
        assertThat(payload.getString("digest")).isEqualTo(digest(remark, text));
        assertThat(one("select count(*)::text from page_record where payload like '%Тайна%'"))
                .isEqualTo("0");
    }

    private static String digest(long remark, String text) throws Exception {
        String salt = one("select encode(salt, 'hex') from remark where id = " + remark);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(HexFormat.of().parseHex(salt));
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String one(String sql) throws Exception {
        try (Connection connection = Product.running().database();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private Reply make(Long student, String text, UUID opId) {
        var body = Json.createObjectBuilder()
                .add("lesson", lesson)
                .add("text", text)
                .add("opId", opId.toString());
        body.add("student", student == null ? JsonValue.NULL : Json.createValue(student));
        return teacher.send("POST", "/api/remarks", body.build().toString());
    }

    private Reply send(String method, String path, String member, String text, int expected) {
        return teacher.send(
                method,
                path,
                Json.createObjectBuilder()
                        .add(member, text)
                        .add("expectedVersion", expected)
                        .add("opId", UUID.randomUUID().toString())
                        .build()
                        .toString());
    }

    private List<JsonObject> remarks() {
        return teacher.get("/api/remarks?lesson=" + lesson)
                .json()
                .getJsonArray("remarks")
                .getValuesAs(JsonObject.class);
    }

    private JsonObject one(long remark) {
        return remarks().stream()
                .filter(one -> one.getJsonNumber("id").longValue() == remark)
                .findFirst()
                .orElseThrow();
    }

    private long lastLesson() {
        List<Long> lessons = Pages.lessons(teacher.get("/api/pages/" + page).json());
        return lessons.get(lessons.size() - 1);
    }

    private static String diaryOf(String login) {
        return Client.signedIn(login).get("/api/diary").body();
    }

    private static long childOf(String login) {
        return Client.signedIn(login)
                .get("/api/diary")
                .json()
                .getJsonObject("student")
                .getJsonNumber("id")
                .longValue();
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
