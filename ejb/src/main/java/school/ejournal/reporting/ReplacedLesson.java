package school.ejournal.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of form R15: a lesson that its teacher did not hold.
 *
 * @param substitute who held it; null where nobody did
 * @param merged whether it was taught beside an own lesson of the substitute
 * @param recorded whether it is entered in the journal; what is not is not paid
 * @param orderNumber the order; null where none is told
 */
public record ReplacedLesson(
        LocalDate date,
        int number,
        String schoolClass,
        String subject,
        BigDecimal hours,
        String absent,
        @Nullable String substitute,
        boolean merged,
        boolean recorded,
        String reason,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {}
