package school.ejournal.inspection;

import school.ejournal.journal.PupilStanding;

/**
 * A pupil who has too few marks in a subject while the term's end is near (IN-06).
 *
 * @param wanted the least number of marks in the term
 * @param lack how many of them are missing
 */
public record TooFewMarks(long pageId, String student, String subject, String teachers, int wanted, int lack) {

    static TooFewMarks of(PupilStanding pupil) {
        return new TooFewMarks(
                pupil.pageId(), pupil.student(), pupil.subject(), pupil.teachers(), pupil.wanted(), pupil.lack());
    }
}
