package school.ejournal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.store.DiarySheets;
import school.ejournal.diary.store.DiarySheets.TermCell;
import school.ejournal.grading.Mark;
import school.ejournal.grading.WeightedMean;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads the diary of one's own child, or one's own (DI-01). */
@Stateless
public class DiaryQuery {

    @Inject
    private DiarySheets sheets;

    @Inject
    private SchoolClock clock;

    /** The pupils whose diary the caller may read today, the eldest class last. */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public List<ChildRow> listChildren() {
        Caller caller = SchoolScope.caller();
        return sheets.listChildren(caller.personId(), caller.is(Role.GUARDIAN), caller.is(Role.STUDENT), clock.today());
    }

    /**
     * The week of a pupil that holds a day.
     *
     * @throws NotFoundException if the pupil is not the caller's child, nor the caller
     */
    @RolesAllowed({Role.GUARDIAN, Role.STUDENT})
    public DiaryWeek open(long studentId, LocalDate day) {
        ChildRow student = listChildren().stream()
                .filter(child -> child.id() == studentId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        return new DiaryWeek(
                student,
                monday,
                sheets.listEntries(studentId, monday, sunday),
                subjects(sheets.listTermCells(studentId, monday, sunday)));
    }

    private static List<SubjectMean> subjects(List<TermCell> cells) {
        Map<String, List<TermCell>> bySubject = new LinkedHashMap<>();
        cells.forEach(cell -> bySubject
                .computeIfAbsent(cell.subject(), name -> new ArrayList<>())
                .add(cell));
        return bySubject.entrySet().stream()
                .map(entry -> subject(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SubjectMean subject(String name, List<TermCell> cells) {
        WeightedMean mean = WeightedMean.EMPTY;
        StringBuilder marks = new StringBuilder();
        String termMark = "";
        int missed = 0;
        for (TermCell cell : cells) {
            if (cell.termColumn()) {
                termMark = cell.text();
                continue;
            }
            missed += Presence.ofCode(cell.presence()).isAbsence() ? 1 : 0;
            for (Mark mark : Mark.ofCodes(cell.marks())) {
                marks.append(marks.isEmpty() ? "" : " ").append(mark.text());
                mean = mark.addTo(mean, cell.weight(), cell.retake());
            }
        }
        return new SubjectMean(name, marks.toString(), mean, missed, termMark);
    }
}
