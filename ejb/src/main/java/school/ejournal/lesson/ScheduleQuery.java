package school.ejournal.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.Schedules;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;

/** Reads the lessons of days as a timetable: of a teacher, a class, a room, and what was changed. */
@Stateless
public class ScheduleQuery {

    /** The most days asked for at once. */
    public static final int MOST_DAYS = 62;

    @Inject
    private Schedules schedules;

    @Inject
    private SchoolClock clock;

    /** The lessons that a teacher has or stands in for, by time; those somebody else stands in for are among them. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ScheduledLesson> listOfTeacher(long teacherId, LocalDate from, LocalDate until) {
        return schedules.listOfTeacher(teacherId, from, bounded(from, until));
    }

    /** The lessons of a class, by time. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ScheduledLesson> listOfClass(long classId, LocalDate from, LocalDate until) {
        return schedules.listOfClass(classId, from, bounded(from, until));
    }

    /** The lessons in a room, by time. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ScheduledLesson> listInRoom(String room, LocalDate from, LocalDate until) {
        return schedules.listInRoom(room, from, bounded(from, until));
    }

    /** The lessons that somebody changed one by one, by time. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ScheduledLesson> listChanged(LocalDate from, LocalDate until) {
        return schedules.listChanged(from, bounded(from, until));
    }

    /** The rooms of the timetable, in their order. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<String> listRooms() {
        return schedules.listRooms();
    }

    /** The teachers of the school who have a load today, by name. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<FreeTeacher> listTeachers() {
        return schedules.listFree(List.of(), clock.today());
    }

    /** The teachers who could stand in for some lessons: those free at all of them first, then those of the subject. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public List<FreeTeacher> listFree(List<Long> lessonIds) {
        return schedules.listFree(lessonIds, clock.today());
    }

    private static LocalDate bounded(LocalDate from, LocalDate until) {
        if (until.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(until)) {
            throw new RefusedException("calendar.tooManyDays", MOST_DAYS);
        }
        return until;
    }
}
