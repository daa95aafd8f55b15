package school.ejournal.rollover;

import java.time.LocalDate;

/**
 * Days off of the next year that come every year (RL-11).
 *
 * @param until the last day
 * @param ofThisYear whether this year has the same days off, under this name; else they are the law's
 */
public record NextDaysOff(LocalDate from, LocalDate until, String name, boolean ofThisYear) {

    /** Whether it has one of some days. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
