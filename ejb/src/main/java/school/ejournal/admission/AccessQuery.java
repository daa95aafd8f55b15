package school.ejournal.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import school.ejournal.admission.store.Holders;
import school.ejournal.admission.store.StaffRoles;
import school.ejournal.identity.Role;
import school.ejournal.people.Namesake;
import school.ejournal.people.PersonChanges;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads who comes in already and who does not (AD-01). */
@Stateless
public class AccessQuery {

    private static final int MOST_CHANGES = 300;

    @EJB
    private RosterQuery roster;

    @EJB
    private PersonChanges people;

    @Inject
    private Holders holders;

    @Inject
    private StaffRoles roles;

    @Inject
    private SchoolClock clock;

    /** The classes of today that the caller gives access to: a homeroom teacher those she leads, whatever else she is. */
    @RolesAllowed({Role.COORDINATOR, Role.HOMEROOM})
    public List<ClassRow> listClasses() {
        Caller caller = SchoolScope.caller();
        List<ClassRow> classes = roster.listClasses();
        if (caller.is(Role.COORDINATOR)) {
            return classes;
        }
        Set<Long> led = holders.ledBy(caller.personId(), clock.today());
        return classes.stream().filter(row -> led.contains(row.id())).toList();
    }

    /**
     * The pupils of a class today and their guardians, the pupils first, each by the alphabet.
     *
     * @throws NotFoundException if the class is not one the caller gives access to
     */
    @RolesAllowed({Role.COORDINATOR, Role.HOMEROOM})
    public List<AccessRow> listOfClass(long classId) {
        if (listClasses().stream().noneMatch(row -> row.id() == classId)) {
            throw new NotFoundException();
        }
        return holders.listOfClass(classId, clock.today()).stream()
                .sorted(Comparator.comparing((AccessRow row) -> row.roles().contains(Role.GUARDIAN))
                        .thenComparing(RussianOrder.by(AccessRow::surname, AccessRow::name)))
                .toList();
    }

    /** Those who work at the school, by the alphabet; who has left stays in the list. */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<AccessRow> listStaff() {
        return holders.listStaff(clock.today()).stream()
                .sorted(RussianOrder.by(AccessRow::surname, AccessRow::name))
                .toList();
    }

    /**
     * The roles that one of the staff has had, has and will have, the last first.
     *
     * @throws NotFoundException if she does not work here
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<HeldRole> listRoles(long personId) {
        if (listStaff().stream().noneMatch(row -> row.personId() == personId)) {
            throw new NotFoundException();
        }
        return roles.list(personId);
    }

    /** Whom the school knows by these names already, pupils aside. */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<Namesake> listNamesakes(String surname, String givenName, String patronymic) {
        return people.listNamesakes(surname, givenName, patronymic);
    }

    /** Who changed whose way in, the last first; at most {@value #MOST_CHANGES}. */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<AccessChangeRow> listChanges() {
        return holders.listChanges(MOST_CHANGES);
    }
}
