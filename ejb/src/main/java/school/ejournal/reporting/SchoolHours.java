package school.ejournal.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plan against fact of a whole school: sums only, no person and no class.
 *
 * @param pages of how many pages
 * @param termEnds the last day of its running terms; null where it has none
 */
public record SchoolHours(int pages, @Nullable LocalDate termEnds, PlanHours hours) {}
