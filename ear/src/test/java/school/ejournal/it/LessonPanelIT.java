package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Topic, homework and hours beside the grid, as they are typed. */
class LessonPanelIT {

    private static final Pattern NOTES = Pattern.compile(".*/api/lessons/\\d+");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final String topic = "Тема " + UUID.randomUUID();

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void hoursThatTheChoiceDoesNotKnowStayAsTheyAre() {
        note("2.5");
        try {
            teacher.open();
            teacher.cell(0).click();
            assertThat(teacher.shown().locator("#hours")).hasValue("2.5");
            teacher.shown().fill("#topic", topic + " далее");
            teacher.shown().locator("#topic").blur();
            teacher.awaitSaved();
            assertThat(lesson().getString("topic")).isEqualTo(topic + " далее");
            assertThat(lesson().getJsonNumber("hours").doubleValue()).isEqualTo(2.5);
        } finally {
            note("1");
        }
    }

    @Test
    void aTopicTypedInACutOutlastsAReloadAndIsSentWhenItIsOver() {
        teacher.open();
        teacher.cell(0).click();
        teacher.browser().context().route(NOTES, Route::abort);
        teacher.shown().fill("#topic", topic);
        teacher.shown().locator("#topic").blur();
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 1");
        teacher.open();
        teacher.cell(0).click();
        assertThat(teacher.shown().locator("#topic")).hasValue(topic);
        assertThat(lesson().getString("topic")).isNotEqualTo(topic);
        teacher.browser().context().unroute(NOTES);
        teacher.shown().locator("#banner button").click();
        teacher.awaitSaved();
        assertThat(lesson().getString("topic")).isEqualTo(topic);
    }

    @Test
    void aNoteThatIsDroppedWhileUnderWayHoldsUpNoOther() {
        List<Route> held = new ArrayList<>();
        teacher.openUnaware();
        teacher.cell(0).click();
        note("1");
        teacher.shown().fill("#topic", topic + " моя");
        assertThat(teacher.problemButton("Взять новый")).isVisible();
        teacher.browser().context().route(NOTES, held::add);
        teacher.shown().fill("#topic", topic + " моя снова");
        teacher.shown().waitForCondition(() -> !held.isEmpty());
        teacher.problemButton("Взять новый").click();
        held.get(0).abort();
        teacher.browser().context().unroute(NOTES);
        teacher.shown().fill("#topic", topic + " последняя");
        teacher.shown().locator("#topic").blur();
        teacher.awaitSaved();
        assertThat(lesson().getString("topic")).isEqualTo(topic + " последняя");
    }

    /** Notes the hours of today's lesson and leaves the rest. */
    private void note(String hours) {
        JsonObject now = lesson();
        assertThat(teacher.client()
                        .send(
                                "PUT",
                                "/api/lessons/" + teacher.lesson(),
                                "{\"topic\":\"" + topic + "\",\"homework\":\"\",\"hours\":" + hours
                                        + ",\"expectedVersion\":" + now.getInt("version") + "}")
                        .status())
                .isEqualTo(200);
    }

    private JsonObject lesson() {
        return teacher.read().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == teacher.lesson())
                .findFirst()
                .orElseThrow();
    }
}
