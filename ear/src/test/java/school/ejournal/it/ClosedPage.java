package school.ejournal.it;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** A page with cells that are closed to its teacher, found in the demo. */
final class ClosedPage {

    private static final int WINDOW = 14;

    /** One cell and what it held when it was looked at. */
    record Cell(Client teacher, long page, long lesson, long student, String text, int version) {

        /** A mark that does not stand there. */
        String other() {
            return text.equals("4") ? "5" : "4";
        }

        Cell now() {
            JsonObject read = teacher.get("/api/pages/" + page).json();
            return new Cell(
                    teacher,
                    page,
                    lesson,
                    student,
                    Pages.text(read, student, lesson),
                    Pages.version(read, student, lesson));
        }

        String historyPath() {
            return "/api/pages/" + page + "/cells/" + lesson + "/" + student + "/history";
        }
    }

    private final Client teacher;
    private final JsonObject page;
    private final long lesson;

    private ClosedPage(Client teacher, long id, boolean old) {
        this.teacher = teacher;
        this.page = teacher.get("/api/pages/" + id).json();
        this.lesson = page.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .filter(one -> !old || date(one).isBefore(Product.TODAY.minusDays(WINDOW)))
                .reduce((one, later) -> later)
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    /** Of the running term: the last lesson that is older than the edit window. */
    static ClosedPage pastTheWindow(Client teacher) {
        return new ClosedPage(teacher, Pages.current(teacher, "5А", "Математика"), true);
    }

    /** Of a term that is sealed. */
    static ClosedPage sealed(Client teacher) {
        long id = teacher.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                .filter(page ->
                        page.getJsonObject("schoolClass").getString("name").equals("5А"))
                .filter(page -> page.getJsonObject("subject").getString("name").equals("Математика"))
                .filter(page -> page.getJsonObject("term").getBoolean("sealed"))
                .mapToLong(page -> page.getJsonNumber("id").longValue())
                .max()
                .orElseThrow();
        return new ClosedPage(teacher, id, false);
    }

    /** The cell of a pupil, by the order of the page. */
    Cell cell(int row) {
        return cell(row, lesson);
    }

    /** A cell of the latest lesson. */
    Cell openCell() {
        return cell(0, Pages.latestLessons(page, 1).get(0));
    }

    private Cell cell(int row, long column) {
        List<Long> students = Pages.students(page);
        return new Cell(teacher, page.getJsonNumber("id").longValue(), column, students.get(row), "", 0).now();
    }

    private static LocalDate date(JsonObject lesson) {
        return LocalDate.parse(lesson.getString("date"));
    }
}
