package school.ejournal.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.Document;
import school.ejournal.calendar.Span;
import school.ejournal.identity.Role;
import school.ejournal.roster.store.Groups;
import school.ejournal.roster.store.LoadLists;
import school.ejournal.roster.store.Loads;
import school.ejournal.roster.store.Loads.Load;
import school.ejournal.roster.store.Loads.Noted;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/**
 * Decides who teaches a group and who leads a class, from a day on (RO-11, RO-12). What lessons do of it is the matter of
 * whoever asks: each answer says which days it reaches.
 */
@Stateless
public class LoadService {

    @Inject
    private Loads loads;

    @Inject
    private LoadLists lists;

    @Inject
    private Groups groups;

    @Inject
    private SchoolClock clock;

    /**
     * Gives a group to a teacher from a day on; whoever had it has it until the day before. A load that she has from exactly
     * that day on is mended in its hours and its last day.
     *
     * @return the days that lessons may change on
     * @throws NotFoundException if the school has no such group, class, subject or teacher
     * @throws RefusedException if the days are not of the group's year or lie in a sealed term, or she has left by then
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span assign(NewLoad load) {
        Caller caller = SchoolScope.caller();
        loads.lock(caller.schoolId());
        long groupId = groupOf(load.group(), caller);
        long classId = loads.classOf(groupId).orElseThrow(NotFoundException::new);
        Span year = loads.findYear(classId).orElseThrow(NotFoundException::new);
        refuseOutside(year, load.from());
        if (load.until() != null) {
            refuseOutside(year, load.until());
        }
        refuseLeft(load.teacherId(), load.from());
        Load begun = loads.findBegun(groupId, load.teacherId(), load.from())
                .filter(one -> one.until() == null || !one.until().isBefore(one.from()))
                .orElse(null);
        LocalDate first = begun == null ? load.from() : firstOther(begun.until(), load.until(), year);
        refuseSealed(groupId, first);
        if (begun == null) {
            loads.assign(caller.schoolId(), groupId, load);
        } else {
            loads.mend(groupId, load);
        }
        note(
                new Noted(
                        begun == null ? "assigned" : "mended",
                        classId,
                        groupId,
                        load.teacherId(),
                        load.from(),
                        load.until(),
                        load.weeklyHours()),
                load.document());
        return new Span(year.yearId(), first, year.until());
    }

    /**
     * Lets a load end with a day; the group has nobody then until it is given to somebody. A load that has not begun by then
     * does not begin.
     *
     * @return the days that lessons may change on
     * @throws NotFoundException if the school has no such load
     * @throws RefusedException if the day is not of the group's year or lies in a sealed term, or the load ends earlier anyway
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span end(long loadId, LocalDate lastDay, @Nullable Document document) {
        loads.lock(SchoolScope.caller().schoolId());
        Load load = loads.find(loadId).orElseThrow(NotFoundException::new);
        Span year = loads.findYear(load.classId()).orElseThrow(NotFoundException::new);
        refuseOutside(year, lastDay);
        if (load.until() != null && !lastDay.isBefore(load.until())) {
            throw new RefusedException("roster.loadEndsAnyway", load.until());
        }
        LocalDate first = lastDay.isBefore(load.from()) ? load.from() : lastDay.plusDays(1);
        refuseSealed(load.groupId(), first);
        loads.end(loadId, lastDay);
        note(
                new Noted(
                        "ended", load.classId(), load.groupId(), load.teacherId(), load.from(), lastDay, load.hours()),
                document);
        return new Span(year.yearId(), first.isAfter(year.until()) ? year.until() : first, year.until());
    }

    /**
     * Gives a class its homeroom teacher from a day on; whoever led it does so until the day before (RO-12).
     *
     * @throws NotFoundException if the school has no such class or teacher
     * @throws RefusedException if the day is not of the class's year, or she has left by then
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void lead(long classId, long teacherId, LocalDate from, @Nullable Document document) {
        Caller caller = SchoolScope.caller();
        loads.lock(caller.schoolId());
        Span year = loads.findYear(classId).orElseThrow(NotFoundException::new);
        refuseOutside(year, from);
        refuseLeft(teacherId, from);
        loads.lead(caller.schoolId(), classId, teacherId, from);
        note(new Noted("led", classId, null, teacherId, from, null, null), document);
    }

    private long groupOf(NewLoad.Taught asked, Caller caller) {
        if (asked.groupId() != 0) {
            return asked.groupId();
        }
        return loads.findWhole(asked.classId(), asked.subjectId())
                .orElseGet(() -> groups.addWhole(caller.schoolId(), asked.classId(), asked.subjectId()));
    }

    /** The first day on which two loads that began together differ; the last of the year where they do not. */
    private static LocalDate firstOther(@Nullable LocalDate one, @Nullable LocalDate other, Span year) {
        LocalDate first = one == null ? year.until() : one.isAfter(year.until()) ? year.until() : one;
        LocalDate second = other == null ? year.until() : other;
        LocalDate earlier = first.isBefore(second) ? first : second;
        return first.equals(second) || earlier.equals(year.until()) ? year.until() : earlier.plusDays(1);
    }

    private static void refuseOutside(Span year, LocalDate day) {
        if (day.isBefore(year.from()) || day.isAfter(year.until())) {
            throw new RefusedException("roster.loadOutsideYear", year.from(), year.until());
        }
    }

    private void refuseLeft(long teacherId, LocalDate day) {
        if (lists.listStaff(clock.today(), teacherId).isEmpty()) {
            throw new NotFoundException();
        } else if (lists.listStaff(day, teacherId).isEmpty()) {
            throw new RefusedException("roster.teacherLeft", day);
        }
    }

    private void refuseSealed(long groupId, LocalDate first) {
        groups.findSealed(groupId, first).ifPresent(ends -> {
            throw new RefusedException("roster.loadSealed", ends);
        });
    }

    private void note(Noted noted, @Nullable Document document) {
        loads.note(SchoolScope.caller(), noted, document, clock.clock().instant());
    }
}
