package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A note that is repeated for the parallel class of the same teacher, and the topic that follows there. */
class AdviceIT {

    /** After all the lessons that are found. */
    private static final String DUE = Product.TODAY.plusDays(5).toString();

    private static final String FIND = """
            select a.login, l.page_id, l.id, f.id, b.page_id, b.id, n.id
            from lesson l
            join account a on a.person_id = l.teacher_id and a.login like 'teacher%%' and a.login <> 'teacher1'
            join teaching_group g on g.id = l.group_id and g.name is null
            join school_class c on c.id = g.class_id
            join teaching_group h on h.subject_id = g.subject_id and h.id <> g.id and h.name is null
            join school_class d on d.id = h.class_id and d.grade_level = c.grade_level
                and d.school_year_id = c.school_year_id
            join lateral (select o.* from lesson o where o.group_id = g.id and o.state = 'planned'
                and (o.date, o.number) > (l.date, l.number) order by o.date, o.number limit 1) f on true
            join lateral (select o.* from lesson o where o.group_id = h.id and o.state = 'planned'
                and o.date >= l.date order by o.date, o.number limit 1) b on b.teacher_id = l.teacher_id
            join lateral (select o.* from lesson o where o.group_id = h.id and o.state = 'planned'
                and (o.date, o.number) > (b.date, b.number) order by o.date, o.number limit 1) n
                on n.teacher_id = l.teacher_id and n.date <= date '%1$s'
            where l.state = 'planned' and l.date between date '%1$s' - 10 and date '%1$s'
            order by l.id limit 1
            """;

    /** A lesson and the one that follows it; the parallel class's lesson of the same days and the one after. */
    private record Pair(
            String teacher,
            long page,
            long lesson,
            long following,
            long otherPage,
            long otherLesson,
            long otherFollowing) {

        static Pair find() throws SQLException, IOException {
            try (Connection connection = Product.running().database();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(FIND.formatted(Product.TODAY))) {
                assertThat(found.next()).as("two parallel classes of a teacher").isTrue();
                return new Pair(
                        found.getString(1),
                        found.getLong(2),
                        found.getLong(3),
                        found.getLong(4),
                        found.getLong(5),
                        found.getLong(6),
                        found.getLong(7));
            }
        }
    }

    private final Pair pair = Pair.find();
    private final Client teacher = Client.signedIn(pair.teacher());
    private final String topic = "Повторение " + UUID.randomUUID();
    private final String next = "Продолжение " + UUID.randomUUID();

    AdviceIT() throws SQLException, IOException {}

    @Test
    void aNoteIsRepeatedWholeAndWhatFollowedThereIsAdvisedFirst() {
        note(pair.otherLesson(), "", "");
        note(pair.otherFollowing(), next, "");
        note(pair.lesson(), topic, "§ 7");

        try (Browser browser = Browser.signedIn(pair.teacher(), Browser.DESK)) {
            browser.open("/journal/page.xhtml?id=" + pair.page());
            browser.page()
                    .locator("#grid tbody td[data-c='" + pair.lesson() + "']")
                    .first()
                    .click();
            browser.page().locator("#topic").focus();
            browser.page().locator("#repeat button").click();
            assertThat(browser.page().locator("#repeat")).containsText("Записано");
            assertThat(browser.complaints()).isEmpty();
        }
        JsonObject repeated = lesson(pair.otherPage(), pair.otherLesson());
        assertThat(repeated.getString("topic")).isEqualTo(topic);
        assertThat(repeated.getString("homework")).isEqualTo("§ 7");
        assertThat(repeated.getJsonNumber("hours").intValue()).isEqualTo(2);
        assertThat(repeated.getString("due")).isEqualTo(DUE);
        assertThat(repeated.getJsonArray("links").getString(0)).isEqualTo("https://resh.edu.ru/");

        assertThat(teacher.get("/api/lessons/" + pair.following() + "/advice")
                        .json()
                        .getJsonArray("topics")
                        .getString(0))
                .isEqualTo(next);
    }

    private void note(long lesson, String noted, String homework) {
        String body = Json.createObjectBuilder()
                .add("topic", noted)
                .add("homework", homework)
                .add("links", Json.createArrayBuilder().add("https://resh.edu.ru/"))
                .add("hours", 2)
                .add("due", DUE)
                .add("expectedVersion", OwnLesson.noteVersion(lesson))
                .build()
                .toString();
        assertThat(teacher.send("PUT", "/api/lessons/" + lesson, body).status()).isEqualTo(200);
    }

    private JsonObject lesson(long page, long id) {
        return teacher.get("/api/pages/" + page).json().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(lesson -> lesson.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
    }
}
