package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.util.List;
import school.ejournal.curriculum.PlanFlow.Ahead;

/**
 * What an adjustment of a group starts from.
 *
 * @param ahead the items that are still to be given, in order, with the days they flow to
 * @param missing how many hours of the plan find no lesson in the year
 * @param waiting whether one waits for its decision already
 */
public record AdjustmentDraft(PlanGroup group, String subject, List<Ahead> ahead, BigDecimal missing, boolean waiting) {

    public AdjustmentDraft {
        ahead = List.copyOf(ahead);
    }
}
