package school.ejournal.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class of a year with who leads it: surnames and initials.
 *
 * @param name {@code 5А}
 * @param leader empty where nobody leads it
 * @param next who is to lead it later; empty for nobody
 * @param nextFrom from when on; null for nobody
 */
public record LedClass(
        long id,
        String name,
        String leader,
        String next,
        @Nullable LocalDate nextFrom) {}
