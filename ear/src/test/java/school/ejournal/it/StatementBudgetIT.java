package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page and a save cost, whatever the size of the class and of the batch. */
class StatementBudgetIT {

    private final Client teacher = Client.signedIn("teacher1");
    private final long page = Pages.current(teacher, "5А", "Математика");

    @Test
    void aPageThatDidNotChangeCostsOneStatement() throws Exception {
        for (String path : List.of("/api/pages/" + page, "/journal/page.xhtml?id=" + page)) {
            assertThat(teacher.get(path).status()).isEqualTo(200);
            assertThat(during(teacher, path)).as(path).hasSize(1);
        }
    }

    @Test
    void aPageThatJustChangedCostsSix() throws Exception {
        for (String path : List.of("/api/pages/" + page, "/journal/page.xhtml?id=" + page)) {
            assertThat(teacher.get(path).status()).isEqualTo(200);
            save(1);
            assertThat(during(teacher, path)).as(path).hasSizeBetween(2, 6);
        }
    }

    @Test
    @DisplayName("MU-03 a page that did not change is sent as it was drawn, with the secret of whoever asks")
    void aPageThatDidNotChangeIsNotDrawnAgain() throws Exception {
        String path = "/journal/page.xhtml?id=" + page;
        save(1);
        assertThat(policy(teacher.get(path))).contains("'nonce-");
        Client.Reply drawn = teacher.get(path);
        Client.Reply again = teacher.get(path);
        Client.Reply elsewhere = Client.signedIn("teacher1").get(path);

        assertThat(policy(drawn)).contains("'nonce-");
        assertThat(policy(again))
                .isEqualTo(policy(elsewhere))
                .contains("script-src 'self'")
                .doesNotContain("nonce");
        assertThat(again.body()).isEqualTo(drawn.body());
        assertThat(secret(elsewhere)).isNotEqualTo(secret(drawn));
        assertThat(elsewhere.body()).isEqualTo(drawn.body().replace(secret(drawn), secret(elsewhere)));
    }

    @Test
    @DisplayName("MU-03 a week that can be signed is sent as it was drawn, with a number of its own for each answer")
    void aWeekThatDidNotChangeIsNotDrawnAgain() {
        Client parent = Client.signedIn("parent3");
        String path = "/family/diary.xhtml";
        parent.get(path);
        String drawn = parent.get(path).body();
        Client.Reply again = parent.get(path);
        Client.Reply later = parent.get(path);

        String number = number(again);
        assertThat(number).isNotEqualTo(number(later));
        assertThat(moment(again)).isEqualTo(moment(later)).isEqualTo(moment(drawn));
        assertThat(later.body()).isEqualTo(again.body().replace(number, number(later)));
        assertThat(again.body()).contains("name=\"primefaces.nonce\" value=\"" + number);
        JsonObject week = parent.get("/api/diary").json();
        assertThat(again.body()).contains(week.getJsonObject("student").getString("name"));
    }

    private static String number(Client.Reply reply) {
        Matcher number = Pattern.compile("'nonce-([^']+)'").matcher(policy(reply));
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    /** When what is shown was read: on a page that is drawn it is another one each time. */
    private static String moment(Client.Reply reply) {
        return moment(reply.body());
    }

    private static String moment(String body) {
        Matcher moment = Pattern.compile("data-read=\"([^\"]+)\"").matcher(body);
        assertThat(moment.find()).isTrue();
        return moment.group(1);
    }

    private static String policy(Client.Reply reply) {
        return reply.raw().headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String secret(Client.Reply page) {
        Matcher secret = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"").matcher(page.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    @Test
    void aWeekOfTheDiaryCostsThreeStatementsOnThePageAndForPrograms() throws Exception {
        Client student = Client.signedIn("student3");
        for (String path : List.of("/family/diary.xhtml", "/api/diary")) {
            student.get(path);
            assertThat(during(student, path)).as(path).hasSizeBetween(1, 3);
        }
    }

    @Test
    void aTeachersDayCostsTheSameWhateverSheTeaches() throws Exception {
        String path = "/journal/today.xhtml";
        teacher.get(path);

        assertThat(during(teacher, path)).hasSizeBetween(1, 6);
    }

    @Test
    @DisplayName("IN-05 a class is looked over by some statements, none of them for a page of it")
    void aClassIsLookedOverWithoutOpeningItsPages() throws Exception {
        Client homeroom = Client.signedIn("homeroom5a");
        Client deputy = Client.signedIn("deputy");
        String path = "/journal/inspection.xhtml?id=" + schoolClass(homeroom);
        for (Client reader : List.of(homeroom, deputy)) {
            reader.get(path);
            assertThat(during(reader, path)).hasSizeBetween(1, 8);
        }
    }

    private static long schoolClass(Client homeroom) {
        return homeroom.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                .map(row -> row.getJsonObject("schoolClass"))
                .filter(row -> row.getString("name").equals("5А"))
                .mapToLong(row -> row.getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> during(Client reader, String path) throws Exception {
        return Statements.during(() -> assertThat(reader.get(path).status()).isEqualTo(200));
    }

    @Test
    void aSaveOfOneCellCostsFiveStatementsAfterTheFirst() throws Exception {
        assertThat(save(1)).hasSizeBetween(1, 12);
        assertThat(save(1)).hasSizeBetween(1, 5);
    }

    @Test
    void aSaveOfThirtyCellsCostsNoMoreThanOneOfOneCell() throws Exception {
        save(1);
        int ofOne = save(1).size();
        assertThat(save(30)).hasSize(ofOne).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> save(int cells) throws Exception {
        JsonObject now = teacher.get("/api/pages/" + page).json();
        List<String> edits = new ArrayList<>();
        for (long student : Pages.students(now)) {
            for (long lesson : Pages.latestLessons(now, 2)) {
                if (edits.size() < cells) {
                    String text = Pages.text(now, student, lesson).equals("5") ? "4" : "5";
                    int version = Pages.version(now, student, lesson);
                    edits.add(Client.edit(UUID.randomUUID(), student, lesson, text, version));
                }
            }
        }
        String body = Client.edits(edits.toArray(String[]::new));
        return Statements.during(() -> {
            Client.Reply reply = teacher.send("PATCH", "/api/pages/" + page + "/cells", body);
            assertThat(reply.json().getJsonArray("results").getValuesAs(JsonObject.class))
                    .hasSize(cells)
                    .allMatch(result -> result.getString("status").equals("saved"));
        });
    }
}
