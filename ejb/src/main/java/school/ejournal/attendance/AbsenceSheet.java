package school.ejournal.attendance;

import java.time.LocalDate;
import java.util.List;

/**
 * The absences of a class in some days.
 *
 * @param led whether the asking person leads the class today, and so sets reasons
 * @param dates the days on which the class has lessons
 * @param pupils by the Russian alphabet
 * @param notes of guardians that wait for a decision
 * @param contradictions records that do not go together, by pupil and day
 */
public record AbsenceSheet(
        long classId,
        String schoolClass,
        Days days,
        boolean led,
        List<LocalDate> dates,
        List<PupilAbsences> pupils,
        List<NoteRow> notes,
        List<Contradiction> contradictions) {

    public AbsenceSheet {
        dates = List.copyOf(dates);
        pupils = List.copyOf(pupils);
        notes = List.copyOf(notes);
        contradictions = List.copyOf(contradictions);
    }

    /** All pupils together. */
    public AbsenceCount total() {
        return pupils.stream().map(PupilAbsences::count).reduce(AbsenceCount.NONE, AbsenceCount::plus);
    }
}
