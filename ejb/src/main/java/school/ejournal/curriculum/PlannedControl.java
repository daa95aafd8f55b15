package school.ejournal.curriculum;

import java.time.LocalDate;

/** A control work that a plan has ahead, with the lesson that it flows into. */
public record PlannedControl(long groupId, long lessonId, LocalDate date, int number, String topic) {}
