package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.reporting.store.MovementFigures;
import school.ejournal.reporting.store.RegisterFigures;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;

/** The alphabetical register and the movement of pupils, from dated enrolments and orders (RP-09, RP-10). */
@Stateless
public class RegisterQuery {

    @Inject
    private RegisterFigures register;

    @Inject
    private MovementFigures movement;

    @Inject
    private SchoolClock clock;

    @EJB
    private SchoolService schools;

    /**
     * The pupils who were ever enrolled and whose surname, given name, class or file number begin with the words: each word
     * has to fit. The case and the dots of ё make no difference.
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SECRETARY})
    public Register open(List<String> words, RegisterOrder order) {
        LocalDate today = clock.today();
        return new Register(
                schools.getOwn().name(),
                today,
                register.list(words, today).stream().sorted(order.comparator()).toList());
    }

    /**
     * How many pupils each class had at the start and at the end of some days, who came and who went.
     *
     * @throws RefusedException if the last day is before the first
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR, Role.SECRETARY})
    public MovementReport move(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new RefusedException("form.daysTurned");
        }
        return new MovementReport(
                schools.getOwn().name(), from, until, movement.listRows(from, until), movement.listLines(from, until));
    }
}
