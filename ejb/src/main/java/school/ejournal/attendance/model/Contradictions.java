package school.ejournal.attendance.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.attendance.Contradiction;
import school.ejournal.attendance.Contradiction.Kind;
import school.ejournal.attendance.LessonSeen;

/** Finds records of one pupil's day that do not go together (AT-11). */
public final class Contradictions {

    private final long studentId;
    private final String student;
    private final LocalDate date;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(long studentId, String student, LocalDate date) {
        this.studentId = studentId;
        this.student = student;
        this.date = date;
    }

    /** @param lessons those the pupil had that day, by number */
    public static List<Contradiction> of(long studentId, String student, LocalDate date, List<LessonSeen> lessons) {
        Contradictions contradictions = new Contradictions(studentId, student, date);
        lessons.forEach(contradictions::lookAt);
        for (int i = 1; i < lessons.size(); i++) {
            contradictions.compare(lessons.get(i - 1), lessons.get(i));
        }
        lessons.stream()
                .filter(lesson -> lesson.isThere() && lesson.awayExpected())
                .findFirst()
                .ifPresent(lesson -> contradictions.add(Kind.THERE_DESPITE_REASON, lesson, lesson));
        return contradictions.found;
    }

    private void lookAt(LessonSeen lesson) {
        if (lesson.presence().isAbsence() && lesson.marked()) {
            add(Kind.MARKED_WHILE_ABSENT, lesson, lesson);
        }
    }

    private void compare(LessonSeen one, LessonSeen next) {
        boolean switched = one.isUnexplained() && next.isThere() || one.isThere() && next.isUnexplained();
        if (one.number() == next.number() && one.isThere() && next.isThere()) {
            add(Kind.IN_TWO_PLACES, one, next);
        } else if (one.number() + 1 == next.number() && switched) {
            add(Kind.AWAY_BETWEEN, one, next);
        }
    }

    private void add(Kind kind, LessonSeen lesson, LessonSeen other) {
        found.add(new Contradiction(kind, studentId, student, date, lesson, other));
    }
}
