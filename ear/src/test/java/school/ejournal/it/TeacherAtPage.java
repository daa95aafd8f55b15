package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A teacher with a page open in a browser; she writes into the lesson of today. */
final class TeacherAtPage implements AutoCloseable {

    private static final Pattern SAVED = Pattern.compile(".*Сохранено в \\d\\d:\\d\\d");

    private final Client client;
    private final long page;
    private final List<Long> students;
    private final List<Long> lessons;
    private final Browser browser;

    /** With her page of 5А, mathematics. */
    TeacherAtPage(int width) {
        this("teacher1", "5А", "Математика", width);
    }

    TeacherAtPage(String login, String schoolClass, String subject, int width) {
        client = Client.signedIn(login);
        page = Pages.current(client, schoolClass, subject);
        JsonObject now = read();
        students = Pages.students(now);
        lessons = Pages.lessons(now);
        browser = Browser.signedIn(login, width);
    }

    Browser browser() {
        return browser;
    }

    Client client() {
        return client;
    }

    Page shown() {
        return browser.page();
    }

    String path() {
        return "/journal/page.xhtml?id=" + page;
    }

    void open() {
        browser.open(path());
    }

    /** Opens the page in a browser that hears nothing of what others do. */
    void openUnaware() {
        browser.context().route(Pattern.compile(".*/(events|changes.*)"), route -> route.abort());
        open();
    }

    long page() {
        return page;
    }

    long student(int row) {
        return students.get(row);
    }

    long lesson() {
        return lessons.get(lessons.size() - 1);
    }

    Locator cell(int row) {
        return cell(row, 0);
    }

    /** A cell of a row, so many lessons before today's. */
    Locator cell(int row, int before) {
        return shown().locator(selector(row, before));
    }

    String selector(int row) {
        return selector(row, 0);
    }

    private String selector(int row, int before) {
        long lesson = lessons.get(lessons.size() - 1 - before);
        return "tr[data-student='" + students.get(row) + "'] td[data-c='" + lesson + "']";
    }

    /** Goes to a cell and types, then Enter. */
    void type(int row, String text) {
        cell(row).focus();
        keys(text);
        press("Enter");
    }

    void keys(String text) {
        shown().keyboard().type(text);
    }

    void press(String... keys) {
        for (String key : keys) {
            shown().keyboard().press(key);
        }
    }

    /** Empties cells of today's lesson, however earlier tests left them, and opens the page. */
    void openWithEmpty(int... rows) {
        for (int row : rows) {
            if (!text(row).isEmpty()) {
                client.edit(page, UUID.randomUUID(), students.get(row), lesson(), "", version(row));
            }
        }
        open();
    }

    JsonObject read() {
        return client.get("/api/pages/" + page).json();
    }

    /** What the journal holds. */
    String text(int row) {
        return Pages.text(read(), students.get(row), lesson());
    }

    /** What a journal that was read holds, so many lessons before today's. */
    String text(JsonObject journal, int row, int before) {
        return Pages.text(journal, students.get(row), lessons.get(lessons.size() - 1 - before));
    }

    int version(int row) {
        return Pages.version(read(), students.get(row), lesson());
    }

    void awaitSaved() {
        assertThat(shown().locator("#state")).hasText(SAVED);
    }

    Locator problemButton(String text) {
        return shown().locator("#problems button", new Page.LocatorOptions().setHasText(text));
    }

    @Override
    public void close() {
        browser.close();
    }
}
