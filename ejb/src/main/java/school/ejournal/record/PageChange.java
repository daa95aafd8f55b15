package school.ejournal.record;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.SchoolJson;

/**
 * One change of a page, before it is chained. Its canonical form is a JSON object with the keys in this order: at, by,
 * op (where a client made one), kind, then the facts in the order given. Facts are numbers and texts only.
 *
 * @param at the moment of the change, by the database's clock
 * @param actorId the person who made it
 * @param kind what changed, in one word: {@code cell}, {@code lesson}, {@code presence}, {@code reason}
 * @param facts ids and values, in the order they are to be read; never names of people
 */
public record PageChange(Instant at, long actorId, @Nullable UUID opId, String kind, Map<String, Object> facts) {

    /** The canonical form that is chained. */
    public String payload() {
        JsonObjectBuilder json = SchoolJson.object().add("at", at.toString()).add("by", actorId);
        if (opId != null) {
            json.add("op", opId.toString());
        }
        json.add("kind", kind);
        facts.forEach((key, value) -> add(json, key, value));
        JsonObject object = json.build();
        return object.toString();
    }

    private static void add(JsonObjectBuilder json, String key, Object value) {
        if (value instanceof Number number) {
            json.add(key, number.longValue());
        } else {
            json.add(key, value.toString());
        }
    }
}
