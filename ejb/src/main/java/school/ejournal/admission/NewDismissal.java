package school.ejournal.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * The end of somebody's service as it is ordered.
 *
 * @param lastDay the last day on which she works
 * @param atOnce whether the account is closed at once, whatever the day
 */
public record NewDismissal(
        @Nullable LocalDate lastDay,
        String orderNumber,
        @Nullable LocalDate orderDate,
        boolean atOnce) {

    static final int LONGEST_NUMBER = 40;

    public NewDismissal {
        orderNumber = orderNumber.strip();
        if (lastDay == null || orderDate == null || orderNumber.isEmpty() || orderNumber.length() > LONGEST_NUMBER) {
            throw new RefusedException("admission.order", LONGEST_NUMBER);
        }
    }
}
