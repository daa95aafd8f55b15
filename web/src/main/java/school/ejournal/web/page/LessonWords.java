package school.ejournal.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import school.ejournal.lesson.ScheduledLesson;
import school.ejournal.lesson.SubstitutionKind;

/** What is said of a lesson in timetables and lists of changes. */
@Named
@RequestScoped
public class LessonWords {

    @Inject
    private Show show;

    /** What became of a lesson, in words. */
    public String state(ScheduledLesson lesson) {
        String became = change(lesson);
        return lesson.cancelled() || !lesson.isElsewhere()
                ? became
                : became
                        + (became.isEmpty() ? "" : " · ")
                        + show.text("diary.inRoomInstead", lesson.room(), lesson.usualRoom());
    }

    private String change(ScheduledLesson lesson) {
        if (lesson.cancelled()) {
            return show.text("moved".equals(lesson.cause()) ? "changes.movedAway" : "changes.cancelled");
        } else if (lesson.substitute() != null) {
            boolean merged = lesson.kind() == SubstitutionKind.MERGE;
            return show.text(merged ? "changes.mergedBy" : "changes.replacedBy", lesson.substitute());
        }
        return switch (lesson.origin()) {
            case "added" -> show.text("changes.added");
            case "moved" -> show.text("changes.movedHere");
            default ->
                lesson.isElsewhere() ? "" : show.text(lesson.recorded() ? "changes.recorded" : "changes.planned");
        };
    }
}
