/**
 * The timetable in dated versions.
 *
 * <ul>
 *   <li>TT-01 A version acts from its first day until the next one begins; the days before keep theirs (3.3).
 * </ul>
 *
 * <p>Out of scope here: changes for one day, substitutions by order, sanitary limits.
 */
@NullMarked
package school.ejournal.timetable;

import org.jspecify.annotations.NullMarked;
