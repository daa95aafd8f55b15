package school.ejournal.movement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.movement.store.MoveFacts;
import school.ejournal.movement.store.Orders;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;

/** Reads the book of orders, and what is needed to write into it. */
@Stateless
public class MoveQuery {

    @Inject
    private MoveFacts facts;

    @Inject
    private Orders orders;

    @Inject
    private SchoolClock clock;

    /** The orders dated on some days, annulled ones included, the latest first. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SECRETARY})
    public List<OrderRow> listOrders(LocalDate from, LocalDate until) {
        return orders.list(from, until);
    }

    /**
     * The file of an order.
     *
     * @throws NotFoundException if the school has no such order, or it has no file
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SECRETARY})
    public OrderFile openFile(long orderId) {
        return orders.findFile(orderId).orElseThrow(NotFoundException::new);
    }

    /**
     * A pupil who was ever enrolled.
     *
     * @throws NotFoundException if the school has no such pupil
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public PupilCard getPupil(long studentId) {
        return facts.findPupil(studentId, clock.today()).orElseThrow(NotFoundException::new);
    }

    /** Pupils who left and may return, by the Russian alphabet. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public List<PupilCard> listFormer() {
        return facts.listFormer(clock.today()).stream()
                .sorted(RussianOrder.by(PupilCard::name, PupilCard::schoolClass))
                .toList();
    }

    /**
     * The parts of a class that somebody who comes to it on a day has to choose among (MV-04).
     *
     * @throws NotFoundException if the school has no such class
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SECRETARY})
    public List<GroupChoice> listParts(long classId, LocalDate day) {
        if (facts.findTarget(classId).isEmpty()) {
            throw new NotFoundException();
        }
        return facts.listParts(classId, day);
    }
}
