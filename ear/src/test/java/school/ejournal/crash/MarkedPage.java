package school.ejournal.crash;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.it.Client;
import school.ejournal.it.Pages;
import school.ejournal.it.Product;

/** A page of the running term that takes marks, and the sign-in of its teacher. */
record MarkedPage(String login, long id) {

    private static final Set<String> MARKED =
            Set.of("Математика", "Алгебра", "Русский язык", "Литература", "Английский язык", "История");
    private static final int TEACHERS = 25;

    /** The first teacher's that has one with a lesson to write into. */
    static MarkedPage find(Stage stage) {
        for (int teacher = 1; teacher <= TEACHERS; teacher++) {
            MarkedPage page = of(stage, "teacher" + teacher);
            if (page != null) {
                return page;
            }
        }
        throw new IllegalStateException("the demo school has no page that takes marks");
    }

    /** The first page of a teacher; null for none. */
    static @Nullable MarkedPage of(Stage stage, String login) {
        Optional<JsonObject> page =
                stage.signedIn(login).get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                        .filter(MarkedPage::isSuited)
                        .findFirst();
        return page.map(found -> new MarkedPage(login, found.getJsonNumber("id").longValue()))
                .orElse(null);
    }

    private static boolean isSuited(JsonObject page) {
        JsonObject term = page.getJsonObject("term");
        return MARKED.contains(page.getJsonObject("subject").getString("name"))
                && !page.getJsonObject("schoolClass").getString("name").startsWith("1А")
                && !LocalDate.parse(term.getString("starts")).isAfter(Product.TODAY)
                && !LocalDate.parse(term.getString("ends")).isBefore(Product.TODAY);
    }

    /** The latest lesson whose first empty cell may be written: tried by an edit that changes nothing. */
    long writableLesson(Stage stage, JsonObject shown) {
        Client client = stage.signedIn(login);
        for (int i = Pages.lessons(shown).size() - 1; i >= 0; i--) {
            long lesson = Pages.lessons(shown).get(i);
            long student = Pages.students(shown).stream()
                    .filter(one -> Pages.version(shown, one, lesson) == 0)
                    .findFirst()
                    .orElse(0L);
            Client.Reply reply = client.edit(id, UUID.randomUUID(), student, lesson, "", 0);
            if (reply.body().contains("\"unchanged\"")) {
                return lesson;
            }
        }
        throw new IllegalStateException("no lesson of page " + id + " can be written");
    }
}
