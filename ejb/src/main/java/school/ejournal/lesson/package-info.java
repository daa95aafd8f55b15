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
 * <p>Out of scope: where a lesson comes from (timetable), whether somebody may write into it (journal).
 */
@NullMarked
package school.ejournal.lesson;

import org.jspecify.annotations.NullMarked;
