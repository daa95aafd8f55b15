/**
 * The lesson as held: its date, who taught it, topic and homework, and what was entered for each pupil (the cells). Also
 * the pages the lessons stand on, a teaching group in a term. What the entries mean is said by grading and attendance.
 *
 * <ul>
 *   <li>LE-01 Pages and lessons are laid out from the timetable and the calendar; every scheduled lesson expects a
 *       record (1.3).
 *   <li>LE-02 Nothing is deleted: an emptied cell stays, its version grows, its history is in the record.
 *   <li>LE-03 The first entry of a lesson fixes when it was recorded, so that timeliness can be told (3.2, 3.5).
 *   <li>LE-04 A page follows the seal of its term, under the lock of its head (3.5).
 *   <li>LE-05 Lessons follow calendar, timetable and load in the same transaction: those not held any more are cancelled, those
 *       held again restored, missing ones added, those of a changed load handed over. What is recorded stays and is named.
 *   <li>LE-06 What a change would do is said before it is done, by doing it and taking it back (3.3).
 *   <li>LE-07 Lessons of a group that is given to another teacher are hers from that day on; who stood in for them stands in no
 *       more. Where her other lessons are at the same time, it is said. A group that nobody has keeps its lessons, under
 *       whoever had it last (1.3).
 * </ul>
 *
 * <p>The kinds of work are the school's (273-FZ art. 30), each with the local act it rests on:
 *
 * <ul>
 *   <li>WT-01 A kind of work has a weight, says whether it is written, within how many days it is marked (3.5), and what
 *       counts of a retake.
 *   <li>WT-02 A change of weight or of what counts of retakes says beforehand how many marks it weighs anew; it is dated,
 *       names the local act it rests on, and is never undone, only decided again.
 *   <li>WT-03 It never reaches into a sealed term, nor before the first day of an earlier decision.
 *   <li>WT-04 A retired kind of work is given to no more works; those that have it keep it.
 *   <li>WT-05 A school that has decided nothing gets the customary kinds with its first term.
 * </ul>
 *
 * <p>Changes of single lessons (3.3):
 *
 * <ul>
 *   <li>LC-01 Whoever enters the timetable of a class cancels, restores, moves or adds its lessons, with a reason that is kept.
 *   <li>LC-02 A lesson in which something is recorded was held: it is neither cancelled nor moved.
 *   <li>LC-03 A moved lesson leaves a cancelled one in its old place; both name each other. It stays with its teacher unless
 *       somebody else has the group on the new day.
 *   <li>LC-04 A lesson is put where its group, class and teacher are free, on a day of its term that has lessons.
 *   <li>LC-05 A lesson may be held in another room that is free at its time.
 * </ul>
 *
 * <p>Bells (3.3):
 *
 * <ul>
 *   <li>LB-01 What a change of bells or shifts would do is said before it is done: how many lessons get other times, how many
 *       would have none, and which teachers would be in two places.
 * </ul>
 *
 * <p>Substitutions (3.5):
 *
 * <ul>
 *   <li>SU-01 A substitution is for exactly the lessons named. The right begins with the lesson's day and ends with it, or
 *       as many days later as the school decides; for a day that has passed, with the day of the decision.
 *   <li>SU-02 While it holds, the right has moved: whoever is stood in for does not write into the lesson.
 *   <li>SU-03 It ends by itself, by the database's clock; or at once when it is annulled. What was recorded stays.
 *   <li>SU-04 Nobody stands in for a lesson at whose time, by the bells, she has another, unless both are taught together (merge).
 *   <li>SU-05 One stands in at a time: a later decision ends the one before.
 *   <li>SU-06 Nobody stands in for a cancelled lesson, on a sealed page, or for herself.
 * </ul>
 *
 * <p>Out of scope: where a lesson comes from (timetable), whether somebody may write into it (journal).
 */
@NullMarked
package school.ejournal.lesson;

import org.jspecify.annotations.NullMarked;
