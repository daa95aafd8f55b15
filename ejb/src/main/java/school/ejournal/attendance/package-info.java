/**
 * What presence means: codes, letters, what counts as missed.
 *
 * <ul>
 *   <li>AT-01 Absence and lateness stand in the lesson's own column, not in the term column nor in that of a further work.
 *   <li>AT-02 A pupil is either absent or late at a lesson, never both; a mark may stand beside either.
 * </ul>
 *
 * <p>Out of scope here: reasons over a range of days, notes of guardians, statistics of days missed.
 */
@NullMarked
package school.ejournal.attendance;

import org.jspecify.annotations.NullMarked;
