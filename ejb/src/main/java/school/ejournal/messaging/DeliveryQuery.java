package school.ejournal.messaging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.messaging.store.Deliveries;
import school.ejournal.messaging.store.Mails;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Tells the heads how soon the families are told (MS-10). Counts only, nobody's name. */
@Stateless
public class DeliveryQuery {

    private static final int DAYS = 14;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Mails mails;

    @Inject
    private SchoolClock clock;

    /** The last two weeks, the latest day first; days on which nothing was told are left out. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<DeliveryDay> listDays() {
        ZoneId zone = mails.times(SchoolScope.caller().schoolId()).zone();
        return deliveries.list(
                zone, clock.today(zone).minusDays(DAYS).atStartOfDay(zone).toInstant());
    }
}
