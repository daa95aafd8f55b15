package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.Classes;
import school.ejournal.roster.store.Endings;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Keeps classes, groups and belonging; what is known already by its sourcedId or first day stays. */
@Stateless
public class RosterService {

    @Inject
    private Classes classes;

    @Inject
    private Endings endings;

    @Inject
    private Event<LoadsChanged> events;

    /** Makes classes of a year; answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepClasses(long yearId, List<NewClass> wanted) {
        return classes.keepClasses(SchoolScope.caller().schoolId(), yearId, wanted);
    }

    /**
     * Says what profile a class has; an empty one is none.
     *
     * @throws NotFoundException if the school has no such class
     * @throws RefusedException if it is longer than {@value NewClass#LONGEST_PROFILE} letters
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void keepProfile(long classId, String profile) {
        String wanted = profile.strip();
        if (wanted.length() > NewClass.LONGEST_PROFILE) {
            throw new RefusedException("roster.longProfile", NewClass.LONGEST_PROFILE);
        } else if (!classes.keepProfile(classId, wanted)) {
            throw new NotFoundException();
        }
    }

    /** Makes teaching groups; answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepGroups(List<NewGroup> wanted) {
        return classes.keepGroups(SchoolScope.caller().schoolId(), wanted);
    }

    /** Enrols pupils into classes. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void enrol(List<Belonging> pupils) {
        classes.add("enrolment", SchoolScope.caller().schoolId(), pupils);
    }

    /**
     * Puts pupils into named groups.
     *
     * @throws RefusedException if a group of home instruction would have two at once (RO-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void join(List<Belonging> members) {
        classes.add("group_member", SchoolScope.caller().schoolId(), members);
        if (classes.hasTwoAtHome(members)) {
            throw new RefusedException(Objection.invalid("RO-07").key());
        }
    }

    /** Gives groups their teachers; lessons follow. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void load(List<Belonging> teachers) {
        classes.addLoads(SchoolScope.caller().schoolId(), teachers).forEach(events::fire);
    }

    /** Gives classes their homeroom teachers. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void lead(List<Belonging> homeroomTeachers) {
        classes.add("homeroom", SchoolScope.caller().schoolId(), homeroomTeachers);
    }

    /**
     * Lets belongings end on a day: what was recorded until then stays, and whoever asks for a later day does not find them.
     * Lessons follow the loads among them.
     *
     * @param ended each as it began, with the last day it is to have
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void end(BelongingKind kind, List<Belonging> ended) {
        if (kind == BelongingKind.TEACHING_LOAD) {
            endings.endLoads(ended).forEach(events::fire);
        } else {
            endings.end(kind, ended);
        }
    }
}
