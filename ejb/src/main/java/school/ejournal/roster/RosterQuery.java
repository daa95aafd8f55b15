package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.people.ViewLog;
import school.ejournal.people.Viewed;
import school.ejournal.roster.store.Classes;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolScope;

/** Reads classes. Heads, the social pedagogue, the secretary and the system see all, a homeroom teacher those she leads. */
@Stateless
public class RosterQuery {

    @Inject
    private Classes classes;

    @Inject
    private YearOfWork work;

    @EJB
    private ViewLog views;

    /** The classes of the year of work that the caller may look into, by grade and letter. */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<ClassRow> listClasses() {
        return work.find().map(year -> listClasses(year.id())).orElse(List.of());
    }

    /**
     * The classes of a year that the caller may look into, by grade and letter: a homeroom teacher those she leads today, or led
     * when the year ended.
     *
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<ClassRow> listClassesOf(long yearId) {
        return listClasses(yearId);
    }

    /**
     * A class of any year.
     *
     * @throws NotFoundException if the caller may not look into it
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public ClassRow getClassRow(long classId) {
        return find(classes.findYear(classId).orElseThrow(NotFoundException::new), classId);
    }

    /**
     * The pupils of a class, by the Russian alphabet, with their days of birth: staff who look are noted (PE-08). Of a year that
     * is still to come those of its first day, of one that has gone those of its last.
     *
     * @throws NotFoundException if the caller may not look into the class
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<ClassMember> listMembers(long classId) {
        long yearId = classes.findYear(classId).orElseThrow(NotFoundException::new);
        find(yearId, classId);
        List<ClassMember> members = classes.listMembers(classId, work.dayOf(yearId));
        views.note(Viewed.CLASS, members.stream().map(ClassMember::id).toList());
        return members.stream()
                .sorted(RussianOrder.by(ClassMember::surname, ClassMember::givenName))
                .toList();
    }

    /**
     * The pupils of the year of work, within the classes the caller may look into, whose surname, given name or class begin with the
     * words: each word has to fit. The case and the dots of ё make no difference.
     *
     * @param most how many to answer at the most
     */
    @RolesAllowed({Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM
    })
    public List<EnrolledRow> listEnrolled(List<String> words, int most) {
        return classes.listEnrolled(words, work.day(), leader()).stream()
                .sorted(RussianOrder.by(EnrolledRow::name, EnrolledRow::schoolClass))
                .limit(most)
                .toList();
    }

    private ClassRow find(long yearId, long classId) {
        return listClasses(yearId).stream()
                .filter(row -> row.id() == classId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<ClassRow> listClasses(long yearId) {
        return classes.listClasses(yearId, work.dayOf(yearId), leader());
    }

    /** Whose classes only; null where all may be looked into. */
    private static @Nullable Long leader() {
        Caller caller = SchoolScope.caller();
        boolean all =
                caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SOCIAL, Role.SECRETARY, Role.SYSTEM);
        return all ? null : caller.personId();
    }
}
