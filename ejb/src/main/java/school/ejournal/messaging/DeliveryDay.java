package school.ejournal.messaging;

import java.time.LocalDate;

/**
 * How the families of a school were told on one day (MS-10).
 *
 * @param inTime notices made within five minutes of the entry
 * @param median seconds from entry to notice, of half of them at the most
 * @param longest seconds from entry to notice of the slowest
 * @param letters letters that the mail server took
 * @param waiting letters that still wait
 * @param failed letters that were given up
 */
public record DeliveryDay(
        LocalDate day, int notices, int inTime, int median, int longest, int letters, int waiting, int failed) {

    /** The share of notices in time in whole percent, rounded down. */
    public int percentInTime() {
        return notices == 0 ? 100 : 100 * inTime / notices;
    }
}
