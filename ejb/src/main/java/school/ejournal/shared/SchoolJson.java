package school.ejournal.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * JSON by a provider that is looked up once. The class {@code Json} of the platform looks it up at every call, which takes
 * a hundred times as long as building a small object.
 */
public final class SchoolJson {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private SchoolJson() {}

    public static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    public static JsonArrayBuilder array() {
        return PROVIDER.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    public static JsonString value(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber value(int number) {
        return PROVIDER.createValue(number);
    }

    public static JsonNumber value(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    public static JsonReader reader(String text) {
        return PROVIDER.createReader(new StringReader(text));
    }

    public static JsonGenerator generator(Writer out) {
        return PROVIDER.createGenerator(out);
    }

    public static JsonParser parser(String text) {
        return PROVIDER.createParser(new StringReader(text));
    }
}
