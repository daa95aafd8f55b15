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
import school.ejournal.identity.Role;
import school.ejournal.lesson.FreeTeacher;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.ScheduleQuery;
import school.ejournal.lesson.ScheduledLesson;
import school.ejournal.lesson.SubstitutionService;

/** Changes of single lessons: somebody absent is chosen, her lessons are ticked, and taken over, cancelled or moved. */
@Named
@RequestScoped
public class ChangesPage {

    private static final String HERE = "/office/changes.xhtml?faces-redirect=true";
    private static final int WEEKS_AHEAD = 2;

    @EJB
    private ScheduleQuery schedules;

    @EJB
    private SubstitutionService substitutions;

    @EJB
    private LessonChanges changes;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private final TypedSubstitution typed = new TypedSubstitution();
    private long teacher;
    private long moving;
    private LocalDate from = LocalDate.EPOCH;
    private LocalDate until = LocalDate.EPOCH;
    private @Nullable List<ScheduledLesson> lessons;
    private @Nullable List<ScheduledLesson> changed;

    /** Whose lessons of which days are meant decides what the form holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        teacher = isKeeper() ? number("teacher") : 0;
        moving = isKeeper() ? number("move") : 0;
        from = AskedDay.of(Faces.getRequestParameter("from"), shell.getToday());
        LocalDate asked = AskedDay.of(Faces.getRequestParameter("until"), from);
        typed.setLessons(Faces.getRequestParameterValues("tick"));
        until = asked.isBefore(from) ? from : asked;
        if (from.plusDays(ScheduleQuery.MOST_DAYS).isBefore(until)) {
            until = from.plusDays(ScheduleQuery.MOST_DAYS);
        }
    }

    private static long number(String parameter) {
        String given = Faces.getRequestParameter(parameter);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    public @Nullable String substitute() {
        return Refusals.told(() -> substitutions.substitute(typed.wanted())) ? here() : null;
    }

    public @Nullable String cancel() {
        return Refusals.told(() -> typed.chosen().forEach(id -> changes.cancel(id, typed.reason()))) ? here() : null;
    }

    public @Nullable String move() {
        return Refusals.told(
                        () -> changes.move(moving, typed.day(), typed.lessonNumber(), typed.getRoom(), typed.reason()))
                ? HERE
                : null;
    }

    /** Leaves the lesson when it is, in another room. */
    public @Nullable String changeRoom() {
        String room = typed.getRoom() == null ? "" : typed.getRoom();
        return Refusals.told(() -> changes.changeRoom(moving, room, typed.reason())) ? here() : null;
    }

    public @Nullable String annul(long lessonId) {
        return Refusals.told(() -> substitutions.annul(lessonId)) ? HERE : null;
    }

    public @Nullable String restore(long lessonId) {
        return Refusals.told(() -> changes.restore(lessonId)) ? HERE : null;
    }

    private String here() {
        return HERE + "&teacher=" + teacher + "&from=" + from + "&until=" + until;
    }

    /** The lessons of the chosen teacher in the chosen days; none before one is chosen. */
    public List<ScheduledLesson> getLessons() {
        if (lessons == null) {
            lessons = teacher == 0 ? List.of() : schedules.listOfTeacher(teacher, from, until);
        }
        return lessons;
    }

    /** Whether a lesson may be ticked: her own, and not cancelled. */
    public boolean isOpen(ScheduledLesson lesson) {
        return lesson.teacherId() == teacher && !lesson.cancelled();
    }

    public boolean ticked(long lessonId) {
        return typed.chosen().contains(lessonId);
    }

    /** A teacher with what speaks for her. */
    public String label(FreeTeacher one) {
        String name = one.sameSubject() ? show.text("changes.sameSubject", one.name()) : one.name();
        return one.busyAt() == 0 ? name : name + " — " + show.count(one.busyAt(), "changes.busy");
    }

    /** What was changed from the beginning of the chosen days for two weeks on. */
    public List<ScheduledLesson> getChanged() {
        if (changed == null) {
            LocalDate last = from.plusWeeks(WEEKS_AHEAD);
            changed = schedules.listChanged(from, last.isAfter(until) ? last : until);
        }
        return changed;
    }

    public List<FreeTeacher> getTeachers() {
        return schedules.listTeachers();
    }

    /** Who could stand in for the lessons that are there to be ticked. */
    public List<FreeTeacher> getFree() {
        return schedules.listFree(getLessons().stream()
                .filter(this::isOpen)
                .map(ScheduledLesson::id)
                .toList());
    }

    /** The lesson that is to be moved, among those shown; null where none is asked for. */
    public @Nullable ScheduledLesson getMoved() {
        return getLessons().stream()
                .filter(lesson -> lesson.id() == moving && isOpen(lesson))
                .findFirst()
                .orElse(null);
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public long getTeacher() {
        return teacher;
    }

    public long getMoving() {
        return moving;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public TypedSubstitution getTyped() {
        return typed;
    }
}
