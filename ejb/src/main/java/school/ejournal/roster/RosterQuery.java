package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.Classes;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads classes. Heads, the social pedagogue and the system see all, a homeroom teacher those she leads. */
@Stateless
public class RosterQuery {

    @Inject
    private Classes classes;

    @Inject
    private SchoolClock clock;

    /** The classes of today that the caller may look into, by grade and letter. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SYSTEM})
    public List<ClassRow> listClasses() {
        Caller caller = SchoolScope.caller();
        boolean all = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SYSTEM);
        return classes.listClasses(clock.today(), all ? null : caller.personId());
    }

    /**
     * The pupils of a class today, by the Russian alphabet.
     *
     * @throws NotFoundException if the caller may not look into the class
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SYSTEM})
    public List<ClassMember> listMembers(long classId) {
        if (listClasses().stream().noneMatch(row -> row.id() == classId)) {
            throw new NotFoundException();
        }
        return classes.listMembers(classId, clock.today()).stream()
                .sorted(RussianOrder.by(ClassMember::surname, ClassMember::givenName))
                .toList();
    }
}
