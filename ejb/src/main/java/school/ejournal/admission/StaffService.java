package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.admission.store.Holders;
import school.ejournal.admission.store.StaffRoles;
import school.ejournal.identity.AccessChange;
import school.ejournal.identity.AccessCodes;
import school.ejournal.identity.AccessLog;
import school.ejournal.identity.HigherRightsException;
import school.ejournal.identity.NewHolder;
import school.ejournal.identity.Role;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.PersonalField;
import school.ejournal.people.Subject;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Takes people on and gives them their roles, from a day on and to a day (AD-08 to AD-10). */
@Stateless
public class StaffService {

    /** What may be given; the coordinator is appointed by order, the rest follows from loads, classes and families. */
    public static final List<String> GIVEN =
            List.of(Role.TEACHER, Role.DEPUTY, Role.SOCIAL, Role.SECRETARY, Role.DIRECTOR);

    /** How far ahead a role may begin. */
    private static final int DAYS_AHEAD = 366;

    @Inject
    private Holders holders;

    @Inject
    private StaffRoles roles;

    @Inject
    private AccessCodes codes;

    @Inject
    private AccessLog log;

    @Inject
    private SchoolClock clock;

    @EJB
    private AccessQuery query;

    @EJB
    private PersonChanges people;

    /**
     * Takes somebody on with a role; she is a new person of the school unless she is named as one of those it knows.
     *
     * @return the person's id
     * @throws NotFoundException if the school does not know the one she is said to be, or that is a pupil
     * @throws RefusedException if a name is none, somebody is called so and it is not said whether it is she, or as for a role
     * @throws HigherRightsException if the role stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public long hire(NewColleague colleague) {
        holders.lock(SchoolScope.caller().schoolId());
        check(colleague.role(), colleague.since());
        long person = colleague.known() == 0 ? add(colleague) : colleague.known();
        give(person, colleague.role(), colleague.since());
        return person;
    }

    /**
     * Gives one of the staff a further role from a day on.
     *
     * @throws NotFoundException if she does not work here
     * @throws RefusedException if it is the caller herself, the role is none to be given, the day has passed or is more than a
     *     year ahead, she has the role from then on anyway, or her service has ended
     * @throws HigherRightsException if she or the role stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public void grant(long personId, String role, LocalDate since) {
        holders.lock(SchoolScope.caller().schoolId());
        colleague(personId);
        check(role, since);
        give(personId, role, since);
    }

    /**
     * Withdraws a role with a day; ended with the day before its first, it never begins.
     *
     * @throws NotFoundException if she does not work here
     * @throws RefusedException if it is the caller herself, the day is before yesterday, she has no such role to lose, or it is
     *     the deputy's and she is the coordinator
     * @throws HigherRightsException if she stands above the caller
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public void withdraw(long personId, String role, LocalDate lastDay) {
        holders.lock(SchoolScope.caller().schoolId());
        AccessRow row = colleague(personId);
        if (lastDay.isBefore(clock.today().minusDays(1))) {
            throw new RefusedException("admission.roleEnd");
        } else if (role.equals(Role.DEPUTY) && row.held().contains(Role.COORDINATOR)) {
            throw new RefusedException("admission.coordinates");
        } else if (!GIVEN.contains(role) || !roles.end(row.accountId(), role, lastDay)) {
            throw new RefusedException("admission.noRole");
        }
        log.noteRole(AccessChange.WITHDRAWN, row.accountId(), role, lastDay);
    }

    private AccessRow colleague(long personId) {
        AccessRow row = query.listStaff().stream()
                .filter(one -> one.personId() == personId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Caller caller = SchoolScope.caller();
        if (row.isOf(caller)) {
            throw new RefusedException("admission.ownRole");
        } else if (!row.isChangeableBy(caller)) {
            throw new HigherRightsException();
        }
        return row;
    }

    private long add(NewColleague colleague) {
        boolean known = !people.listNamesakes(colleague.surname(), colleague.givenName(), colleague.patronymic())
                .isEmpty();
        if (known && !colleague.another()) {
            throw new RefusedException("admission.namesake");
        }
        return people.add(
                Subject.STAFF,
                Map.of(
                        PersonalField.SURNAME, colleague.surname(),
                        PersonalField.GIVEN_NAME, colleague.givenName(),
                        PersonalField.PATRONYMIC, colleague.patronymic()));
    }

    private void give(long personId, String role, LocalDate since) {
        String name = roles.findName(personId).orElseThrow(NotFoundException::new);
        if (personId == SchoolScope.caller().personId()) {
            throw new RefusedException("admission.ownRole");
        }
        AccessRow row = query.listStaff().stream()
                .filter(one -> one.personId() == personId)
                .findFirst()
                .orElse(null);
        if (row != null && !row.isChangeableBy(SchoolScope.caller())) {
            throw new HigherRightsException();
        } else if (row != null && row.lastDay() != null && row.lastDay().isBefore(since)) {
            throw new RefusedException("admission.hasLeft", row.lastDay());
        }
        Long account = roles.findAccount(personId).orElse(null);
        if (account == null) {
            String surname = people.get(personId).value(PersonalField.SURNAME);
            account = codes.open(List.of(new NewHolder(personId, surname, name, Set.of(role))), since)
                    .get(0);
        } else if (roles.isHeldFrom(account, role, since)) {
            throw new RefusedException("admission.hasRole");
        } else {
            roles.give(SchoolScope.caller().schoolId(), account, role, since);
        }
        log.noteRole(AccessChange.GRANTED, account, role, since);
    }

    /** The first director is let in by the coordinator who came with the school; else nobody gives what stands above her. */
    private void check(String role, LocalDate since) {
        LocalDate today = clock.today();
        boolean first = role.equals(Role.DIRECTOR) && !roles.isHeldByAnybody(Role.DIRECTOR, today);
        if (!GIVEN.contains(role)) {
            throw new RefusedException("admission.notGiven");
        } else if (since.isBefore(today) || since.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new RefusedException("admission.roleDay");
        } else if (!first && Role.standAbove(Set.of(role), SchoolScope.caller().roles())) {
            throw new HigherRightsException();
        }
    }
}
