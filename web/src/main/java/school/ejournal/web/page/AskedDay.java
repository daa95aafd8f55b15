package school.ejournal.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.NotFoundException;

/** The day that an address asks for. */
final class AskedDay {

    private AskedDay() {}

    /**
     * The day; today where none is asked for.
     *
     * @throws NotFoundException for anything that is no day
     */
    static LocalDate of(@Nullable String day, LocalDate today) {
        try {
            return day == null || day.isEmpty() ? today : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new NotFoundException();
        }
    }
}
