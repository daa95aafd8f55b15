package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.YearRow;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.LoadLists;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RussianOrder;
import school.ejournal.shared.SchoolClock;

/**
 * Reads who teaches what and who leads which class, today and later; of a year that is to come, from its first day on. For the
 * heads.
 */
@Stateless
public class LoadQuery {

    /** So many decisions are told, the latest ones. */
    public static final int MOST_CHANGES = 30;

    @Inject
    private LoadLists loads;

    @Inject
    private CalendarQuery calendar;

    @Inject
    private SchoolClock clock;

    /**
     * The groups of a class.
     *
     * @throws NotFoundException if the school has no such year, or it has ended
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<LoadRow> listOfClass(long yearId, long classId) {
        return loads.listOfClass(yearId, day(yearId), classId);
    }

    /**
     * The groups of a teacher.
     *
     * @throws NotFoundException if the school has no such year, or it has ended
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<LoadRow> listOfTeacher(long yearId, long teacherId) {
        return loads.listOfTeacher(yearId, day(yearId), teacherId);
    }

    /**
     * The groups that nobody teaches, and the subjects of the plan in which a class has none.
     *
     * @throws NotFoundException if the school has no such year, or it has ended
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<LoadRow> listOpen(long yearId) {
        return loads.listOpen(yearId, day(yearId));
    }

    /**
     * The classes of a year, by grade and letter.
     *
     * @throws NotFoundException if the school has no such year, or it has ended
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<LedClass> listClasses(long yearId) {
        return loads.listClasses(yearId, day(yearId));
    }

    /** Who may teach or lead, by the Russian alphabet. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<StaffRow> listStaff() {
        return loads.listStaff(clock.today(), null).stream()
                .sorted(RussianOrder.by(StaffRow::name, row -> Long.toString(row.id())))
                .toList();
    }

    /** The latest decisions of a year, the newest first. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<LoadChangeRow> listChanges(long yearId) {
        return loads.listChanges(yearId, MOST_CHANGES);
    }

    private LocalDate day(long yearId) {
        YearRow year = calendar.listComingYears().stream()
                .filter(one -> one.id() == yearId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate today = clock.today();
        return today.isBefore(year.starts()) ? year.starts() : today;
    }
}
