/**
 * School years, terms and their state, days off.
 *
 * <ul>
 *   <li>CA-01 A term is open until it is sealed, after its last day, once and for good (3.5).
 *   <li>CA-02 Each class keeps one scheme of terms; schemes of one year may overlap (1.4).
 *   <li>CA-03 Days of a sealed term stay as they are (3.5).
 *   <li>CA-04 What was decided about days is annulled, never removed; who decided and when is kept.
 *   <li>CA-05 A day may have the lessons of another day of the week, for the whole school, once.
 *   <li>CA-06 Terms of one scheme follow one another within their year.
 *   <li>CA-07 Days off are for the school, for a grade level (the first grade's week in February) or for one class
 *       (quarantine); remote days keep their lessons.
 *   <li>CA-08 A school year meets no other and lasts 366 days at the most; who decided on it, on its terms and on the terms of
 *       a class, when and by which document, is kept (2.6, 3.2).
 *   <li>CA-09 The office works for the year that runs; once its last term is over, for the next one that has classes (3.3: by
 *       the fifth of September all is up to date).
 *   <li>CA-10 A class learns by a scheme that its year has; once it has pages the scheme stays.
 *   <li>CA-11 Days that the school has are changed here, where it is told what becomes of the lessons; what comes from outside
 *       moves none.
 * </ul>
 *
 * <p>Out of scope here: what the lessons of those days do (lesson), reopening a sealed term.
 */
@NullMarked
package school.ejournal.calendar;

import org.jspecify.annotations.NullMarked;
