package school.ejournal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MinimumMarks;
import school.ejournal.grading.Standing;
import school.ejournal.grading.TermThresholds;
import school.ejournal.journal.store.PupilMarks;
import school.ejournal.journal.store.PupilMarks.MarkedPupil;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;

/**
 * Where the pupils of many pages stand in the running term, or in the last one: what their pages say, by one statement for
 * all of them. Only pupils who belong to the group today. Nothing is asked of the caller's rights here.
 */
@ApplicationScoped
public class PupilStandings {

    @Inject
    private PupilMarks marks;

    @Inject
    private SchoolClock clock;

    /**
     * Those of a class, by subject and name.
     *
     * @param leaderId who has to lead the class today, or to teach the group; null for whoever asks
     */
    public List<PupilStanding> listOfClass(long classId, @Nullable Long leaderId) {
        LocalDate today = clock.today();
        return standings(marks.listOfClass(classId, leaderId, today), today);
    }

    /** Those of the groups that somebody teaches and of the class she leads, where term marks are given soon and are not sealed. */
    public List<PupilStanding> listDueOf(long personId) {
        LocalDate today = clock.today();
        return standings(marks.listDueOf(personId, today, MinimumMarks.dueUntil(today)), today);
    }

    /** The pages come in their order; the names are put in the Russian one. */
    private static List<PupilStanding> standings(List<MarkedPupil> pupils, LocalDate today) {
        Map<Long, List<MarkedPupil>> byPage = new LinkedHashMap<>();
        pupils.forEach(pupil ->
                byPage.computeIfAbsent(pupil.pageId(), id -> new ArrayList<>()).add(pupil));
        return byPage.values().stream()
                .flatMap(page -> page.stream()
                        .sorted(RussianOrder.by(MarkedPupil::surname, MarkedPupil::givenName))
                        .map(pupil -> standing(pupil, today)))
                .toList();
    }

    private static PupilStanding standing(MarkedPupil pupil, LocalDate today) {
        Standing standing = BroughtMark.addAll(BroughtMark.listOf(pupil.brought()), Standing.NONE);
        for (PupilMarks.Given given : pupil.given()) {
            for (Mark mark : given.marks()) {
                standing = standing.with(mark, given.weight(), given.retake());
            }
        }
        MinimumMarks minimum = MinimumMarks.decided(pupil.minimumMarks(), pupil.missedShare())
                .inTerm(pupil.weeklyHours(), pupil.scheme());
        boolean wanting =
                !pupil.firstGrade() && Standings.isWarned(pupil.marking(), pupil.gradeLevel(), pupil.termEnds(), today);
        return new PupilStanding(
                pupil.pageId(),
                pupil.classId(),
                pupil.gradeLevel() + pupil.letter(),
                pupil.subject(),
                pupil.group(),
                pupil.teachers(),
                pupil.taught(),
                pupil.led(),
                pupil.studentId(),
                pupil.surname() + " " + pupil.givenName(),
                standing.mean(),
                TermThresholds.decided(pupil.thresholds()),
                minimum.marks(),
                wanting ? minimum.lack(standing.marks()) : 0);
    }
}
