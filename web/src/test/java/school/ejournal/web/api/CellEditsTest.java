package school.ejournal.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.TooManyEditsException;
import school.ejournal.lesson.CellKey;
import school.ejournal.web.problem.ProblemKind;
import school.ejournal.web.problem.RequestRefused;
import school.ejournal.web.text.Texts;

@DisplayName("AP-01 What is missing or of another kind is refused with its place")
class CellEditsTest {

    private static final String ID = "6f1b1c3e-0a5f-4a53-9d53-0d6c8c7d2f10";
    private static final String GOOD = edit("\"" + ID + "\"", "7", "8", "\"5\"", "0");

    @Nested
    class Accepts {

        @Test
        void editsInTheirOrder() {
            List<CellEdit> edits = edits(GOOD, edit("\"" + ID.toUpperCase() + "\"", "9", "8", "\"\"", "3"));

            assertThat(edits)
                    .containsExactly(
                            new CellEdit(UUID.fromString(ID), new CellKey(8, 7), "5", 0),
                            new CellEdit(UUID.fromString(ID), new CellKey(8, 9), "", 3));
        }

        @Test
        void whatItDoesNotKnowBesides() {
            assertThat(edits(GOOD.replace("}", ",\"more\":[1]}"))).hasSize(1);
        }

        @Test
        void noEditsAtAll() {
            assertThat(edits()).isEmpty();
        }

        @Test
        void asManyAsTheLimit() {
            assertThat(edits(many(500))).hasSize(500);
        }
    }

    @Nested
    class Refuses {

        @Test
        void moreThanTheLimit() {
            assertThatThrownBy(() -> edits(many(501))).isInstanceOf(TooManyEditsException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "null",
                    "[]",
                    "5",
                    "\"edits\"",
                    "{",
                    "{\"edits\":[}",
                    "{'edits':[]}",
                    "{\"edits\":[]} x",
                    "{\"edits\":[],}"
                })
        void whatIsNoJsonObject(String body) {
            assertThat(refusal(body).problem(Texts.RUSSIAN).members()).isEmpty();
        }

        @Test
        void textsThatAreNotUtf8() {
            byte[] body = "{\"edits\":\"я\"}".getBytes(StandardCharsets.UTF_16LE);

            assertThatThrownBy(() -> Body.parse(body)).isInstanceOf(RequestRefused.class);
        }

        @Test
        void nestingWithoutEnd() {
            assertThat(refusal("{\"edits\":" + "[".repeat(100_000)).kind()).isEqualTo(ProblemKind.INVALID_BODY);
        }

        @Test
        void numbersWithoutEnd() {
            assertThat(refusal("{\"edits\":[" + "9".repeat(100_000) + "]}").kind())
                    .isEqualTo(ProblemKind.INVALID_BODY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"edits\":null}", "{\"edits\":{}}", "{\"edits\":\"[]\"}", "{\"Edits\":[]}"})
        void bodiesWithoutAListOfEdits(String body) {
            assertThat(refusal(body).problem(Texts.RUSSIAN).json().getString("field"))
                    .isEqualTo("edits");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            opId            | "x"
            opId            | ""
            opId            | null
            opId            | 5
            opId            | "1-1-1-1-1"
            opId            | "6f1b1c3e0a5f4a539d530d6c8c7d2f10"
            opId            | "{6f1b1c3e-0a5f-4a53-9d53-0d6c8c7d2f10}"
            opId            | " 6f1b1c3e-0a5f-4a53-9d53-0d6c8c7d2f10"
            student         | null
            student         | "7"
            student         | 0
            student         | -7
            student         | 7.5
            student         | 1e400
            student         | 99999999999999999999
            student         | true
            lesson          | null
            lesson          | [8]
            lesson          | 0
            """)
        void namesOfAnotherKind(String member, String value) {
            refuses(member, value);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text            | null
            text            | 5
            text            | ["5"]
            text            | "5\\u0000"
            text            | "\\ud800"
            expectedVersion | null
            expectedVersion | -1
            expectedVersion | "0"
            expectedVersion | 0.5
            expectedVersion | 2147483648
            """)
        void contentOfAnotherKind(String member, String value) {
            refuses(member, value);
        }

        private void refuses(String member, String value) {
            String wrong = edit(
                    member.equals("opId") ? value : "\"" + ID + "\"",
                    member.equals("student") ? value : "7",
                    member.equals("lesson") ? value : "8",
                    member.equals("text") ? value : "\"5\"",
                    member.equals("expectedVersion") ? value : "0");

            JsonObject problem = problem(GOOD, GOOD, wrong);

            assertThat(problem.getInt("status")).isEqualTo(400);
            assertThat(problem.getInt("index")).isEqualTo(2);
            assertThat(problem.getString("field")).isEqualTo("edits[2]." + member);
            assertThat(problem.getString("detail")).contains("edits[2]." + member);
        }

        @ParameterizedTest
        @ValueSource(strings = {"opId", "student", "lesson", "text", "expectedVersion"})
        void membersThatAreMissing(String member) {
            JsonObject problem = problem(GOOD, GOOD.replace("\"" + member + "\"", "\"x\""));

            assertThat(problem.getString("field")).isEqualTo("edits[1]." + member);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "null", "[]", "\"x\""})
        void editsThatAreNoObjects(String edit) {
            assertThat(problem(GOOD, edit).getString("field")).isEqualTo("edits[1]");
        }
    }

    private static String[] many(int count) {
        return IntStream.range(0, count).mapToObj(i -> GOOD).toArray(String[]::new);
    }

    private static String edit(String opId, String student, String lesson, String text, String version) {
        return "{\"opId\":%s,\"student\":%s,\"lesson\":%s,\"text\":%s,\"expectedVersion\":%s}"
                .formatted(opId, student, lesson, text, version);
    }

    private static String body(String... edits) {
        return List.of(edits).stream().collect(Collectors.joining(",", "{\"edits\":[", "]}"));
    }

    private static List<CellEdit> edits(String... edits) {
        return parse(body(edits));
    }

    private static List<CellEdit> parse(String body) {
        return CellEdits.of(Body.parse(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static RequestRefused refusal(String body) {
        return catchThrowableOfType(RequestRefused.class, () -> parse(body));
    }

    private static JsonObject problem(String... edits) {
        return refusal(body(edits)).problem(Texts.RUSSIAN).json();
    }
}
