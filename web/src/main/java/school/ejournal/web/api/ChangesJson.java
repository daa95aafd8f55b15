package school.ejournal.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import school.ejournal.journal.ChangedCell;
import school.ejournal.journal.ChangedLesson;
import school.ejournal.journal.PageChanges;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.shared.SchoolJson;

/** What changed on a page, as programs read it. */
final class ChangesJson {

    private ChangesJson() {}

    static JsonObject changes(PageChanges changes) {
        JsonArrayBuilder cells = SchoolJson.array();
        changes.cells().forEach(cell -> cells.add(cell(cell)));
        JsonArrayBuilder lessons = SchoolJson.array();
        changes.lessons().forEach(lesson -> lessons.add(lesson(lesson)));
        return SchoolJson.object()
                .add("seq", changes.seq())
                .add("kinds", SchoolJson.array(changes.kinds()))
                .add("cells", cells)
                .add("lessons", lessons)
                .build();
    }

    private static JsonObjectBuilder cell(ChangedCell cell) {
        return SchoolJson.object()
                .add("student", cell.key().studentId())
                .add("lesson", cell.key().columnId())
                .add("text", cell.text())
                .add("version", cell.version())
                .add("author", cell.author())
                .add("at", Values.of(cell.at()));
    }

    static JsonObjectBuilder lesson(ChangedLesson lesson) {
        return details(lesson.details())
                .add("id", lesson.id())
                .add("topic", lesson.topic())
                .add("homework", lesson.homework())
                .add("version", lesson.version())
                .add("author", lesson.author())
                .add("at", Values.of(lesson.at()));
    }

    static JsonObjectBuilder details(LessonDetails details) {
        return SchoolJson.object()
                .add("due", Values.of(details.due()))
                .add("links", SchoolJson.array(details.links()))
                .add("hours", SchoolJson.value(details.hours()));
    }
}
