package school.ejournal.journal;

import org.jspecify.annotations.Nullable;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;

/**
 * Where a pupil stands on a page, without the page.
 *
 * @param teachers names of those who teach the group in the term, surname and initials
 * @param taught whether the person asked about teaches the group today
 * @param led whether she leads the class today
 * @param student surname and given name
 * @param mean of the numeric marks on the page and of those brought to it
 * @param wanted the least number of marks in the term
 * @param lack how many of them are missing, once the term's end is near; 0 before and where there are enough
 */
public record PupilStanding(
        long pageId,
        long classId,
        String schoolClass,
        String subject,
        @Nullable String group,
        String teachers,
        boolean taught,
        boolean led,
        long studentId,
        String student,
        WeightedMean mean,
        TermThresholds thresholds,
        int wanted,
        int lack) {}
