package school.ejournal.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.ChangedLessons;
import school.ejournal.lesson.store.ChangedLessons.Place;
import school.ejournal.lesson.store.ScheduledLessons;
import school.ejournal.record.RecordService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableEntry;

/** Changes single lessons: cancels, restores, moves, adds (LC-01 to LC-05). */
@Stateless
public class LessonChanges {

    /** The most letters of a reason. */
    public static final int LONGEST_NOTE = 200;

    @Inject
    private ChangedLessons lessons;

    @Inject
    private ScheduledLessons scheduled;

    @Inject
    private TimetableEntry entry;

    @Inject
    private RecordService records;

    @Inject
    private SchoolClock clock;

    /**
     * Cancels a lesson.
     *
     * @param note the reason; families and the teacher read it
     * @throws NotFoundException if the school has no such lesson
     * @throws RefusedException if something is recorded in it, its page is sealed, it is cancelled already, or no reason is
     *     given
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void cancel(long lessonId, String note) {
        String reason = reason(note);
        Place lesson = movable(lessonId);
        if (lesson.cancelled()) {
            throw new RefusedException("lesson.cancelledAlready");
        }
        lessons.cancel(lessonId, "decision", reason);
        log(lessonId, "cancelled", reason);
    }

    /**
     * Lets a lesson be held that somebody cancelled; not one that the calendar or the timetable took away.
     *
     * @throws NotFoundException if the school has no such lesson
     * @throws RefusedException if nobody cancelled it, its page is sealed, or calendar and timetable do not have it any more
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void restore(long lessonId) {
        Place lesson = locked(lessonId);
        if (!lesson.cancelled() || !"decision".equals(lesson.cause())) {
            throw new RefusedException("lesson.notCancelledByDecision");
        }
        lessons.restore(lessonId);
        log(lessonId, "restored", "");
        scheduled.follow(
                lessons.dayOf(lessonId),
                "decision",
                SchoolScope.caller().personId(),
                clock.clock().instant());
        if (lessons.get(lessonId).cancelled()) {
            throw new RefusedException("lesson.notHeldAnyMore");
        }
    }

    /**
     * Moves a lesson to another time of its term: the old place stays as a cancelled lesson that names the new one. It stays
     * with its teacher unless somebody else has the group by then.
     *
     * @param room null for the room of the group
     * @return the id of the lesson in its new place
     * @throws NotFoundException if the school has no such lesson
     * @throws RefusedException if something is recorded in it, its page is sealed, no reason is given, or the new time is
     *     outside the term, off, or taken for the group, the class or the teacher
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public long move(long lessonId, LocalDate date, int number, @Nullable String room, String note) {
        String reason = reason(note);
        Place lesson = movable(lessonId);
        if (lesson.cancelled()) {
            throw new RefusedException("lesson.cancelledAlready");
        }
        lessons.cancel(lessonId, "moved", reason);
        long teacher = lessons.teacherOn(lesson.pageId(), date, lesson.teacherId());
        refuseTaken(lesson.pageId(), date, number, teacher);
        long moved = lessons.add(lesson.pageId(), date, number, teacher, room, "moved", lessonId, reason);
        log(lessonId, "moved", reason);
        log(moved, "added", reason);
        return moved;
    }

    /**
     * Adds a lesson that the timetable does not have.
     *
     * @return its id
     * @throws NotFoundException if the school has no such page
     * @throws RefusedException if the page is sealed, no reason is given, or the time is outside the term, off, or taken for
     *     the group, the class or the teacher
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public long add(long pageId, LocalDate date, int number, @Nullable String room, String note) {
        String reason = reason(note);
        refuseOthers(pageId);
        records.lock(pageId);
        if (lessons.isSealed(pageId)) {
            throw new RefusedException("lesson.sealed");
        }
        long teacher =
                lessons.findTeacher(pageId, date).orElseThrow(() -> new RefusedException("lesson.nobodyTeaches"));
        refuseTaken(pageId, date, number, teacher);
        long added = lessons.add(pageId, date, number, teacher, room, "added", null, reason);
        log(added, "added", reason);
        return added;
    }

    /**
     * Lets a lesson be held in another room (LC-05).
     *
     * @throws NotFoundException if the school has no such lesson
     * @throws RefusedException if it is cancelled, its page is sealed, no reason or room is given, or the room is taken
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.HOMEROOM})
    public void changeRoom(long lessonId, String room, String note) {
        String reason = reason(note);
        String wanted = room.strip();
        if (wanted.isEmpty() || wanted.length() > Slot.LONGEST_ROOM) {
            throw new RefusedException("lesson.badRoom", Slot.LONGEST_ROOM);
        }
        if (locked(lessonId).cancelled()) {
            throw new RefusedException("lesson.cancelledAlready");
        }
        if (lessons.isRoomTaken(lessonId, wanted)) {
            throw new RefusedException("lesson.roomTaken", wanted);
        }
        lessons.putInRoom(lessonId, wanted);
        log(lessonId, "room", reason);
    }

    /** Deputies change every lesson; who leads a class only its own, where the school lets her (TT-07). */
    private void refuseOthers(long pageId) {
        if (!SchoolScope.caller().isAnyOf(Role.COORDINATOR, Role.DEPUTY)) {
            entry.check(lessons.findClass(pageId).orElseThrow(NotFoundException::new));
        }
    }

    private void refuseTaken(long pageId, LocalDate date, int number, long teacher) {
        if (number < 1 || number > Slot.LAST_NUMBER) {
            throw new RefusedException("lesson.noSuchNumber", Slot.LAST_NUMBER);
        }
        List<String> objections = lessons.objections(pageId, date, number, teacher);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections.get(0));
        }
    }

    /** The lesson under its page's lock, if nothing is recorded in it and its page is open. */
    private Place movable(long lessonId) {
        Place lesson = locked(lessonId);
        if (lesson.recorded()) {
            throw new RefusedException("lesson.recorded");
        }
        return lesson;
    }

    private Place locked(long lessonId) {
        long page = lessons.pageOf(lessonId).orElseThrow(NotFoundException::new);
        refuseOthers(page);
        records.lock(page);
        Place lesson = lessons.get(lessonId);
        if (lesson.sealed()) {
            throw new RefusedException("lesson.sealed");
        }
        return lesson;
    }

    private void log(long lessonId, String what, String note) {
        Caller caller = SchoolScope.caller();
        Instant at = clock.clock().instant();
        lessons.log(caller.schoolId(), lessonId, what, note, caller.personId(), at);
    }

    private static String reason(String note) {
        String reason = note.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
            throw new RefusedException("lesson.reasonWanted", LONGEST_NOTE);
        }
        return reason;
    }
}
