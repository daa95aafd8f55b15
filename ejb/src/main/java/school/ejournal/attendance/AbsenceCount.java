package school.ejournal.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/**
 * What a pupil, or a class, missed in some days (AT-10).
 *
 * @param held lessons the pupil had
 * @param missed those missed; the next four together are as many
 * @param late lessons to which the pupil came late; they are not missed
 * @param days days on which all lessons the pupil had were missed
 * @param daysIll those on which illness is the reason at every lesson
 */
public record AbsenceCount(
        int held, int missed, int ill, int excused, int unexcused, int unexplained, int late, int days, int daysIll) {

    public static final AbsenceCount NONE = new AbsenceCount(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Counts days, each with the lessons the pupil had on it. */
    public static AbsenceCount of(Collection<List<LessonSeen>> days) {
        return days.stream().map(AbsenceCount::ofDay).reduce(NONE, AbsenceCount::plus);
    }

    private static AbsenceCount ofDay(List<LessonSeen> lessons) {
        int ill = count(lessons, Presence.ILL);
        int missed = (int)
                lessons.stream().filter(lesson -> lesson.presence().isAbsence()).count();
        boolean all = !lessons.isEmpty() && missed == lessons.size();
        return new AbsenceCount(
                lessons.size(),
                missed,
                ill,
                count(lessons, Presence.EXCUSED),
                count(lessons, Presence.UNEXCUSED),
                count(lessons, Presence.ABSENT),
                count(lessons, Presence.LATE),
                all ? 1 : 0,
                all && ill == missed ? 1 : 0);
    }

    private static int count(List<LessonSeen> lessons, Presence presence) {
        return (int)
                lessons.stream().filter(lesson -> lesson.presence() == presence).count();
    }

    public AbsenceCount plus(AbsenceCount other) {
        return new AbsenceCount(
                held + other.held,
                missed + other.missed,
                ill + other.ill,
                excused + other.excused,
                unexcused + other.unexcused,
                unexplained + other.unexplained,
                late + other.late,
                days + other.days,
                daysIll + other.daysIll);
    }

    /** Lessons missed of those held, in percent with one decimal; 0 where none was held. */
    public BigDecimal percentMissed() {
        return held == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100L * missed).divide(BigDecimal.valueOf(held), 1, RoundingMode.HALF_UP);
    }
}
