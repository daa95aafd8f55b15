/**
 * Presence: what was recorded at lessons, the reasons of absence over days, the notes of guardians behind them, and what
 * follows from them for a class.
 *
 * <ul>
 *   <li>AT-01 Absence and lateness stand in the lesson's own column, not in the term column nor in that of a further work.
 *   <li>AT-02 A pupil is either absent or late at a lesson, never both; a mark may stand beside either.
 *   <li>AT-03 Presence at a lesson is recorded by a letter of presence, or by the teacher's word that all were there; marks
 *       and silence record nothing (3.5).
 *   <li>AT-04 The homeroom teacher of the pupil's class sets the reason for days in a row by one action, for lessons that
 *       are recorded later, too; nobody else does.
 *   <li>AT-05 A reason is laid over absences without one when they are read. What was recorded stays; letters that say a
 *       reason, lateness and marks are untouched. Of several reasons of a day the one set last holds.
 *   <li>AT-06 A reason is never changed or removed: it is annulled, with the reason for that. Setting and annulling are
 *       links of the chain that each class has for it (1.3).
 *   <li>AT-07 Reasons and notes are for days of the class's school year; reasons not for days of a sealed term.
 *   <li>AT-08 A guardian writes of days of the own child that it was ill or away for good cause, by text or file, with at most
 *       ten notes waiting. The homeroom teacher accepts a note, and with it sets the reason, or declines it with an
 *       answer; once.
 *   <li>AT-09 A file is PDF, JPEG or PNG by its content, 5 MB at the most. It is read by the guardian who sent it, the homeroom
 *       teacher of the pupil's class and the school's heads; for others it does not exist (152-FZ).
 *   <li>AT-10 Lessons are held for a pupil on days of the own enrolment. Missed are those with an absence; a day is missed when
 *       all lessons held that day for the pupil's class and groups were (2.4).
 *   <li>AT-11 Records that contradict each other are shown, not refused: a mark while absent, there and away side by side,
 *       there twice at once, there despite a reason.
 * </ul>
 *
 * <p>Out of scope here: certificates as documents, notices to guardians, the printed form of absences.
 */
@NullMarked
package school.ejournal.attendance;

import org.jspecify.annotations.NullMarked;
