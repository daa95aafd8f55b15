package school.ejournal.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Marking;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.TermThresholds;

/**
 * What a page is about, and how it stands to the person who asks.
 *
 * @param schoolClass name of the class, {@code 5А}
 * @param group name of the part of the class; null for the whole class
 * @param termScheme quarter, trimester, semester or module
 * @param sealedAt when the term was sealed; null while it is open
 * @param past whether the page's school year is over and the next one took its place (JR-13)
 * @param openSince the first day whose lessons are open to the asking person, by the window and its extensions (JR-11)
 * @param termColumnId the column of the term marks
 * @param teachers names of those who teach the group in the term, surname and initials
 * @param teaches whether the asking person teaches the group in the term
 * @param leads whether the asking person is the class's homeroom teacher today
 * @param accompanies whether she leads today a class of which pupils belong to the named group in the term: she reads
 * @param substitutes whether the asking person holds a substitution on the page just now
 * @param minimum what the term wants of marks at the least
 * @param exceptional whether belonging to it asks for more than the rows of a class or group: pupils of the class are taught the
 *     subject apart, or it is a combined class
 * @param seq how many records the page's chain has
 * @param head the chain's head as it is printed
 */
public record PageCard(
        long id,
        long groupId,
        long classId,
        String schoolClass,
        int gradeLevel,
        String subject,
        @Nullable String group,
        Marking marking,
        long termId,
        String termScheme,
        int termNumber,
        LocalDate termStarts,
        LocalDate termEnds,
        boolean sealed,
        @Nullable Instant sealedAt,
        boolean past,
        LocalDate openSince,
        long termColumnId,
        String teachers,
        boolean teaches,
        boolean leads,
        boolean accompanies,
        boolean substitutes,
        boolean onesAllowed,
        TermThresholds thresholds,
        MinimumMarks minimum,
        boolean exceptional,
        long seq,
        String head) {

    /** Whether nothing is written here any more but by an act: the term is sealed, or its year is past. */
    public boolean isClosed() {
        return sealed || past;
    }

    /** The rule that closes the page as a whole; empty where none does. */
    public String closedBy() {
        return sealed ? "JR-02" : past ? "JR-13" : "";
    }

    /** Whether lessons of a day are closed to the asking person by their age. */
    public boolean isPastWindow(LocalDate day) {
        return day.isBefore(openSince);
    }

    /** The day on which term marks are reckoned: today, within the term. */
    LocalDate termDay(LocalDate today) {
        return today.isAfter(termEnds) ? termEnds : today.isBefore(termStarts) ? termStarts : today;
    }

    /** The same card for the homeroom teacher of another class, pupils of which belong to the group. */
    public PageCard accompanied() {
        return with(true, termColumnId, seq, head);
    }

    /** The same card with the chain as it stood at another moment. */
    PageCard withHead(long seqThen, String headThen) {
        return with(accompanies, termColumnId, seqThen, headThen);
    }

    /** The same card with the marks of the year in the place of those of the term: the same rules hold for both (MN-08). */
    PageCard ofYear(long yearColumnId) {
        return with(accompanies, yearColumnId, seq, head);
    }

    private PageCard with(boolean accompanied, long finalColumnId, long seqThen, String headThen) {
        return new PageCard(
                id,
                groupId,
                classId,
                schoolClass,
                gradeLevel,
                subject,
                group,
                marking,
                termId,
                termScheme,
                termNumber,
                termStarts,
                termEnds,
                sealed,
                sealedAt,
                past,
                openSince,
                finalColumnId,
                teachers,
                teaches,
                leads,
                accompanied,
                substitutes,
                onesAllowed,
                thresholds,
                minimum,
                exceptional,
                seqThen,
                headThen);
    }
}
