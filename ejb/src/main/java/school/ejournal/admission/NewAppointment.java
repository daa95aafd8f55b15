package school.ejournal.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.RefusedException;

/**
 * An order by which a deputy becomes the coordinator.
 *
 * @param accountId the deputy's
 * @param validFrom the first day; the order is not dated later
 * @param file the order itself, as a PDF, JPEG or PNG
 */
public record NewAppointment(
        long accountId,
        @Nullable LocalDate validFrom,
        String orderNumber,
        @Nullable LocalDate orderDate,
        byte[] file) {

    public NewAppointment {
        orderNumber = orderNumber.strip();
        if (validFrom == null
                || orderDate == null
                || orderNumber.isEmpty()
                || orderNumber.length() > NewDismissal.LONGEST_NUMBER) {
            throw new RefusedException("admission.appointmentOrder", NewDismissal.LONGEST_NUMBER);
        } else if (orderDate.isAfter(validFrom)) {
            throw new RefusedException("admission.orderAfter");
        }
    }
}
