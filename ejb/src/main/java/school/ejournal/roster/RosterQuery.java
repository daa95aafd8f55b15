package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.people.ViewLog;
import school.ejournal.people.Viewed;
import school.ejournal.roster.store.Classes;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Reads classes. Heads, the social pedagogue, the secretary and the system see all, a homeroom teacher those she leads. */
@Stateless
public class RosterQuery {

    @Inject
    private Classes classes;

    @Inject
    private SchoolClock clock;

    @EJB
    private ViewLog views;

    /** The classes of today that the caller may look into, by grade and letter. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<ClassRow> listClasses() {
        return classes.listClasses(clock.today(), leader());
    }

    /**
     * The pupils of a class today, by the Russian alphabet, with their days of birth: staff who look are noted (PE-08).
     *
     * @throws NotFoundException if the caller may not look into the class
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<ClassMember> listMembers(long classId) {
        if (listClasses().stream().noneMatch(row -> row.id() == classId)) {
            throw new NotFoundException();
        }
        List<ClassMember> members = classes.listMembers(classId, clock.today());
        views.note(Viewed.CLASS, members.stream().map(ClassMember::id).toList());
        return members.stream()
                .sorted(RussianOrder.by(ClassMember::surname, ClassMember::givenName))
                .toList();
    }

    /**
     * The pupils of today, within the classes the caller may look into, whose surname, given name or class begin with the
     * words: each word has to fit. The case and the dots of ё make no difference.
     *
     * @param most how many to answer at the most
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<EnrolledRow> listEnrolled(List<String> words, int most) {
        return classes.listEnrolled(words, clock.today(), leader()).stream()
                .sorted(RussianOrder.by(EnrolledRow::name, EnrolledRow::schoolClass))
                .limit(most)
                .toList();
    }

    /** Whose classes only; null where all may be looked into. */
    private static @Nullable Long leader() {
        Caller caller = SchoolScope.caller();
        boolean all =
                caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM);
        return all ? null : caller.personId();
    }
}
