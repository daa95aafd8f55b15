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
import school.ejournal.timetable.store.Publishings;
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
    private Publishings publishings;

    @Inject
    private SchoolClock clock;

    @Inject
    private TimetableQuery query;

    @Inject
    private TimetableEntry entry;

    @Inject
    private TakingBack takingBack;

    @Inject
    private ClassDrafts ofClasses;

    /** Publishes a version that acts from a day on; the one before ends the day before (TT-01). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void publish(long yearId, LocalDate from, List<Slot> slots) {
        act(fill(yearId, from, "", slots), yearId, from);
    }

    /**
     * Begins a draft with the lessons of a file instead of those that act.
     *
     * @param name as it is shown among the versions
     * @return its id
     * @throws NotFoundException if the school has no such year or group
     * @throws RefusedException if the name is too long
     */
    @RolesAllowed(Role.COORDINATOR)
    public long beginWith(long yearId, LocalDate from, String name, List<Slot> slots) {
        return fill(yearId, from, title(name), slots);
    }

    private long fill(long yearId, LocalDate from, String name, List<Slot> slots) {
        Caller caller = SchoolScope.caller();
        long draft = timetables.add(
                caller, yearId, from, "draft", name, clock.clock().instant());
        timetables.addSlots(caller.schoolId(), draft, slots);
        return draft;
    }

    /**
     * Begins a draft with the lessons of the version that acts on a day (TT-02).
     *
     * @return its id
     * @throws NotFoundException if the school has no such year
     * @throws RefusedException if the name is too long, or the school has decided that others enter the timetable (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public long begin(long yearId, LocalDate from, String name) {
        entry.check(null);
        Caller caller = SchoolScope.caller();
        long draft = timetables.add(
                caller, yearId, from, "draft", title(name), clock.clock().instant());
        drafts.copySlots(draft, yearId, from);
        return draft;
    }

    /**
     * Begins a draft of one class with the lessons that it has on a day (TT-08); for its homeroom teacher as well.
     *
     * @return its id
     * @throws NotFoundException if the school has no such class, or the caller does not lead it
     * @throws RefusedException if no version acts on the day, the name is too long, or others enter the timetable (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public long beginOfClass(long classId, LocalDate from, String name) {
        entry.check(classId);
        return ofClasses.begin(classId, from, title(name));
    }

    /**
     * Puts a lesson into a draft.
     *
     * @return the lesson's id in the draft
     * @throws NotFoundException if the school has no such draft or group, or the caller does not enter it (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public long place(long draftId, Slot slot) {
        touch(draftId);
        if (!drafts.isOfDraft(draftId, slot.groupId())) {
            throw new NotFoundException();
        }
        return drafts.add(SchoolScope.caller().schoolId(), draftId, slot);
    }

    /**
     * Moves a lesson of a draft to another time, room or weeks.
     *
     * @throws NotFoundException if the draft has no such lesson, or the caller does not enter it (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void shift(long draftId, long slotId, Slot to) {
        touch(draftId);
        if (!drafts.shift(draftId, slotId, to)) {
            throw new NotFoundException();
        }
    }

    /**
     * Takes a lesson out of a draft.
     *
     * @throws NotFoundException if the draft has no such lesson, or the caller does not enter it (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void remove(long draftId, long slotId) {
        touch(draftId);
        if (!drafts.remove(draftId, slotId)) {
            throw new NotFoundException();
        }
    }

    /** Gives a draft up; it stays in the list of nothing but its own history. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void giveUp(long draftId) {
        touch(draftId);
        drafts.giveUp(draftId);
    }

    /**
     * Lets a draft act from a day on (TT-01). One of the whole school supersedes the versions that would have begun on that day
     * or later (TT-03); one of a class changes the lessons of that class in the version that acts, until the next (TT-08).
     *
     * @return the days that the lessons have to follow on
     * @throws NotFoundException if the school has no such draft, or the caller does not enter it (TT-07)
     * @throws RefusedException if the day lies outside its year, or lessons clash, or the school forbids overloads and
     *     there are some; of a class also if its lessons were changed since it was begun
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
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
        if (drafts.findClass(draftId).isPresent()) {
            return ofClasses.publish(draftId, from, year);
        }
        act(draftId, year.yearId(), from);
        return new Span(year.yearId(), from, year.until());
    }

    /** Lets a draft of the whole school act from a day on, and keeps what it takes the place of. */
    private void act(long draftId, long yearId, LocalDate from) {
        publishings.lock(yearId);
        publishings.remember(draftId, from);
        timetables.endBefore(yearId, from);
        drafts.publish(draftId, from, clock.clock().instant());
    }

    /**
     * Takes the last publishing of a timetable back: what it took the place of acts again as before (TT-09).
     *
     * @return the days that the lessons have to follow on
     * @throws NotFoundException if the school has no such version
     * @throws RefusedException if another was published since, if it acts for longer than the school allows (TT-10), or the school
     *     has decided that others enter the timetable (TT-07)
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY})
    public Span takeBack(long versionId) {
        publishings.lock(publishings.findYear(versionId).orElseThrow(NotFoundException::new));
        entry.check(null);
        Span days = publishings.findLast(versionId).orElseThrow(() -> new RefusedException("timetable.notTheLast"));
        takingBack.check(versionId);
        publishings.takeBack(versionId, SchoolScope.caller(), clock.clock().instant());
        return days;
    }

    private static String title(String name) {
        String title = name.strip();
        if (title.length() > LONGEST_NAME) {
            throw new RefusedException("timetable.badName", LONGEST_NAME);
        }
        return title;
    }

    /**
     * Locks a draft that the caller enters and counts the change; a version that acts is never changed, a new one takes its
     * place.
     */
    private void touch(long draftId) {
        if (!drafts.touch(draftId)) {
            throw new NotFoundException();
        }
        entry.check(drafts.findClass(draftId).orElse(null));
    }
}
