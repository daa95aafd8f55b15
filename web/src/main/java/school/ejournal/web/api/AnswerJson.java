package school.ejournal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.EditAnswer;
import school.ejournal.journal.EditAnswer.Current;
import school.ejournal.shared.Objection;
import school.ejournal.web.text.Texts;

/** What became of edits, as programs read it. */
final class AnswerJson {

    private AnswerJson() {}

    static JsonObject results(List<EditAnswer> answers, Locale language) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        answers.forEach(answer -> results.add(result(answer, language)));
        return Json.createObjectBuilder().add("results", results).build();
    }

    private static JsonObjectBuilder result(EditAnswer answer, Locale language) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("opId", answer.opId().toString())
                .add("status", answer.status().word())
                .add("version", answer.version())
                .add("text", answer.text());
        if (!answer.objections().isEmpty()) {
            json.addAll(objections(answer.objections(), language));
        }
        if (answer.current() != null) {
            json.add("current", current(answer.current()));
        }
        return json;
    }

    /** All reasons together, and the rule that decides: the first lock, else the first of them. */
    private static JsonObjectBuilder objections(List<Objection> objections, Locale language) {
        Objection deciding = deciding(objections);
        String reasons = objections.stream()
                .map(objection -> Texts.text(objection, language))
                .collect(Collectors.joining(" "));
        return withLock(
                Json.createObjectBuilder().add("reason", reasons).add("rule", deciding.rule()),
                deciding.clause(),
                deciding.opener());
    }

    /** One objection by itself. */
    static JsonObjectBuilder objection(Objection objection, Locale language) {
        return withLock(
                Json.createObjectBuilder().add("rule", objection.rule()).add("reason", Texts.text(objection, language)),
                objection.clause(),
                objection.opener());
    }

    private static Objection deciding(List<Objection> objections) {
        return objections.stream().filter(Objection::isLock).findFirst().orElse(objections.get(0));
    }

    private static JsonObjectBuilder withLock(
            JsonObjectBuilder json, @Nullable String clause, @Nullable String opener) {
        if (clause != null && opener != null) {
            json.add("clause", clause).add("opener", opener);
        }
        return json;
    }

    private static JsonObjectBuilder current(Current current) {
        return Json.createObjectBuilder()
                .add("text", current.text())
                .add("version", current.version())
                .add("author", current.author())
                .add("at", Values.of(current.version() == 0 ? null : current.at()));
    }
}
