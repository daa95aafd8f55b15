package school.ejournal.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.timetable.store.Weeklies;

/** Reads versions of the timetable and says what is wrong with them. */
@Stateless
public class TimetableQuery {

    /** Where a school decides whether overloads are forbidden: {@code forbid}, or {@code warn} as it is by itself. */
    public static final String LIMITS_SETTING = "timetable.limits";

    @Inject
    private Weeklies weeklies;

    @Inject
    private SchoolClock clock;

    /** The versions of a year, drafts first, then the latest; superseded ones are left out. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<VersionRow> listVersions(long yearId) {
        return weeklies.listVersions(yearId, clock.today());
    }

    /**
     * The weekly lessons of a version, by day, number and class.
     *
     * @param day on which the teachers are meant
     * @throws NotFoundException if the school has no such version
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<SlotRow> listSlots(long versionId, LocalDate day) {
        if (!weeklies.isThere(versionId)) {
            throw new NotFoundException();
        }
        return weeklies.listSlots(versionId, day);
    }

    /** The teaching groups of a class with their hours in a version. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<UnitRow> listUnits(long versionId, long classId, LocalDate day) {
        return weeklies.listUnits(versionId, classId, day);
    }

    /**
     * What is wrong with a version: clashes and overloads (TT-04, TT-05).
     *
     * @throws NotFoundException if the school has no such version
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public TimetableCheck check(long versionId, LocalDate day) {
        List<SlotRow> slots = listSlots(versionId, day);
        return new TimetableCheck(
                new Clashes(weeklies.listMembers(versionId, day)).of(slots),
                new Overloads(weeklies.listLimits(day)).of(slots),
                weeklies.isForbidding());
    }
}
