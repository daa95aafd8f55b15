package school.ejournal.inspection;

import java.time.LocalDate;
import java.util.List;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageCard;

/**
 * A pupil who has too few marks in a subject while the term's end is near (IN-06).
 *
 * @param wanted the least number of marks in the term
 * @param lack how many of them are missing
 */
public record TooFewMarks(long pageId, String student, String subject, String teachers, int wanted, int lack) {

    /** The pupils of a page who are in the group on a day and lack marks, in the page's order. */
    static List<TooFewMarks> on(JournalSheet sheet, LocalDate day) {
        PageCard page = sheet.page();
        return sheet.students().stream()
                .filter(student -> student.belongsOn(day) && student.lack() > 0)
                .map(student -> new TooFewMarks(
                        page.id(),
                        student.name(),
                        page.subject(),
                        page.teachers(),
                        page.minimum().marks(),
                        student.lack()))
                .toList();
    }
}
