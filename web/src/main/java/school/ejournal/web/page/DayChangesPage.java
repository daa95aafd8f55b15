package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.ScheduleQuery;
import school.ejournal.lesson.ScheduledLesson;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;

/**
 * The lessons of a class on one day, for whoever leads it: cancelled, moved, held in another room (TT-07). Who stands in for a
 * teacher is the deputy's to say.
 */
@Named
@RequestScoped
public class DayChangesPage {

    private static final String HERE = "/journal/daychanges.xhtml?faces-redirect=true";

    @EJB
    private ScheduleQuery schedules;

    @EJB
    private LessonChanges changes;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    private final TypedSubstitution typed = new TypedSubstitution();
    private List<ClassRow> classes = List.of();
    private List<ScheduledLesson> lessons = List.of();
    private @Nullable ClassRow shown;
    private LocalDate day = LocalDate.EPOCH;
    private long moving;

    /** Which day of which class is shown decides what the forms hold, so it is known before they are read. */
    @PostConstruct
    void readAddress() {
        classes = roster.listClasses();
        long asked = number("class");
        shown = classes.stream()
                .filter(row -> row.id() == asked)
                .findFirst()
                .orElse(classes.isEmpty() ? null : classes.get(0));
        day = AskedDay.of(Faces.getRequestParameter("day"), shell.getToday());
        moving = number("move");
        typed.setLessons(Faces.getRequestParameterValues("tick"));
        lessons = shown == null ? List.of() : schedules.listOfClass(shown.id(), day, day);
    }

    private static long number(String parameter) {
        String given = Faces.getRequestParameter(parameter);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    public @Nullable String cancel() {
        return Refusals.told(() -> typed.chosen().forEach(id -> changes.cancel(id, typed.reason()))) ? here() : null;
    }

    public @Nullable String move() {
        return Refusals.told(
                        () -> changes.move(moving, typed.day(), typed.lessonNumber(), typed.getRoom(), typed.reason()))
                ? here()
                : null;
    }

    /** Leaves the lesson when it is, in another room. */
    public @Nullable String changeRoom() {
        String room = typed.getRoom() == null ? "" : typed.getRoom();
        return Refusals.told(() -> changes.changeRoom(moving, room, typed.reason())) ? here() : null;
    }

    public @Nullable String restore(long lessonId) {
        return Refusals.told(() -> changes.restore(lessonId)) ? here() : null;
    }

    private String here() {
        return HERE + "&class=" + getClassId() + "&day=" + day;
    }

    /** Whether a lesson may be changed: one of the class itself, not of a group kept by another, held and not recorded. */
    public boolean isOpen(ScheduledLesson lesson) {
        return shown != null && lesson.schoolClass().equals(shown.name()) && !lesson.cancelled() && !lesson.recorded();
    }

    /** Whether somebody cancelled a lesson of the class, who may let it be held again. */
    public boolean isRestorable(ScheduledLesson lesson) {
        return shown != null
                && lesson.schoolClass().equals(shown.name())
                && lesson.cancelled()
                && "decision".equals(lesson.cause());
    }

    public boolean ticked(long lessonId) {
        return typed.chosen().contains(lessonId);
    }

    /** The lesson that is to be moved, among those shown; null where none is asked for. */
    public @Nullable ScheduledLesson getMoved() {
        return lessons.stream()
                .filter(lesson -> lesson.id() == moving && isOpen(lesson))
                .findFirst()
                .orElse(null);
    }

    public boolean isOpenSome() {
        return lessons.stream().anyMatch(this::isOpen);
    }

    public List<ScheduledLesson> getLessons() {
        return lessons;
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public long getClassId() {
        return shown == null ? 0 : shown.id();
    }

    public String getClassName() {
        return shown == null ? "" : shown.name();
    }

    public LocalDate getDay() {
        return day;
    }

    public long getMoving() {
        return moving;
    }

    public TypedSubstitution getTyped() {
        return typed;
    }
}
