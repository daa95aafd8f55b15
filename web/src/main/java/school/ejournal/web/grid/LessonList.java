package school.ejournal.web.grid;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageDifference;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.Markup;

/** {@code <ej:lessonList sheet="#{...}" difference="#{...}"/>}: the right page of the book, a row for each lesson. */
@FacesComponent(value = LessonList.TYPE)
public class LessonList extends DrawnComponent {

    static final String TYPE = "school.ejournal.LessonList";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalSheet sheet = value(context, "sheet", JournalSheet.class);
        PageDifference difference = value(context, "difference", PageDifference.class);
        GridTexts texts = GridTexts.in(context.getViewRoot().getLocale());
        Markup out = new Markup();
        out.start("table", "list cards");
        writeHead(out, texts);
        out.start("tbody");
        for (LessonColumn lesson : sheet.lessons()) {
            out.start("tr");
            writeCell(out, texts, "topics.date", DAY.format(lesson.date()), null);
            writeCell(out, texts, "lesson.topic", lesson.topic(), difference.topic(lesson.id()));
            writeCell(out, texts, "lesson.homework", lesson.homework(), difference.homework(lesson.id()));
            writeCell(out, texts, "topics.teacher", lesson.teacher(), null);
            out.end("tr");
        }
        out.end("tbody").end("table").send(context);
    }

    private static void writeHead(Markup out, GridTexts texts) {
        out.start("thead").start("tr");
        for (String key : new String[] {"topics.date", "lesson.topic", "lesson.homework", "topics.teacher"}) {
            out.start("th").attribute("scope", "col").text(texts.get(key)).end("th");
        }
        out.end("tr").end("thead");
    }

    /** A text as it was, and where it is another one today, what it is. */
    private static void writeCell(Markup out, GridTexts texts, String label, String text, @Nullable String now) {
        out.start("td", label.equals("topics.teacher") ? "soft" : "");
        out.attribute("data-label", texts.get(label)).text(text);
        if (now != null) {
            String shown = now.isEmpty() ? texts.get("corrections.nothing") : now;
            out.element("span", "isnow", texts.fill("page.noteNow", shown));
        }
        out.end("td");
    }
}
