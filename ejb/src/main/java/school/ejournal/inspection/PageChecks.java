package school.ejournal.inspection;

import java.util.List;

/**
 * The remarks on a page and what the asking person may do with them.
 *
 * @param checks the latest first
 * @param mayCheck whether she leaves, accepts and gives back remarks here
 * @param mayMend whether she says that they are mended
 */
public record PageChecks(List<CheckRow> checks, boolean mayCheck, boolean mayMend) {

    public PageChecks {
        checks = List.copyOf(checks);
    }
}
