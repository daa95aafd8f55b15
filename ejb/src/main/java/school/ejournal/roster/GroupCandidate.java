package school.ejournal.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil who belongs to a group, or may.
 *
 * @param name surname and given name
 * @param since from when on she belongs to it; null where she does not
 */
public record GroupCandidate(
        long id, String name, String schoolClass, @Nullable LocalDate since) {

    public boolean isMember() {
        return since != null;
    }
}
