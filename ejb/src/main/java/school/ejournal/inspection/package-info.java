/**
 * How the school's heads and the homeroom teacher look over the journal: what is not filled in, who stands near a
 * threshold, and the checker's remarks on pages until they are mended.
 *
 * <ul>
 *   <li>IN-01 A page is checked by the school's heads, and by the homeroom teacher of its class; they write no marks
 *       (3.2, 3.3).
 *   <li>IN-02 A remark is open until the page's teacher says it is mended; the checker then accepts it, or returns it with
 *       a reason. Nothing of it is deleted; every step has its author and time.
 *   <li>IN-03 A remark is seen by whoever sees the page, never by families.
 *   <li>IN-04 A lesson counts as unfilled when it has ended and its topic or its class is not recorded (3.5).
 *   <li>IN-05 A pupil stands near a threshold when the un-rounded mean is at most {@value
 *       school.ejournal.inspection.NearThreshold#REACH_HUNDREDTHS} hundredths away from it.
 *   <li>IN-06 Whoever has fewer marks than the school wants (MN-04) is told of to the checkers of the page as well, with
 *       the number that is missing.
 *   <li>IN-07 Before the marks of a term are due, whoever teaches a group or leads the class is told on her day how many pupils
 *       have too few marks, or stand near a threshold. Who they are is on the page, and in the class's view.
 * </ul>
 *
 * <p>Out of scope: deadlines and orders of the coordinator, the report on timeliness.
 */
@NullMarked
package school.ejournal.inspection;

import org.jspecify.annotations.NullMarked;
