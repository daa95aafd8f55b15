package school.ejournal.bells;

import org.jspecify.annotations.Nullable;

/**
 * By which schedule a class rings on a day.
 *
 * @param schoolClass {@code 5А}
 * @param schedule its name; null where it has none
 * @param single whether it was decided for that very day
 */
public record ClassBells(
        long classId,
        String schoolClass,
        int shift,
        @Nullable String schedule,
        boolean single) {}
