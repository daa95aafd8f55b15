package school.ejournal.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.consent.store.Choices;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps how guardians want to be informed. */
@Stateless
public class ConsentService {

    @Inject
    private Choices choices;

    @Inject
    private SchoolClock clock;

    /**
     * Records a guardian's choice for a child from a day on (CO-01).
     *
     * @throws NotFoundException if the pupil is not of the caller's class, or the guardian not his
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void choose(long guardianId, long studentId, @NotNull InformationForm form, @NotNull LocalDate since) {
        Caller caller = SchoolScope.caller();
        seen(caller, studentId);
        if (!choices.isGuardian(guardianId, studentId)) {
            throw new NotFoundException();
        }
        choices.add(caller.schoolId(), guardianId, studentId, form, since, caller.personId());
    }

    /**
     * How each guardian of a child is informed today.
     *
     * @throws NotFoundException if the pupil is not of the caller's class
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public List<ChoiceRow> listChoices(long studentId) {
        seen(SchoolScope.caller(), studentId);
        return choices.list(studentId, clock.today());
    }

    private void seen(Caller caller, long studentId) {
        boolean own = choices.leads(caller.personId(), studentId, clock.today());
        if (!own && !(caller.is(Role.COORDINATOR) && choices.isStudent(studentId))) {
            throw new NotFoundException();
        }
    }
}
