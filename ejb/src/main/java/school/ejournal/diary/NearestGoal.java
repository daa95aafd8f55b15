package school.ejournal.diary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.ejournal.grading.Marking;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WhatIsNeeded;

/**
 * The better term mark that is nearest: of all subjects the one where the fewest fives of weight 1 lead a step up.
 *
 * @param needed how many of them
 */
public record NearestGoal(SubjectStanding standing, WhatIsNeeded needed) {

    /** The nearest of the subjects that have marks and no term mark yet. */
    static Optional<NearestGoal> of(List<SubjectStanding> subjects, TermThresholds thresholds) {
        return subjects.stream()
                .filter(subject ->
                        subject.marking() == Marking.SCALE && subject.termMark().isEmpty())
                .flatMap(subject -> subject
                        .nextGoal(thresholds)
                        .flatMap(goal ->
                                subject.needed(goal, 1, thresholds).stream().findFirst())
                        .map(needed -> new NearestGoal(subject, needed))
                        .stream())
                .min(Comparator.comparingLong(goal -> goal.needed().count()));
    }
}
