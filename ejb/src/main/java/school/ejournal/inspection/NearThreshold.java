package school.ejournal.inspection;

import java.math.BigDecimal;
import java.util.List;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.PupilStanding;

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

    /** The thresholds that a pupil stands near in a subject; mostly none, seldom more than one. */
    static List<NearThreshold> of(PupilStanding pupil) {
        return GOALS.stream()
                .filter(goal -> pupil.mean().isWithin(REACH, pupil.thresholds().from(goal)))
                .map(goal -> of(pupil, goal))
                .toList();
    }

    private static NearThreshold of(PupilStanding pupil, MarkValue goal) {
        BigDecimal threshold = pupil.thresholds().from(goal);
        return new NearThreshold(
                pupil.pageId(),
                pupil.studentId(),
                pupil.student(),
                pupil.subject(),
                pupil.mean(),
                goal.text(),
                threshold,
                !pupil.mean().reaches(threshold));
    }

    /** The threshold with a decimal comma. */
    public String thresholdText() {
        return threshold.toPlainString().replace('.', ',');
    }
}
