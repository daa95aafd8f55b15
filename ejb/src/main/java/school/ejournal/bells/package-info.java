/**
 * When lessons ring: named schedules of bells, from when on and for whom each is used, and the shifts of classes.
 *
 * <ul>
 *   <li>BL-01 A schedule of bells is drawn once and never changed; another takes its place from a day on, so lessons that
 *       were held keep their times (3.3).
 *   <li>BL-02 By which schedule a class rings on a day is said in one place: what is decided for these very days goes before
 *       what is decided from a day on, a day of the week before all days, the class before the grade level and that before
 *       the school, the later before the earlier.
 *   <li>BL-03 A class learns in one shift at a time, the first where nothing is told. A schedule of a shift rings for the
 *       classes of that shift only; where classes learn in the second, a schedule says for which shift it is.
 *   <li>BL-04 Lessons of a schedule follow one another, from the first on, without one meeting the next.
 *   <li>BL-05 What the rules for schools want of bells and shifts is told; a school may forbid the rest. So are lessons
 *       longer than the first grade may have in the months in which it is led up to its load (SP 2.4.3648-20, 3.4.16), as soon
 *       as its classes are to ring by them.
 *   <li>BL-06 Days of a sealed term keep their bells. What was decided is annulled, never removed.
 * </ul>
 *
 * <p>Out of scope here: what a change does to lessons (lesson).
 */
@NullMarked
package school.ejournal.bells;

import org.jspecify.annotations.NullMarked;
