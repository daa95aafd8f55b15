package school.ejournal.diary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;
import school.ejournal.grading.WhatIsNeeded;

/**
 * Where a pupil stands in a subject in a term.
 *
 * @param given the marks of the term, in the order of their lessons
 * @param mean what they come to
 * @param missed lessons missed in the term
 * @param termMark the final mark, once it is given; empty before
 */
public record SubjectStanding(
        long subjectId,
        String subject,
        Marking marking,
        List<GivenMark> given,
        WeightedMean mean,
        int missed,
        String termMark) {

    public SubjectStanding {
        given = List.copyOf(given);
    }

    /** The marks as they follow one another, joined by spaces. */
    public String marks() {
        return given.stream().map(one -> one.mark().text()).collect(Collectors.joining(" "));
    }

    /** How the mean came about. */
    public MeanTrend trend() {
        return MeanTrend.of(given);
    }

    /** The mark that the school's thresholds propose for the term. */
    public Optional<MarkValue> proposed(TermThresholds thresholds) {
        return thresholds.propose(mean);
    }

    /** The term mark one step above the proposed one; nothing above a 5, and nothing to go by without marks. */
    public Optional<MarkValue> nextGoal(TermThresholds thresholds) {
        return proposed(thresholds)
                .filter(mark -> mark != MarkValue.FIVE)
                .map(mark -> MarkValue.ofCode(mark.code() + 1));
    }

    /** The marks of one weight that lead one step up, each kind by itself, the best first; empty where none does. */
    public List<WhatIsNeeded> needed(MarkValue goal, int weight, TermThresholds thresholds) {
        return WhatIsNeeded.ways(mean, goal, weight, thresholds);
    }
}
