package school.ejournal.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/** A day as a form's field of dates gives it. */
final class GivenDay {

    private GivenDay() {}

    /**
     * The day; null where none is given.
     *
     * @throws RefusedException for anything that is no day
     */
    static @Nullable LocalDate find(@Nullable String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException none) {
            throw new RefusedException("form.noDate");
        }
    }

    /**
     * The day.
     *
     * @throws RefusedException for anything that is no day, and where none is given
     */
    static LocalDate of(@Nullable String given) {
        LocalDate day = find(given);
        if (day == null) {
            throw new RefusedException("form.noDate");
        }
        return day;
    }
}
