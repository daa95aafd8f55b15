package school.ejournal.attendance.model;

import school.ejournal.attendance.Presence;

/** What was recorded of a pupil's presence at a lesson, and whether a mark stands beside it. */
public record Entry(long lessonId, long studentId, Presence presence, boolean marked) {}
