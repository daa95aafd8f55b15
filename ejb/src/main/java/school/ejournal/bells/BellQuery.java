package school.ejournal.bells;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.bells.store.Bells;
import school.ejournal.bells.store.LongLessons;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolClock;

/** Reads when lessons ring. */
@Stateless
public class BellQuery {

    @Inject
    private Bells bells;

    @Inject
    private LongLessons longLessons;

    @Inject
    private SchoolClock clock;

    /** The bells of the school, with what the rules for schools want otherwise of those in use. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public BellSheet getSheet() {
        LocalDate today = clock.today();
        List<BellSchedule> schedules = bells.listSchedules();
        List<BellNote> notes = new ArrayList<>();
        bells.findLimit(today).ifPresent(limit -> {
            List<Long> used = bells.listUsed(today);
            schedules.stream().filter(one -> used.contains(one.id())).forEach(one -> notes.addAll(limit.of(one)));
            bells.listSecondShift(today).forEach(one -> notes.addAll(limit.of(one.name(), one.gradeLevel(), 2)));
        });
        longLessons.list(today).forEach(one -> notes.add(one.note()));
        return new BellSheet(schedules, bells.listUses(today), bells.listShifts(today), notes);
    }

    /** By which schedule each class of the day's school year rings on a day, by grade and letter. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ClassBells> listClasses(LocalDate day) {
        return bells.listClasses(day);
    }
}
