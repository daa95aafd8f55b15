package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.Confirmations;
import school.ejournal.particulars.store.Families;
import school.ejournal.particulars.store.Families.Place;
import school.ejournal.people.Origin;
import school.ejournal.people.PersonChange;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.StalePersonException;
import school.ejournal.people.Subject;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Changes and confirms what is kept of families (PD-01, PD-02). */
@Stateless
public class FamilyService {

    @Inject
    private FamilyAccess access;

    @Inject
    private Families families;

    @Inject
    private Confirmations confirmations;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    @EJB
    private PersonChanges people;

    /**
     * Changes what is kept of a member of a family; a confirmation stays (PD-05).
     *
     * @throws NotFoundException if the caller may not change this family's data, or the person is none of it
     * @throws StalePersonException if somebody changed the person meanwhile
     * @throws RefusedException if a value is none of its field, is wanted and empty, or is not kept of such people, if no
     *     reason is given, or nothing differs
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void change(@NotNull MemberChange change) {
        Place place = access.write(change.studentId(), change.personId());
        people.change(new PersonChange(
                change.personId(),
                subject(place),
                change.expectedVersion(),
                change.typed(),
                Origin.FORM,
                change.reason()));
    }

    /**
     * Confirms what is kept of one member of a family for the school year; once more is no harm.
     *
     * @throws NotFoundException if the caller does not lead the pupil's class today, or the person is none of the family
     */
    @RolesAllowed(Role.HOMEROOM)
    public void confirm(long studentId, long personId) {
        keep(access.lead(studentId, personId), List.of(personId));
    }

    /**
     * Confirms what is kept of a pupil and of all its guardians of today.
     *
     * @throws NotFoundException if the caller does not lead the pupil's class today
     */
    @RolesAllowed(Role.HOMEROOM)
    public void confirmFamily(long studentId) {
        Place place = access.lead(studentId, studentId);
        keep(
                place,
                families.listOfPupil(studentId, work.day()).stream()
                        .map(member -> member.card().id())
                        .toList());
    }

    private void keep(Place place, List<Long> members) {
        Long year = place.yearId();
        if (year == null) {
            throw new NotFoundException();
        }
        Caller caller = SchoolScope.caller();
        confirmations.add(
                caller.schoolId(), year, caller.accountId(), clock.clock().instant(), members);
    }

    static Subject subject(Place place) {
        return place.relation() == null ? Subject.PUPIL : Subject.GUARDIAN;
    }
}
