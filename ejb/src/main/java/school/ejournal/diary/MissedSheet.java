package school.ejournal.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AbsenceCount;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;

/**
 * What a pupil missed in a term, counted as the homeroom teacher's sheet counts it (DI-06).
 *
 * @param terms the terms of the year that have begun, in order
 * @param term the one shown; null before the first
 * @param count all subjects together
 * @param subjects those with something missed or a lateness, by name
 * @param days those with something missed or a lateness, the latest first
 */
public record MissedSheet(
        ChildRow student,
        List<TermSpan> terms,
        @Nullable TermSpan term,
        AbsenceCount count,
        List<MissedSubject> subjects,
        List<MissedDay> days) {

    public MissedSheet {
        terms = List.copyOf(terms);
        subjects = List.copyOf(subjects);
        days = List.copyOf(days);
    }

    /** @param had the lessons that the pupil had in the term so far, by day, each day's by number */
    static MissedSheet of(
            ChildRow student, List<TermSpan> terms, @Nullable TermSpan term, Map<LocalDate, List<LessonSeen>> had) {
        return new MissedSheet(student, terms, term, AbsenceCount.of(had.values()), subjects(had), days(had));
    }

    /** Whether the pupil was at every lesson, and in time. */
    public boolean isNothing() {
        return days.isEmpty();
    }

    private static List<MissedSubject> subjects(Map<LocalDate, List<LessonSeen>> had) {
        return had.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(LessonSeen::subject, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new MissedSubject(one.getKey(), AbsenceCount.of(List.of(one.getValue()))))
                .filter(one -> one.count().missed() + one.count().late() > 0)
                .toList();
    }

    private static List<MissedDay> days(Map<LocalDate, List<LessonSeen>> had) {
        return had.entrySet().stream()
                .filter(day -> day.getValue().stream().anyMatch(lesson -> lesson.presence() != Presence.PRESENT))
                .map(day -> MissedDay.of(day.getKey(), day.getValue()))
                .sorted(Comparator.comparing(MissedDay::date).reversed())
                .toList();
    }
}
