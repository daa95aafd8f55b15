package school.ejournal.bells;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import school.ejournal.bells.store.BellFacts;
import school.ejournal.bells.store.Bells;
import school.ejournal.bells.store.Bells.NamedClass;
import school.ejournal.bells.store.LongLessons;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Decides when lessons ring. What that does to lessons is told by {@code lesson}. */
@Stateless
public class BellService {

    @Inject
    private Bells bells;

    @Inject
    private BellFacts facts;

    @Inject
    private LongLessons longLessons;

    @Inject
    private SchoolClock clock;

    /**
     * Draws a schedule; it rings nowhere before it is used (BL-01).
     *
     * @return its id
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SYSTEM})
    public long draw(NewBellSchedule schedule) {
        return facts.add(SchoolScope.caller(), schedule);
    }

    /**
     * Uses a schedule from a day on, or for some days (BL-02).
     *
     * @return the days it reaches
     * @throws NotFoundException if the school has no such schedule or class
     * @throws RefusedException if one of the days lies in a sealed term (BL-06), if classes learn in the second shift and the
     *     schedule does not say for which it is (BL-03), or the school forbids what the rules want otherwise (BL-05)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.SYSTEM})
    public ReachedDays use(NewBellUse use) {
        BellSchedule schedule = bells.findSchedule(use.scheduleId()).orElseThrow(NotFoundException::new);
        ReachedDays days = reached(use.from(), use.until());
        refuseSealed(days, use.classId(), use.gradeLevel());
        refuseWithoutShift(schedule, use);
        refuseForbidden(
                bells.findLimit(use.from()).map(limit -> limit.of(schedule)).orElse(List.of()));
        facts.add(SchoolScope.caller(), use, clock.clock().instant());
        refuseLong(use.from(), lesson -> lesson.scheduleId() == use.scheduleId());
        return days;
    }

    /**
     * Takes a use back.
     *
     * @return the days it reached
     * @throws NotFoundException if there is none such in force
     * @throws RefusedException if one of the days lies in a sealed term (BL-06)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public ReachedDays annulUse(long useId) {
        ReachedDays days = facts.annulUse(
                        useId, SchoolScope.caller().personId(), clock.clock().instant())
                .map(found -> reached(found.from(), found.until()))
                .orElseThrow(NotFoundException::new);
        refuseSealed(days, null, null);
        return days;
    }

    /**
     * Puts a class into a shift from a day on (BL-03).
     *
     * @return the days it reaches
     * @throws NotFoundException if the school has no such class
     * @throws RefusedException if one of the days lies in a sealed term, if the second shift has no bells, or the school
     *     forbids what the rules want otherwise
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public ReachedDays setShift(NewShift shift) {
        NamedClass meant = bells.findClass(shift.classId()).orElseThrow(NotFoundException::new);
        ReachedDays days = reached(shift.from(), null);
        refuseSealed(days, shift.classId(), null);
        if (shift.shift() == 2 && !bells.hasSecondShift(shift.from())) {
            throw new RefusedException("bells.noSecondShift");
        }
        refuseForbidden(bells.findLimit(shift.from())
                .map(limit -> limit.of(meant.name(), meant.gradeLevel(), shift.shift()))
                .orElse(List.of()));
        facts.add(SchoolScope.caller(), shift, clock.clock().instant());
        refuseLong(shift.from(), lesson -> lesson.classIds().contains(shift.classId()));
        return days;
    }

    /**
     * Takes a decision about a shift back.
     *
     * @return the days it reached
     * @throws NotFoundException if there is none such in force
     * @throws RefusedException if one of the days lies in a sealed term (BL-06)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public ReachedDays annulShift(long shiftId) {
        ReachedDays days = facts.annulShift(
                        shiftId, SchoolScope.caller().personId(), clock.clock().instant())
                .map(found -> reached(found.from(), null))
                .orElseThrow(NotFoundException::new);
        refuseSealed(days, null, null);
        return days;
    }

    private ReachedDays reached(LocalDate from, @Nullable LocalDate until) {
        LocalDate last = until == null ? bells.lastDay().orElse(from) : until;
        return new ReachedDays(from, last.isBefore(from) ? from : last);
    }

    private void refuseSealed(ReachedDays days, @Nullable Long classId, @Nullable Integer gradeLevel) {
        bells.findSealed(days, classId, gradeLevel).ifPresent(ends -> {
            throw new RefusedException("bells.sealed", ends);
        });
    }

    private void refuseWithoutShift(BellSchedule schedule, NewBellUse use) {
        if (schedule.shift() == null
                && use.classId() == null
                && !bells.listSecondShift(use.from()).isEmpty()) {
            throw new RefusedException("bells.sayShift");
        }
    }

    /**
     * By which schedule classes ring is known once the decision is written; a refusal takes it back. Each day of a year is looked
     * at for it: only where it can end in one.
     */
    private void refuseLong(LocalDate from, Predicate<LongLesson> meant) {
        if (!bells.isForbidding()) {
            return;
        }
        refuseForbidden(longLessons.list(from).stream()
                .filter(meant)
                .map(LongLesson::note)
                .toList());
    }

    private void refuseForbidden(List<BellNote> notes) {
        if (!notes.isEmpty() && bells.isForbidding()) {
            throw new RefusedException(
                    "bells.forbidden", notes.size(), notes.get(0).source());
        }
    }
}
