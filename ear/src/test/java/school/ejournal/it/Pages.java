package school.ejournal.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Finds its way about the demo school through the interface that programs use. */
public final class Pages {

    private Pages() {}

    /** The running term's page of a class and subject, as the client sees it. */
    static long current(Client client, String schoolClass, String subject) {
        return client.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                .filter(page -> name(page, "schoolClass").equals(schoolClass))
                .filter(page -> name(page, "subject").equals(subject))
                .filter(page -> runs(page.getJsonObject("term")))
                .mapToLong(page -> page.getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page of " + schoolClass + ", " + subject));
    }

    /** A page of a running term, of whatever class. */
    static OptionalLong anyCurrent(Client client) {
        return first(client, page -> runs(page.getJsonObject("term")));
    }

    /** A page of a closed term. */
    static OptionalLong sealed(Client client) {
        return first(client, page -> page.getJsonObject("term").getBoolean("sealed"));
    }

    private static OptionalLong first(Client client, Predicate<JsonObject> wanted) {
        return client.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                .filter(wanted)
                .mapToLong(page -> page.getJsonNumber("id").longValue())
                .findFirst();
    }

    private static boolean runs(JsonObject term) {
        return !LocalDate.parse(term.getString("starts")).isAfter(Product.TODAY)
                && !LocalDate.parse(term.getString("ends")).isBefore(Product.TODAY);
    }

    private static String name(JsonObject page, String what) {
        return page.getJsonObject(what).getString("name");
    }

    /** The ids of a page's pupils, in the page's order. */
    public static List<Long> students(JsonObject page) {
        return ids(page, "students");
    }

    /** The ids of a page's lessons up to today. */
    public static List<Long> lessons(JsonObject page) {
        return page.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(lesson -> !LocalDate.parse(lesson.getString("date")).isAfter(Product.TODAY))
                .map(lesson -> lesson.getJsonNumber("id").longValue())
                .toList();
    }

    /** The last of them, which every edit window leaves open. */
    static List<Long> latestLessons(JsonObject page, int count) {
        List<Long> lessons = lessons(page);
        return lessons.subList(lessons.size() - count, lessons.size());
    }

    private static List<Long> ids(JsonObject page, String list) {
        return page.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }

    /** A cell's text; empty where the page has none. */
    static String text(JsonObject page, long student, long lesson) {
        return cell(page, student, lesson).getString("text", "");
    }

    public static int version(JsonObject page, long student, long lesson) {
        return cell(page, student, lesson).getInt("version", 0);
    }

    private static JsonObject cell(JsonObject page, long student, long lesson) {
        return page.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                .filter(cell -> cell.getJsonNumber("student").longValue() == student)
                .filter(cell -> cell.getJsonNumber("lesson").longValue() == lesson)
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }
}
