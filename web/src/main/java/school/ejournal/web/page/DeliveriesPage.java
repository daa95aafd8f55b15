package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.messaging.Carrier;
import school.ejournal.messaging.DeliveryDay;
import school.ejournal.messaging.DeliveryQuery;

/** How soon the families are told, day by day. */
@Named
@RequestScoped
public class DeliveriesPage {

    @EJB
    private DeliveryQuery deliveries;

    @Inject
    private Carrier carrier;

    private @Nullable List<DeliveryDay> days;

    public List<DeliveryDay> getDays() {
        if (days == null) {
            days = deliveries.listDays();
        }
        return days;
    }

    /** {@code 2:05}, minutes and seconds. */
    public String span(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    public boolean isHired() {
        return carrier.isHired();
    }
}
