package school.ejournal.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.StudentRow;

/**
 * A pupil whose mean in a subject is close to a threshold (IN-05).
 *
 * @param mark the term mark that the threshold leads to
 * @param below whether the mean does not reach it yet
 */
public record NearThreshold(
        long pageId,
        long studentId,
        String student,
        String subject,
        WeightedMean mean,
        String mark,
        BigDecimal threshold,
        boolean below) {

    /** How far a mean may be from the threshold, in hundredths. */
    public static final int REACH_HUNDREDTHS = 15;

    private static final BigDecimal REACH = BigDecimal.valueOf(REACH_HUNDREDTHS, 2);

    private static final List<MarkValue> GOALS = List.of(MarkValue.FIVE, MarkValue.FOUR, MarkValue.THREE);

    /** The pupils of a page who are in the group on a day and near a threshold, in the page's order. */
    static List<NearThreshold> on(JournalSheet sheet, LocalDate day) {
        PageCard page = sheet.page();
        return sheet.students().stream()
                .filter(student -> student.belongsOn(day))
                .flatMap(student -> GOALS.stream()
                        .filter(goal ->
                                student.mean().isWithin(REACH, page.thresholds().from(goal)))
                        .map(goal -> of(page, student, goal)))
                .toList();
    }

    private static NearThreshold of(PageCard page, StudentRow student, MarkValue goal) {
        BigDecimal threshold = page.thresholds().from(goal);
        return new NearThreshold(
                page.id(),
                student.id(),
                student.name(),
                page.subject(),
                student.mean(),
                goal.text(),
                threshold,
                !student.mean().reaches(threshold));
    }

    /** The threshold with a decimal comma. */
    public String thresholdText() {
        return threshold.toPlainString().replace('.', ',');
    }
}
