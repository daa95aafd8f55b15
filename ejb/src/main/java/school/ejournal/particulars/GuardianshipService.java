package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.Guardianships;
import school.ejournal.people.Namesake;
import school.ejournal.people.PersonChanges;
import school.ejournal.people.PersonalField;
import school.ejournal.people.Subject;
import school.ejournal.people.ViewLog;
import school.ejournal.people.Viewed;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Begins, changes and ends that somebody stands for a pupil (PD-09 to PD-11). */
@Stateless
public class GuardianshipService {

    /** How one may stand to a child. */
    public static final List<String> RELATIONS = List.of("mother", "father", "guardian");

    private static final int LONGEST_REASON = 500;
    private static final Set<String> NAMED = Set.copyOf(RELATIONS);

    @Inject
    private FamilyAccess access;

    @Inject
    private Guardianships guardianships;

    @Inject
    private SchoolClock clock;

    @EJB
    private PersonChanges people;

    @EJB
    private ViewLog views;

    /**
     * Who stands, stood and will stand for a pupil, the last first.
     *
     * @throws NotFoundException if the caller may not change this family's data
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public List<GuardianshipRow> listGuardians(long studentId) {
        access.write(studentId, studentId);
        views.note(Viewed.CARD, List.of(studentId));
        return guardianships.list(studentId);
    }

    /**
     * What was done to the guardianships of a pupil, the last first (PE-07).
     *
     * @throws NotFoundException if there is no such pupil at this school
     */
    @RolesAllowed({Role.COORDINATOR, Role.DIRECTOR})
    public List<GuardianshipChange> listChanges(long studentId) {
        access.look(studentId, studentId);
        List<GuardianshipChange> changes = guardianships.listChanges(studentId);
        if (!changes.isEmpty()) {
            views.note(Viewed.HISTORY, List.of(studentId));
        }
        return changes;
    }

    /**
     * Whom the school knows by these names already, pupils aside, for who may change the pupil's family.
     *
     * @throws NotFoundException if the caller may not change this family's data
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public List<Namesake> listNamesakes(long studentId, String surname, String givenName, String patronymic) {
        access.write(studentId, studentId);
        return people.listNamesakes(surname, givenName, patronymic);
    }

    /**
     * Lets somebody stand for a pupil from a day on; she is a new person of the school unless she is named as one it knows.
     *
     * @return the guardian's id
     * @throws NotFoundException if the caller may not change this family's data, or the school does not know the one it is
     *     said to be
     * @throws RefusedException if a value is none, no reason is given, the day is in the future, she stands for the pupil
     *     already, is the caller herself, or somebody is called so and it is not said whether it is she
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public long begin(NewGuardian wanted) {
        access.write(wanted.studentId(), wanted.studentId());
        String reason = check(wanted.relation(), wanted.reason());
        if (wanted.since().isAfter(clock.today())) {
            throw new RefusedException("particulars.since");
        }
        guardianships.lock(wanted.studentId());
        long guardian = wanted.known() == 0 ? add(wanted) : known(wanted);
        Caller caller = SchoolScope.caller();
        guardianships.begin(
                caller.schoolId(), guardian, wanted.studentId(), wanted.relation(), wanted.informed(), wanted.since());
        note(wanted.studentId(), open(wanted.studentId(), guardian), "begun", wanted.since(), reason);
        return guardian;
    }

    /**
     * Changes from today on how a guardian stands to the pupil, and whether she learns of it.
     *
     * @throws NotFoundException if the caller may not change this family's data, or she does not stand for the pupil
     * @throws RefusedException if no reason is given, or nothing differs, or she is the caller herself
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void change(long studentId, long guardianId, String relation, boolean informed, String reason) {
        access.write(studentId, studentId);
        String why = check(relation, reason);
        guardianships.lock(studentId);
        GuardianshipRow row = open(studentId, guardianId);
        LocalDate today = clock.today();
        if (guardianId == SchoolScope.caller().personId()) {
            throw new RefusedException("particulars.ownFamily");
        } else if (row.relation().equals(relation) && row.informed() == informed) {
            throw new RefusedException("people.nothingDiffers");
        }
        LocalDate first = row.since().isAfter(today) ? row.since() : today;
        guardianships.end(studentId, guardianId, today, first.minusDays(1));
        guardianships.begin(SchoolScope.caller().schoolId(), guardianId, studentId, relation, informed, first);
        note(studentId, open(studentId, guardianId), "changed", first, why);
    }

    /**
     * Lets a guardianship end with a day; from the day after on she learns of the child no more.
     *
     * @throws NotFoundException if the caller may not change this family's data, or she does not stand for the pupil
     * @throws RefusedException if no reason is given, the day is before yesterday or it ends no later anyway, or she is the
     *     caller herself
     */
    @RolesAllowed({Role.HOMEROOM, Role.COORDINATOR})
    public void end(long studentId, long guardianId, LocalDate lastDay, String reason) {
        access.write(studentId, studentId);
        guardianships.lock(studentId);
        GuardianshipRow row = open(studentId, guardianId);
        String why = check(row.relation(), reason);
        LocalDate today = clock.today();
        if (guardianId == SchoolScope.caller().personId()) {
            throw new RefusedException("particulars.ownFamily");
        } else if (lastDay.isBefore(today.minusDays(1))) {
            throw new RefusedException("particulars.lastDay");
        } else if (row.until() != null && !row.until().isAfter(lastDay)) {
            throw new RefusedException("particulars.endsBefore");
        }
        guardianships.end(studentId, guardianId, today, lastDay);
        note(studentId, row, "ended", lastDay, why);
    }

    private GuardianshipRow open(long studentId, long guardianId) {
        return guardianships.findOpen(studentId, guardianId, clock.today()).orElseThrow(NotFoundException::new);
    }

    private void note(long studentId, GuardianshipRow row, String what, LocalDate day, String reason) {
        guardianships.note(
                SchoolScope.caller(),
                studentId,
                row,
                what,
                day,
                reason,
                clock.clock().instant());
    }

    private static String check(String relation, String reason) {
        String why = reason.strip();
        if (!NAMED.contains(relation)) {
            throw new RefusedException("particulars.relation");
        } else if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedException("people.reason", LONGEST_REASON);
        }
        return why;
    }

    private long add(NewGuardian wanted) {
        List<Namesake> namesakes = people.listNamesakes(wanted.surname(), wanted.givenName(), wanted.patronymic());
        if (!namesakes.isEmpty() && !wanted.another()) {
            throw new RefusedException("particulars.namesake");
        }
        return people.add(
                Subject.GUARDIAN,
                Map.of(
                        PersonalField.SURNAME, wanted.surname(),
                        PersonalField.GIVEN_NAME, wanted.givenName(),
                        PersonalField.PATRONYMIC, wanted.patronymic(),
                        PersonalField.PHONE, wanted.phone()));
    }

    /** Only one of those who are called so: nobody is made a guardian by a number alone. */
    private long known(NewGuardian wanted) {
        long guardian = wanted.known();
        boolean called = people.listNamesakes(wanted.surname(), wanted.givenName(), wanted.patronymic()).stream()
                .anyMatch(one -> one.personId() == guardian);
        if (!called) {
            throw new NotFoundException();
        } else if (guardian == SchoolScope.caller().personId()) {
            throw new RefusedException("particulars.ownFamily");
        } else if (guardianships
                .findOpen(wanted.studentId(), guardian, clock.today())
                .isPresent()) {
            throw new RefusedException("particulars.standsAlready");
        }
        return guardian;
    }
}
