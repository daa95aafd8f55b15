package school.ejournal.rollover.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.NextDaysOff;
import school.ejournal.rollover.NextTerm;
import school.ejournal.rollover.RolloverWish;
import school.ejournal.rollover.YearSpan;

/**
 * The school at the end of a year: all that the next one is made from.
 *
 * @param wish how the next year is to be; null where nobody said yet
 * @param taken whether the next year has classes already
 * @param done whether a rollover of the year stands
 * @param holidays of the whole school, by day
 * @param nextDaysOff what the next year's calendar has already
 * @param weak the marks of pupils in subjects with one that does not pass
 * @param choices by pupil
 */
public record ThisYear(
        YearSpan span,
        @Nullable RolloverWish wish,
        boolean taken,
        boolean done,
        YearRule rule,
        List<NextTerm> terms,
        List<NextDaysOff> holidays,
        List<NextDaysOff> nextDaysOff,
        List<ClassNow> classes,
        List<PupilNow> pupils,
        List<WeakSubject> weak,
        Map<Long, FateChoice> choices,
        List<GroupNow> groups,
        List<Line> lines,
        List<LoadNow> loads,
        List<LeadNow> leads) {

    /** A class. */
    public record ClassNow(long id, int gradeLevel, String letter, String scheme) {

        String name() {
            return gradeLevel + letter;
        }
    }

    /** A pupil and her class. */
    public record PupilNow(long id, String surname, String givenName, long classId) {

        String name() {
            return surname + " " + givenName;
        }
    }

    /**
     * A pupil's marks in a subject.
     *
     * @param terms the marks of the terms, in their order
     * @param decided the mark of the year; null where the teacher has not decided
     */
    public record WeakSubject(
            long studentId,
            String subject,
            List<MarkValue> terms,
            @Nullable MarkValue decided) {}

    /** A teaching group; without a name it is the whole class. */
    public record GroupNow(
            long id,
            long classId,
            long subjectId,
            String subject,
            @Nullable String name,
            String marking) {}

    /** A line of the curriculum plan. */
    public record Line(int gradeLevel, long subjectId, String subject, BigDecimal hours, String marking) {}

    /**
     * Who teaches a group.
     *
     * @param left whether her account or role ends before the next year
     * @param upper whether she teaches grade 5 or above
     */
    public record LoadNow(
            long groupId, long teacherId, String teacher, BigDecimal hours, boolean left, boolean upper) {}

    /** Who leads a class; see {@link LoadNow}. */
    public record LeadNow(long classId, long teacherId, String teacher, boolean left, boolean upper) {}
}
