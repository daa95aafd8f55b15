/**
 * School years, terms and their state, days off, bells.
 *
 * <ul>
 *   <li>CA-01 A term is open until it is sealed, after its last day, once and for good (3.5).
 *   <li>CA-02 Each class keeps one scheme of terms; schemes of one year may overlap (1.4).
 * </ul>
 *
 * <p>Out of scope here: moving days, quarantine of one class, reopening by act.
 */
@NullMarked
package school.ejournal.calendar;

import org.jspecify.annotations.NullMarked;
