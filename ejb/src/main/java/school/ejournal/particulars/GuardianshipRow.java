package school.ejournal.particulars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody stands, stood or will stand for a pupil.
 *
 * @param relation mother, father or guardian
 * @param informed whether she learns of the child and acts for it; else she is only noted
 * @param until the last day; null where no end is known
 */
public record GuardianshipRow(
        long guardianId,
        String name,
        String relation,
        boolean informed,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether it holds on a day or will hold after it. */
    public boolean isOpenOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
