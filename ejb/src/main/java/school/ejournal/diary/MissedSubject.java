package school.ejournal.diary;

import school.ejournal.attendance.AbsenceCount;

/**
 * What a pupil missed in a subject.
 *
 * @param count of its lessons; days are no matter of one subject
 */
public record MissedSubject(String subject, AbsenceCount count) {}
