package school.ejournal.web.grid;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import school.ejournal.grading.Standing;
import school.ejournal.journal.BroughtMark;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;
import school.ejournal.web.markup.Markup;

/** The name at the beginning of a row; since when or until when the pupil is there, and what she earned elsewhere. */
final class RowHead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    private final Markup out;
    private final PageCard page;
    private final GridTexts texts;

    RowHead(Markup out, PageCard page, GridTexts texts) {
        this.out = out;
        this.page = page;
        this.texts = texts;
    }

    /** Says to the script what the mean begins with; the row is not written yet. */
    void writeSums(StudentRow student) {
        if (!student.brought().isEmpty()) {
            Standing brought = student.broughtStanding();
            out.attribute(
                    "data-brought",
                    brought.mean().sixths() + ";" + brought.mean().weight() + ";" + brought.marks());
        }
    }

    void write(StudentRow student) {
        LocalDate last = student.until();
        LocalDate left = last != null && last.isBefore(page.termEnds()) ? last : null;
        boolean came = student.from().isAfter(page.termStarts());
        out.start("th").attribute("scope", "row").attribute("class", left == null ? "nm" : "nm gone");
        out.attribute("title", student.name());
        out.text(student.name());
        if (came) {
            note(texts.fill("grid.since", DAY.format(student.from())));
        }
        if (left != null) {
            note(texts.fill("grid.until", DAY.format(left)));
        }
        if (!student.brought().isEmpty()) {
            String marks = student.brought().stream().map(BroughtMark::text).collect(Collectors.joining(" "));
            out.start("small").attribute("class", "brought");
            out.element("span", "sr", " " + texts.get("grid.brought") + " ");
            out.text(marks).end("small");
        }
        out.end("th");
    }

    private void note(String text) {
        out.text(" ").element("small", "stay", text);
    }
}
