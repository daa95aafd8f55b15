package school.ejournal.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.PlannedTopic;
import school.ejournal.journal.LessonAdvice;
import school.ejournal.shared.SchoolJson;

/** Advice on a lesson's note, as programs read it. */
final class AdviceJson {

    private AdviceJson() {}

    static JsonObject advice(LessonAdvice advice) {
        JsonArrayBuilder parallels = SchoolJson.array();
        advice.parallels().forEach(parallel -> parallels.add(parallel(parallel)));
        return SchoolJson.object()
                .add("planned", planned(advice.planned()))
                .add("topics", SchoolJson.array(advice.topics()))
                .add("parallels", parallels)
                .build();
    }

    private static JsonValue planned(@Nullable PlannedTopic planned) {
        return planned == null
                ? JsonValue.NULL
                : SchoolJson.object()
                        .add("position", planned.position())
                        .add("topic", planned.topic())
                        .add("homework", planned.homework())
                        .add("kind", planned.kind().stored())
                        .build();
    }

    private static JsonObjectBuilder parallel(LessonAdvice.Parallel parallel) {
        return SchoolJson.object()
                .add("lesson", parallel.lessonId())
                .add("schoolClass", parallel.schoolClass())
                .add("group", Values.of(parallel.group()))
                .add("date", parallel.date().toString())
                .add("number", parallel.number())
                .add("version", parallel.version())
                .add("ahead", parallel.ahead());
    }
}
