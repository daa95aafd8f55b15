package school.ejournal.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CellChange;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.correction.CorrectionRow.Decision;
import school.ejournal.correction.CorrectionRow.Place;
import school.ejournal.shared.SchoolJson;

/** Corrections, and the history of cells, as programs read them. */
final class CorrectionJson {

    private CorrectionJson() {}

    static JsonArray list(List<CorrectionRow> rows) {
        JsonArrayBuilder list = SchoolJson.array();
        rows.forEach(row -> list.add(one(row)));
        return list.build();
    }

    static JsonObject one(CorrectionRow row) {
        Place place = row.place();
        return SchoolJson.object()
                .add("id", row.id())
                .add("state", row.state().word())
                .add("page", place.pageId())
                .add("lesson", place.columnId())
                .add("date", text(place.date() == null ? null : place.date().toString()))
                .add("student", student(place))
                .add("of", place.text() == null ? "cell" : place.text().word())
                .add("before", row.before())
                .add("wanted", row.wanted())
                .add("now", row.now())
                .add("reason", row.reason())
                .add("askedBy", row.askedBy())
                .add("askedAt", row.askedAt().toString())
                .add("decision", decision(row.decision()))
                .build();
    }

    /** Nobody where it is about what a lesson says. */
    private static JsonValue student(Place place) {
        Long id = place.studentId();
        return id == null ? JsonValue.NULL : Values.named(id, place.student());
    }

    static JsonArray history(List<CellChange> changes) {
        JsonArrayBuilder list = SchoolJson.array();
        changes.forEach(change -> list.add(change(change)));
        return list.build();
    }

    private static JsonObjectBuilder change(CellChange change) {
        JsonObjectBuilder json = SchoolJson.object()
                .add("at", change.at().toString())
                .add("author", change.author())
                .add("was", change.was())
                .add("now", change.now())
                .add("version", change.version());
        if (change.reason() != null) {
            json.add("reason", change.reason());
        }
        if (change.approvedBy() != null) {
            json.add("approvedBy", change.approvedBy());
        }
        return json;
    }

    private static JsonValue decision(@Nullable Decision decision) {
        if (decision == null) {
            return JsonValue.NULL;
        }
        return SchoolJson.object()
                .add("by", decision.by())
                .add("at", decision.at().toString())
                .add("note", decision.note())
                .add(
                        "actNumber",
                        text(decision.act() == null ? null : decision.act().number()))
                .add(
                        "actDate",
                        text(
                                decision.act() == null
                                        ? null
                                        : decision.act().date().toString()))
                .build();
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : SchoolJson.value(text);
    }
}
