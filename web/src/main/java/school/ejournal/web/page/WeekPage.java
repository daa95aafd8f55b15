package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.lesson.FreeTeacher;
import school.ejournal.lesson.ScheduleQuery;
import school.ejournal.lesson.ScheduledLesson;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;

/** The lessons of a week, of a teacher, a class or a room: as the timetable has them and with what was changed. */
@Named
@RequestScoped
public class WeekPage {

    private static final int SCHOOL_DAYS = 6;
    private static final int LESSONS_SHOWN = 6;

    @EJB
    private ScheduleQuery schedules;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    private String whose = "";
    private LocalDate monday = LocalDate.EPOCH;
    private List<ScheduledLesson> lessons = List.of();
    private @Nullable List<FreeTeacher> teachers;
    private @Nullable List<ClassRow> classes;

    /** Reads whose week of which days it is; a teacher's own where nobody is named. */
    public void load() {
        monday = AskedDay.of(Faces.getRequestParameter("day"), shell.getToday())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String asked = Faces.getRequestParameter("of");
        whose = asked == null || asked.isBlank() ? mine() : asked;
        LocalDate last = monday.plusDays(SCHOOL_DAYS);
        if (whose.matches("t\\d{1,18}")) {
            lessons = schedules.listOfTeacher(id(), monday, last);
        } else if (whose.matches("c\\d{1,18}")) {
            lessons = schedules.listOfClass(id(), monday, last);
        } else if (whose.startsWith("r") && whose.length() > 1) {
            lessons = schedules.listInRoom(whose.substring(1), monday, last);
        } else {
            throw new NotFoundException();
        }
    }

    private String mine() {
        if (shell.isTeacher()) {
            return "t" + shell.caller().personId();
        }
        return getClasses().isEmpty() ? "t0" : "c" + getClasses().get(0).id();
    }

    private long id() {
        return Long.parseLong(whose.substring(1));
    }

    /** The lessons of a day and number. */
    public List<ScheduledLesson> in(int weekday, int number) {
        LocalDate day = day(weekday);
        return lessons.stream()
                .filter(lesson -> lesson.date().equals(day) && lesson.number() == number)
                .toList();
    }

    public LocalDate day(int weekday) {
        return monday.plusDays(weekday - 1L);
    }

    public boolean isTeacherWeek() {
        return whose.startsWith("t");
    }

    public boolean isClassWeek() {
        return whose.startsWith("c");
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, SCHOOL_DAYS).boxed().toList();
    }

    public List<Integer> getNumbers() {
        int last = lessons.stream().mapToInt(ScheduledLesson::number).max().orElse(0);
        return IntStream.rangeClosed(1, Math.max(LESSONS_SHOWN, last)).boxed().toList();
    }

    /** The name of whose week it is. */
    public String getTitle() {
        if (whose.startsWith("r")) {
            return whose.substring(1);
        }
        return isTeacherWeek()
                ? getTeachers().stream()
                        .filter(one -> one.id() == id())
                        .map(FreeTeacher::name)
                        .findFirst()
                        .orElse("")
                : getClasses().stream()
                        .filter(one -> one.id() == id())
                        .map(ClassRow::name)
                        .findFirst()
                        .orElse("");
    }

    public List<FreeTeacher> getTeachers() {
        if (teachers == null) {
            teachers = schedules.listTeachers();
        }
        return teachers;
    }

    /** The classes that may be chosen: those the roster shows; a subject teacher chooses among those of her lessons. */
    public List<ClassRow> getClasses() {
        if (classes == null) {
            classes = shell.isRosterReader() ? roster.listClasses() : List.of();
        }
        return classes;
    }

    public List<String> getRooms() {
        return schedules.listRooms();
    }

    public String getWhose() {
        return whose;
    }

    public boolean isFree() {
        return lessons.isEmpty();
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getSaturday() {
        return monday.plusDays(SCHOOL_DAYS - 1L);
    }

    public LocalDate getBefore() {
        return monday.minusDays(7);
    }

    public LocalDate getAfter() {
        return monday.plusDays(7);
    }
}
