package school.ejournal.particulars.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import school.ejournal.particulars.ConfirmationState;

/** By when data are confirmed in a school year (PD-02, PD-03). */
public record ConfirmationTime(LocalDate yearStarts, LocalDate yearEnds, MonthDay until) {

    /** The day where the school has set none, as settings have it. */
    public static final String CUSTOM = "09-05";

    private static final int WARNED_BEFORE = 4;
    private static final int DAYS_FROM_ADMISSION = 3;

    /**
     * Of a school year and the school's setting.
     *
     * @param setting {@code MM-DD}; anything else is taken for the custom
     */
    public static ConfirmationTime of(LocalDate yearStarts, LocalDate yearEnds, String setting) {
        return new ConfirmationTime(yearStarts, yearEnds, day(setting));
    }

    private static MonthDay day(String setting) {
        try {
            return MonthDay.parse("--" + setting);
        } catch (DateTimeException none) {
            return MonthDay.parse("--" + CUSTOM);
        }
    }

    /** The last day for who was there from the start; a year that does not hold it has as many days from its own start. */
    public LocalDate due() {
        LocalDate day = until.atYear(yearStarts.getYear());
        LocalDate first = day.isBefore(yearStarts) ? until.atYear(yearStarts.getYear() + 1) : day;
        return first.isAfter(yearEnds) ? yearStarts.plusDays(WARNED_BEFORE) : first;
    }

    /** The last day for who came on a day. */
    public LocalDate due(LocalDate came) {
        LocalDate own = came.plusDays(DAYS_FROM_ADMISSION);
        return own.isAfter(due()) ? own : due();
    }

    /** How it stands on a day with who came on another and is not confirmed. */
    public ConfirmationState state(LocalDate came, LocalDate today) {
        if (today.isAfter(due(came))) {
            return ConfirmationState.OVERDUE;
        }
        return today.isBefore(due().minusDays(WARNED_BEFORE)) ? ConfirmationState.EARLY : ConfirmationState.DUE;
    }
}
