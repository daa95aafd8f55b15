package school.ejournal.attendance;

import java.time.LocalDate;

/**
 * Two records about a pupil's day that do not go together. Shown to be looked at; nothing is forced (AT-11).
 *
 * @param student surname and given name
 * @param lesson the lesson it is about
 * @param other the other lesson it is about; the same one where there is none
 */
public record Contradiction(
        Kind kind, long studentId, String student, LocalDate date, LessonSeen lesson, LessonSeen other) {

    /** How records may contradict each other. */
    public enum Kind {
        /** Absent, and a mark at the same lesson. */
        MARKED_WHILE_ABSENT,
        /** There at one lesson, away without a reason from the one beside it. */
        AWAY_BETWEEN,
        /** There at two lessons at once. */
        IN_TWO_PLACES,
        /** There, though a reason or a guardian's note says away. */
        THERE_DESPITE_REASON
    }

    /** Whether it is about a lesson. */
    public boolean concerns(long lessonId) {
        return lesson.lessonId() == lessonId || other.lessonId() == lessonId;
    }
}
