package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.roster.GroupAsked.Pupil;
import school.ejournal.roster.store.Groups;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolScope;

/** Keeps named groups of all kinds and their members (RO-04 to RO-10). */
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
     * The pupils who may be in the group on a day by its kind, those of the group among them, by class and the Russian
     * alphabet.
     *
     * @throws NotFoundException if the school has no such group
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<GroupCandidate> listCandidates(long groupId, LocalDate day) {
        if (groups.find(groupId).isEmpty()) {
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
     * @throws RefusedException if the class has a group of that name in the subject, or the kind wants an order or another
     *     class (RO-06, RO-08)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long open(NewPart part) {
        int gradeLevel = groups.findGradeLevel(part.classId()).orElseThrow(NotFoundException::new);
        demand(new GroupAsked(
                part.basis().kind(), part.basis().order() != null, part.classId(), gradeLevel, List.of()));
        if (groups.isTaken(part)) {
            throw new RefusedException("roster.groupTaken", part.name());
        }
        return groups.add(SchoolScope.caller().schoolId(), part);
    }

    /**
     * Lets a group have exactly these members from a day on: the others end the day before, the new ones begin (RO-05).
     *
     * @throws NotFoundException if the school has no such group
     * @throws RefusedException if the day lies before the end of a sealed term, if somebody is in no class that day, if the kind
     *     does not take such pupils (RO-04, RO-07 to RO-09), or if the class's page holds something of the days from then on
     *     about who is to be taught apart (RO-10)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void choose(long groupId, List<Long> students, LocalDate from) {
        GroupAsked group = groups.find(groupId).orElseThrow(NotFoundException::new);
        groups.findSealed(groupId, from).ifPresent(ends -> {
            throw new RefusedException("roster.sealed", ends);
        });
        List<Long> wanted = students.stream().distinct().toList();
        List<Pupil> pupils = groups.listPupils(wanted, from);
        if (pupils.size() < wanted.size()) {
            throw new RefusedException("roster.inNoClass", from);
        }
        demand(group.with(pupils));
        groups.findRecorded(groupId, wanted, from).ifPresent(day -> {
            throw new RefusedException("roster.recorded", day);
        });
        groups.choose(SchoolScope.caller().schoolId(), groupId, wanted, from);
    }

    private static void demand(GroupAsked group) {
        GroupRules.objectionsTo(group).stream().findFirst().ifPresent(objection -> {
            throw new RefusedException(objection.key());
        });
    }
}
