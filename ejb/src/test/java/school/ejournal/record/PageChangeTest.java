package school.ejournal.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageChangeTest {
    private static final Instant AT = Instant.parse("2026-10-05T06:15:00.123456Z");
    private static final UUID OP = UUID.fromString("0b9c8f2e-7d1a-4c3b-9e5f-000000000001");

    @Test
    void writesMomentAuthorOperationAndKindBeforeTheFacts() {
        PageChange change = new PageChange(AT, 31, OP, "cell", facts("column", 101L, "student", 900L, "now", "5/4 н"));

        assertThat(change.payload())
                .isEqualTo("{\"at\":\"2026-10-05T06:15:00.123456Z\",\"by\":31,"
                        + "\"op\":\"0b9c8f2e-7d1a-4c3b-9e5f-000000000001\",\"kind\":\"cell\","
                        + "\"column\":101,\"student\":900,\"now\":\"5/4 н\"}");
    }

    @Test
    void leavesTheOperationOutWhereNoClientMadeOne() {
        PageChange change = new PageChange(AT, 31, null, "lesson", facts("lesson", 101L, "topic", "Дроби"));

        assertThat(change.payload())
                .isEqualTo("{\"at\":\"2026-10-05T06:15:00.123456Z\",\"by\":31,\"kind\":\"lesson\","
                        + "\"lesson\":101,\"topic\":\"Дроби\"}");
    }

    @Test
    void keepsTheFactsInTheOrderGiven() {
        String oneWay = new PageChange(AT, 1, null, "x", facts("a", 1, "b", 2)).payload();
        String other = new PageChange(AT, 1, null, "x", facts("b", 2, "a", 1)).payload();

        assertThat(oneWay).endsWith("\"a\":1,\"b\":2}");
        assertThat(other).endsWith("\"b\":2,\"a\":1}");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05T06:15:00Z", "2026-10-05T06:15:00.1Z", "2026-10-05T06:15:00.123456789Z"})
    void writesTheMomentAsIso(String at) {
        String payload = new PageChange(Instant.parse(at), 1, null, "x", Map.of()).payload();

        assertThat(Instant.parse(parse(payload).getString("at"))).isEqualTo(Instant.parse(at));
    }

    @Property
    void bringsAnyTextBackAsItWas(@ForAll @StringLength(max = 40) String text) {
        PageChange change =
                new PageChange(AT, 1, null, "lesson", facts("topic", text, "homework", "\"\\\n\t/</script>"));

        assertThat(parse(change.payload()).getString("topic")).isEqualTo(text);
        assertThat(parse(change.payload()).getString("homework")).isEqualTo("\"\\\n\t/</script>");
    }

    @Property
    void bringsAnyIdBackAsItWas(@ForAll long id) {
        PageChange change = new PageChange(AT, id, null, "cell", facts("column", id, "v", 3));

        assertThat(parse(change.payload()).getJsonNumber("column").longValueExact())
                .isEqualTo(id);
        assertThat(parse(change.payload()).getJsonNumber("by").longValueExact()).isEqualTo(id);
    }

    private static Map<String, Object> facts(String first, Object one, String second, Object two) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(first, one);
        facts.put(second, two);
        return facts;
    }

    private static Map<String, Object> facts(
            String first, Object one, String second, Object two, String third, Object three) {
        Map<String, Object> facts = facts(first, one, second, two);
        facts.put(third, three);
        return facts;
    }

    private static JsonObject parse(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }
}
