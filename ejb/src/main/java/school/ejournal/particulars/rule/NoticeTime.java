package school.ejournal.particulars.rule;

import java.time.LocalDate;

/** Within how many days a notice of change is entered (PD-06). */
public record NoticeTime(int days) {

    /** As many where the school has set none. */
    public static final String CUSTOM = "3";

    private static final int LONGEST_AGO = 366;

    /** Of the school's setting; anything but a number from 0 to 60 is taken for the custom. */
    public static NoticeTime of(String setting) {
        return new NoticeTime(Integer.parseInt(setting.matches("[0-5]?\\d|60") ? setting : CUSTOM));
    }

    /** The last day for a notice that was received on a day. */
    public LocalDate due(LocalDate received) {
        return received.plusDays(days);
    }

    public boolean isOverdue(LocalDate received, LocalDate today) {
        return today.isAfter(due(received));
    }

    /** Whether a notice can have been received on a day: not in the future, and not in another year's papers. */
    public static boolean isPlausible(LocalDate received, LocalDate today) {
        return !received.isAfter(today) && received.isAfter(today.minusDays(LONGEST_AGO));
    }
}
