package school.ejournal.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.SchoolJson;

/** Small values as they stand in answers. */
final class Values {

    private Values() {}

    /** A value's text; null where there is none. */
    static JsonValue of(@Nullable Object value) {
        return value == null ? JsonValue.NULL : SchoolJson.value(value.toString());
    }

    /** A thing by id and name. */
    static JsonObject named(long id, String name) {
        return SchoolJson.object().add("id", id).add("name", name).build();
    }
}
