package school.ejournal.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.YearOfWork;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.Weeklies;

/** Reads versions of the timetable and says what is wrong with them. */
@Stateless
public class TimetableQuery {

    /** Where a school decides whether overloads are forbidden: {@code forbid}, or {@code warn} as it is by itself. */
    public static final String LIMITS_SETTING = "timetable.limits";

    @Inject
    private Weeklies weeklies;

    @Inject
    private YearOfWork work;

    @Inject
    private SchoolClock clock;

    /**
     * The versions of a year, drafts first, then the latest; superseded ones are left out. Of the drafts, teachers see those of
     * the classes they lead.
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<VersionRow> listVersions(long yearId) {
        Caller caller = SchoolScope.caller();
        boolean all = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
        return weeklies.listVersions(yearId, clock.today(), work.day(), all ? null : caller.personId());
    }

    /**
     * The weekly lessons of a version, by day, number and class; of a draft of one class together with those that the others
     * have on the day.
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
     * What is wrong with a version: clashes and overloads (TT-04, TT-05); of a draft of one class what concerns that class.
     *
     * @throws NotFoundException if the school has no such version
     */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public TimetableCheck check(long versionId, LocalDate day) {
        List<SlotRow> slots = listSlots(versionId, day);
        @Nullable Long only = weeklies.findClass(versionId).orElse(null);
        Clashes clashes = new Clashes(
                weeklies.listMembers(versionId, day), weeklies.listClassesOfParts(day), weeklies.listApart(day));
        return new TimetableCheck(
                only == null
                        ? clashes.first(slots)
                        : clashes.of(slots).stream()
                                .filter(clash -> clash.concerns(only))
                                .toList(),
                new Overloads(weeklies.listLimits(day))
                        .of(slots.stream()
                                .filter(slot -> only == null || slot.classId() == only)
                                .toList()),
                weeklies.isForbidding());
    }
}
