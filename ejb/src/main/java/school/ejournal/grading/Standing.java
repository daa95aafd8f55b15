package school.ejournal.grading;

import school.ejournal.lesson.RetakePolicy;

/**
 * What a pupil has earned in a subject: the mean, how many marks, how many lessons missed. Every mean of marks is added up
 * here, wherever the marks were earned. Immutable.
 *
 * @param marks how many marks are numbers, each work once however often it was taken again (MN-04)
 */
public record Standing(WeightedMean mean, int marks, int missed) {

    public static final Standing NONE = new Standing(WeightedMean.EMPTY, 0, 0);

    /** With one more mark; what counts of its retakes is said by the policy (MN-02). */
    public Standing with(Mark mark, int weight, RetakePolicy policy) {
        int more = mark.isNumeric() ? 1 : 0;
        return new Standing(mark.addTo(mean, weight, policy), marks + more, missed);
    }

    /** With one more lesson missed. */
    public Standing away() {
        return new Standing(mean, marks, missed + 1);
    }
}
