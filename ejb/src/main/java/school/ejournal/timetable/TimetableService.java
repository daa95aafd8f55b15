package school.ejournal.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.Span;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.store.Drafts;
import school.ejournal.timetable.store.Timetables;

/** Keeps the timetable: drafts, and versions that act. The lessons do not follow by themselves (see {@code lesson}). */
@Stateless
public class TimetableService {

    /** The most letters of a version's name. */
    public static final int LONGEST_NAME = 100;

    @Inject
    private Timetables timetables;

    @Inject
    private Drafts drafts;

    @Inject
    private SchoolClock clock;

    @Inject
    private TimetableQuery query;

    /** Publishes a version that acts from a day on; the one before ends the day before (TT-01). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void publish(long yearId, LocalDate from, List<Slot> slots) {
        Caller caller = SchoolScope.caller();
        timetables.endBefore(yearId, from);
        long version = timetables.add(
                caller, yearId, from, "published", "", clock.clock().instant());
        timetables.addSlots(caller.schoolId(), version, slots);
    }

    /**
     * Begins a draft with the lessons of the version that acts on a day (TT-02).
     *
     * @return its id
     * @throws NotFoundException if the school has no such year
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long begin(long yearId, LocalDate from, String name) {
        String title = name.strip();
        if (title.length() > LONGEST_NAME) {
            throw new RefusedException("timetable.badName", LONGEST_NAME);
        }
        Caller caller = SchoolScope.caller();
        long draft = timetables.add(
                caller, yearId, from, "draft", title, clock.clock().instant());
        drafts.copySlots(draft, yearId, from);
        return draft;
    }

    /**
     * Puts a lesson into a draft.
     *
     * @return the lesson's id in the draft
     * @throws NotFoundException if the school has no such draft or group
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long place(long draftId, Slot slot) {
        touch(draftId);
        return drafts.add(SchoolScope.caller().schoolId(), draftId, slot);
    }

    /**
     * Moves a lesson of a draft to another time, room or weeks.
     *
     * @throws NotFoundException if the draft has no such lesson
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void shift(long draftId, long slotId, Slot to) {
        touch(draftId);
        if (!drafts.shift(draftId, slotId, to)) {
            throw new NotFoundException();
        }
    }

    /**
     * Takes a lesson out of a draft.
     *
     * @throws NotFoundException if the draft has no such lesson
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void remove(long draftId, long slotId) {
        touch(draftId);
        if (!drafts.remove(draftId, slotId)) {
            throw new NotFoundException();
        }
    }

    /** Gives a draft up; it stays in the list of nothing but its own history. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public void giveUp(long draftId) {
        touch(draftId);
        drafts.giveUp(draftId);
    }

    /**
     * Lets a draft act from a day on (TT-01, TT-03). Versions that would have begun on that day or later are superseded.
     *
     * @return the days that the lessons have to follow on: from the first day to the end of the year
     * @throws NotFoundException if the school has no such draft
     * @throws RefusedException if the day lies outside its year, or lessons clash, or the school forbids overloads and
     *     there are some
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span publishDraft(long draftId, LocalDate from) {
        touch(draftId);
        TimetableCheck check = query.check(draftId, from);
        if (!check.isPublishable()) {
            throw new RefusedException(
                    check.clashes().isEmpty() ? "timetable.overloads" : "timetable.clashes",
                    check.clashes().size() + check.overloads().size());
        }
        Span year = timetables.yearOf(draftId);
        if (from.isBefore(year.from()) || from.isAfter(year.until())) {
            throw new RefusedException("calendar.outsideYear", year.from(), year.until());
        }
        timetables.endBefore(year.yearId(), from);
        drafts.publish(draftId, from, clock.clock().instant());
        return new Span(year.yearId(), from, year.until());
    }

    /** Locks a draft and counts the change; a version that acts is never changed, a new one takes its place. */
    private void touch(long draftId) {
        if (!drafts.touch(draftId)) {
            throw new NotFoundException();
        }
    }
}
