package school.ejournal.web.grid;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageDifference;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.web.markup.DrawnComponent;
import school.ejournal.web.markup.LinkedText;
import school.ejournal.web.markup.Markup;

/**
 * {@code <ej:lessonList sheet="#{...}" difference="#{...}"/>}: the right page of the book, a row for each lesson. The
 * script takes from here what stands in a lesson's fields, by the order of the rows and cells.
 */
@FacesComponent(value = LessonList.TYPE)
public class LessonList extends DrawnComponent {

    static final String TYPE = "school.ejournal.LessonList";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
    private static final List<String> HEADS =
            List.of("topics.date", "lesson.hours", "lesson.topic", "lesson.homework", "topics.teacher");

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        JournalSheet sheet = value(context, "sheet", JournalSheet.class);
        PageDifference difference = value(context, "difference", PageDifference.class);
        GridTexts texts = GridTexts.in(context.getViewRoot().getLocale());
        context.getResponseWriter().write(draw(sheet, difference, texts));
    }

    private static String draw(JournalSheet sheet, PageDifference difference, GridTexts texts) {
        Markup out = new Markup();
        out.start("table", "list cards");
        writeHead(out, texts);
        out.start("tbody");
        NumberFormat hours = NumberFormat.getInstance(texts.language());
        for (LessonColumn lesson : sheet.lessons()) {
            startRow(out, lesson);
            out.start("td").text(DAY.format(lesson.date())).end("td");
            start(out, texts, "lesson.hours")
                    .text(
                            lesson.cancelled()
                                    ? ""
                                    : hours.format(lesson.details().hours()))
                    .end("td");
            start(out, texts, "lesson.topic").text(lesson.topic());
            writeNow(out, texts, difference.topic(lesson.id()));
            start(out, texts, "lesson.homework");
            writeHomework(out, texts, lesson);
            writeNow(out, texts, difference.homework(lesson.id()));
            out.start("td", "soft").text(lesson.teacher()).end("td");
            out.end("tr");
        }
        return out.end("tbody").end("table").toString();
    }

    private static void writeHead(Markup out, GridTexts texts) {
        out.start("thead").start("tr");
        for (String key : HEADS) {
            out.start("th").attribute("scope", "col").text(texts.get(key)).end("th");
        }
        out.end("tr").end("thead");
    }

    private static Markup start(Markup out, GridTexts texts, String label) {
        return out.start("td").attribute("data-label", texts.get(label));
    }

    /** What the script wants exactly and people read in words. */
    private static void startRow(Markup out, LessonColumn lesson) {
        out.start("tr");
        LessonDetails details = lesson.details();
        if (details.hours().compareTo(BigDecimal.ONE) != 0) {
            out.attribute("data-hours", details.hours().toPlainString());
        }
        if (details.due() != null) {
            out.attribute("data-due", details.due().toString());
        }
        if (!details.links().isEmpty()) {
            out.attribute("data-links", String.join("\n", details.links()));
        }
    }

    private static void writeHomework(Markup out, GridTexts texts, LessonColumn lesson) {
        out.start("span");
        LinkedText.write(out, lesson.homework());
        out.end("span");
        if (lesson.details().due() != null) {
            String due = DAY.format(lesson.details().due());
            out.text(" ").element("span", "due", texts.fill("diary.due", due));
        }
        LinkedText.writeLinks(out, lesson.details().links());
    }

    /** Where a text is another one today than it was, what it is; ends the cell. */
    private static void writeNow(Markup out, GridTexts texts, @Nullable String now) {
        if (now != null) {
            String shown = now.isEmpty() ? texts.get("corrections.nothing") : now;
            out.element("span", "isnow", texts.fill("page.noteNow", shown));
        }
        out.end("td");
    }
}
