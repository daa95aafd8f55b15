package school.ejournal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.ejournal.web.text.Texts;

/** Small values as they stand in answers. */
final class Values {

    private Values() {}

    /** A value's text; null where there is none. */
    static JsonValue of(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    /** A thing by id and name. */
    static JsonObject named(long id, String name) {
        return Json.createObjectBuilder().add("id", id).add("name", name).build();
    }

    /** A term's name: 2 четверть. */
    static String term(String scheme, int number, Locale language) {
        return Texts.text("term." + scheme, language, number);
    }
}
