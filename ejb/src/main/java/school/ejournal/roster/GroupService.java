package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.Groups;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolScope;

/** Keeps named groups and their members, of one class or of several of a grade level (RO-04, RO-05). */
@Stateless
public class GroupService {

    @Inject
    private Groups groups;

    @Inject
    private YearOfWork work;

    /** The named groups of the year of work, by grade, class, subject and name. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<GroupRow> listGroups() {
        return groups.list(work.day());
    }

    /** The subjects of the school, by name. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<SubjectChoice> listSubjects() {
        return groups.listSubjects();
    }

    /**
     * The pupils of the group's grade level on a day, those of the group among them, by class and the Russian alphabet.
     *
     * @throws NotFoundException if the school has no such group
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<GroupCandidate> listCandidates(long groupId, LocalDate day) {
        if (!groups.isNamed(groupId)) {
            throw new NotFoundException();
        }
        return groups.listCandidates(groupId, day).stream()
                .sorted(RussianOrder.by(GroupCandidate::schoolClass, GroupCandidate::name))
                .toList();
    }

    /**
     * Makes a named group with a teacher and nobody in it. It is marked as its subject is in the class.
     *
     * @return its id
     * @throws NotFoundException if the school has no such class, subject or teacher
     * @throws RefusedException if the class has a group of that name in the subject
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long open(NewPart part) {
        if (groups.isTaken(part)) {
            throw new RefusedException("roster.groupTaken", part.name());
        }
        return groups.add(SchoolScope.caller().schoolId(), part);
    }

    /**
     * Lets a group have exactly these members from a day on: the others end the day before, the new ones begin (RO-05).
     *
     * @throws NotFoundException if the school has no such group or pupil
     * @throws RefusedException if the day lies before the end of a sealed term, or a pupil is of another grade level (RO-04)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void choose(long groupId, List<Long> students, LocalDate from) {
        if (!groups.isNamed(groupId)) {
            throw new NotFoundException();
        }
        groups.findSealed(groupId, from).ifPresent(ends -> {
            throw new RefusedException("roster.sealed", ends);
        });
        List<Long> may = groups.listCandidates(groupId, from).stream()
                .map(GroupCandidate::id)
                .toList();
        if (!may.containsAll(students)) {
            throw new RefusedException("roster.otherGrade");
        }
        groups.choose(SchoolScope.caller().schoolId(), groupId, students, from);
    }
}
