package school.ejournal.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person belongs to something from a day on: a pupil to a class or group, a teacher to a group or homeroom.
 *
 * @param until the last day; null while it is open
 */
public record Belonging(
        long toId, long personId, LocalDate from, @Nullable LocalDate until) {

    public Belonging {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + ", " + until);
        }
    }
}
