package school.ejournal.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How timely a teacher kept the lessons of a week (RP-04). Every lesson held was entered on its day, or late, or is empty.
 *
 * @param teacher surname and initials
 * @param held lessons that have ended and were not cancelled
 * @param withTopic those with a topic
 * @param withHomework those with homework
 * @param withAttendance those whose presence was recorded, by a letter or the word that all were there
 * @param sameDay those entered on their day or before
 * @param late those entered on a later day
 * @param daysLate all days of delay together
 * @param mostDaysLate the longest delay
 * @param empty those with nothing entered at all
 */
public record TimelinessRow(
        long teacherId,
        String teacher,
        int held,
        int withTopic,
        int withHomework,
        int withAttendance,
        int sameDay,
        int late,
        int daysLate,
        int mostDaysLate,
        int empty) {

    /** Days of delay per late lesson, one decimal; 0 where none is late. */
    public BigDecimal meanDaysLate() {
        return late == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(daysLate).divide(BigDecimal.valueOf(late), 1, RoundingMode.HALF_UP);
    }

    /** The share of lessons entered on their day, whole percent; 100 where none was held. */
    public int percentSameDay() {
        return held == 0 ? 100 : sameDay * 100 / held;
    }

    TimelinessRow plus(TimelinessRow other) {
        return new TimelinessRow(
                teacherId,
                teacher,
                held + other.held,
                withTopic + other.withTopic,
                withHomework + other.withHomework,
                withAttendance + other.withAttendance,
                sameDay + other.sameDay,
                late + other.late,
                daysLate + other.daysLate,
                Math.max(mostDaysLate, other.mostDaysLate),
                empty + other.empty);
    }
}
