/**
 * What presence means: codes, letters, what counts as missed.
 *
 * <ul>
 *   <li>AT-01 Absence and lateness belong to lessons, not to the term column.
 *   <li>AT-02 A pupil is either absent or late at a lesson, never both; a mark may stand beside either.
 * </ul>
 *
 * <p>Out of scope here: reasons over a range of days, notes of guardians, statistics of days missed.
 */
@NullMarked
package school.ejournal.attendance;

import org.jspecify.annotations.NullMarked;
