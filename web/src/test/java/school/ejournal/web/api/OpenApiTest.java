package school.ejournal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP-03 The OpenAPI document names every path and method there is")
class OpenApiTest {

    private static final Set<String> SAFE = Set.of("get", "head", "options");
    private static final String OPEN_SIGN_IN = "post /api/session";

    private final JsonObject document = read();

    @Test
    void namesWhatThereIsAndNothingElse() {
        assertThat(described()).isNotEmpty().isEqualTo(annotated());
    }

    @Test
    void wantsTheTokenWhereverSomethingChanges() {
        for (String operation : described()) {
            String[] words = operation.split(" ");
            boolean wanted = !SAFE.contains(words[0]) && !operation.equals(OPEN_SIGN_IN);

            assertThat(parameters(words[1], words[0]).contains("CsrfToken"))
                    .as(operation)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void tellsWhatGoesWrongWherever401IsPossible() {
        for (String operation : described()) {
            String[] words = operation.split(" ");
            boolean open = words[1].equals("/api/openapi.json");

            assertThat(operation(words[1], words[0]).getJsonObject("responses").containsKey("401"))
                    .as(operation)
                    .isEqualTo(!open);
        }
    }

    @Test
    void refersToWhatIsThere() {
        assertThat(references(document)).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.getValue(reference.substring(1)))
                .isNotNull());
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        JsonObject paths = document.getJsonObject("paths");
        paths.forEach((path, methods) ->
                methods.asJsonObject().keySet().forEach(method -> described.add(method + " " + path)));
        return described;
    }

    private JsonObject operation(String path, String method) {
        return document.getJsonObject("paths").getJsonObject(path).getJsonObject(method);
    }

    private String parameters(String path, String method) {
        return operation(path, method)
                .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
                .toString();
    }

    private static Set<String> annotated() {
        Set<String> annotated = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter().importPackages("school.ejournal.web")) {
            if (resource.isAnnotatedWith(Path.class)) {
                operations(resource.reflect()).forEach(annotated::add);
            }
        }
        return annotated;
    }

    private static Stream<String> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> httpMethod(method).stream().map(word -> word + " " + path(resource, method)));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(found -> found.value().toLowerCase())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path more = method.getAnnotation(Path.class);
        String whole = "/api/" + resource.getAnnotation(Path.class).value() + (more == null ? "" : "/" + more.value());
        return whole.replaceAll("\\{(\\w+): [^/]*}", "{$1}");
    }

    private static Set<String> references(JsonStructure part) {
        Set<String> references = new TreeSet<>();
        Stream<JsonValue> values =
                part instanceof JsonArray array ? array.stream() : part.asJsonObject().values().stream();
        if (part instanceof JsonObject object && object.get("$ref") instanceof JsonString reference) {
            references.add(reference.getString());
        }
        values.filter(JsonStructure.class::isInstance)
                .forEach(value -> references.addAll(references((JsonStructure) value)));
        return references;
    }

    private static JsonObject read() {
        try (JsonReader reader = Json.createReader(OpenApiResource.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }
}
