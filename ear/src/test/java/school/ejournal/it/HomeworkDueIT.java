package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Homework that is due on a day the teacher named, with a link, as the family finds it. */
class HomeworkDueIT {

    private static final LocalDate DUE = Product.TODAY.plusDays(7);
    private static final String LINK = "https://resh.edu.ru/subject/lesson/7141/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru"));

    private final String text = "Доклад на " + System.nanoTime() % 100_000 + " знаков";
    private final OwnLesson own = OwnLesson.find("""
            a.login <> 'teacher1' and l.group_id in (select g.id from teaching_group g
                join school_class c on c.id = g.class_id where c.grade_level = 5 and c.letter = 'А' and g.name is null)
            """);

    @Test
    void isOnTheDayItIsDueAndItsLinkIsThere() throws Exception {
        String given = Rows.text("select date from lesson where id = " + own.id());
        note(DUE.toString());

        try (Browser parent = Browser.signedIn("parent3", Browser.PHONE)) {
            parent.open("/family/homework.xhtml");
            assertThat(parent.page().locator("section[aria-labelledby=next]"))
                    .not()
                    .containsText(text);
            Locator day = parent.page().locator("section.card", having(text));
            assertThat(day.locator("h2")).containsText(DAY.format(DUE));
            Locator item = day.locator("li", inside(text));
            assertThat(item.locator("a")).hasAttribute("href", LINK);
            assertThat(parent.fits()).isTrue();
            assertThat(Axe.findings(parent)).isEmpty();

            parent.open("/family/diary.xhtml?day=" + given);
            Locator home = parent.page().locator(".entry .home").filter(new Locator.FilterOptions().setHasText(text));
            assertThat(home)
                    .containsText("(к " + DateTimeFormatter.ofPattern("dd.MM").format(DUE) + ")");
            assertThat(home.locator("a")).hasAttribute("href", LINK);
            assertThat(parent.fits()).isTrue();
        }
        JsonObject lesson = lesson(LocalDate.parse(given));
        assertThat(lesson.getString("due")).isEqualTo(DUE.toString());
        assertThat(lesson.getJsonArray("links").getString(0)).isEqualTo(LINK);
    }

    private void note(String due) {
        String body = Json.createObjectBuilder()
                .add("topic", "Доклады")
                .add("homework", text)
                .add("due", due)
                .add("links", Json.createArrayBuilder().add(LINK))
                .add("hours", 1)
                .add("expectedVersion", OwnLesson.noteVersion(own.id()))
                .build()
                .toString();
        assertThat(Client.signedIn(own.teacher())
                        .send("PUT", "/api/lessons/" + own.id(), body)
                        .status())
                .isEqualTo(200);
    }

    private JsonObject lesson(LocalDate day) {
        String week = DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8);
        return Client.signedIn("parent3")
                .get("/api/diary?week=" + week)
                .json()
                .getJsonArray("lessons")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(lesson -> lesson.getString("homework").equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions inside(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
