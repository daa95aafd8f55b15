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
 * <p>Out of scope: where a lesson comes from (timetable), whether somebody may write into it (journal).
 */
@NullMarked
package school.ejournal.lesson;

import org.jspecify.annotations.NullMarked;
