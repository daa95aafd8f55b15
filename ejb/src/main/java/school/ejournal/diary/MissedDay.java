package school.ejournal.diary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import school.ejournal.attendance.AbsenceCount;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;

/**
 * A day of which a pupil missed something, or to which she came late.
 *
 * @param whole whether all lessons that she had were missed
 * @param parts its lessons missed or come late to, those of one kind together
 */
public record MissedDay(LocalDate date, boolean whole, List<Part> parts) {

    /** The lessons, by number, at which she was seen in one way. */
    public record Part(Presence presence, List<LessonSeen> lessons) {

        public Part {
            lessons = List.copyOf(lessons);
        }
    }

    public MissedDay {
        parts = List.copyOf(parts);
    }

    static MissedDay of(LocalDate date, List<LessonSeen> had) {
        List<Part> parts = Arrays.stream(Presence.values())
                .filter(presence -> presence != Presence.PRESENT)
                .map(presence -> new Part(
                        presence,
                        had.stream()
                                .filter(lesson -> lesson.presence() == presence)
                                .toList()))
                .filter(part -> !part.lessons().isEmpty())
                .toList();
        return new MissedDay(date, AbsenceCount.of(List.of(had)).days() > 0, parts);
    }

    /** Whether nobody has said yet why she was away. */
    public boolean isUnexplained() {
        return parts.stream().anyMatch(part -> part.presence() == Presence.ABSENT);
    }
}
