package school.ejournal.diary;

import java.time.LocalDate;
import java.util.List;

/**
 * One week of one pupil.
 *
 * @param monday the week's first day
 * @param entries by date and lesson number
 * @param subjects where the pupil stands, by subject
 */
public record DiaryWeek(ChildRow student, LocalDate monday, List<DiaryEntry> entries, List<SubjectMean> subjects) {

    public DiaryWeek {
        entries = List.copyOf(entries);
        subjects = List.copyOf(subjects);
    }

    /** The entries of one day. */
    public List<DiaryEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.date().equals(day)).toList();
    }
}
