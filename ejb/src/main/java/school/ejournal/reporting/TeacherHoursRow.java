package school.ejournal.reporting;

import java.math.BigDecimal;

/**
 * The hours of one teacher in a stretch of days, for the payroll (form R15). Hours are those of the lessons.
 *
 * @param planned lessons of her own that the timetable has, held or not
 * @param held own lessons that ended and are recorded
 * @param open own lessons that ended and are not recorded
 * @param ahead own lessons that have not ended yet
 * @param cancelled own lessons that nobody held
 * @param replaced own lessons that somebody else held for her
 * @param stoodIn lessons of others that she took over and recorded
 * @param merged lessons of others that she taught beside her own and recorded
 */
public record TeacherHoursRow(
        long teacherId,
        String teacher,
        BigDecimal planned,
        BigDecimal held,
        BigDecimal open,
        BigDecimal ahead,
        BigDecimal cancelled,
        BigDecimal replaced,
        BigDecimal stoodIn,
        BigDecimal merged) {

    /** What is to be paid: own lessons held and lessons taken over; those taught beside own ones are told by themselves. */
    public BigDecimal paid() {
        return held.add(stoodIn);
    }

    /** The sum of rows, under another name. */
    static TeacherHoursRow total(Iterable<TeacherHoursRow> rows) {
        TeacherHoursRow sum = new TeacherHoursRow(0, "", z(), z(), z(), z(), z(), z(), z(), z());
        for (TeacherHoursRow row : rows) {
            sum = new TeacherHoursRow(
                    0,
                    "",
                    sum.planned.add(row.planned),
                    sum.held.add(row.held),
                    sum.open.add(row.open),
                    sum.ahead.add(row.ahead),
                    sum.cancelled.add(row.cancelled),
                    sum.replaced.add(row.replaced),
                    sum.stoodIn.add(row.stoodIn),
                    sum.merged.add(row.merged));
        }
        return sum;
    }

    private static BigDecimal z() {
        return BigDecimal.ZERO;
    }
}
