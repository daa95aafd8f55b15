/**
 * Subjects, the curriculum plan, and the lesson plans of teachers.
 *
 * <ul>
 *   <li>CU-01 A subject is known by its sourcedId within a school.
 *   <li>CU-02 The plan says hours a week and the kind of marking per subject and grade level (2.6).
 *   <li>CU-03 A lesson plan is one teacher's, for a subject and grade level in a school year, and is used for one or more of
 *       her groups there; a group has one at a time. She alone changes it, the heads read it. Whoever takes over a group
 *       takes over what was planned for it.
 *   <li>CU-04 A change of a plan names the version that was seen; an item that is taken out stays in the database.
 *   <li>CU-05 A plan is brought in from a sheet whole or not at all, after a look that names each fault's row and column;
 *       a file with formulas is refused.
 *   <li>CU-06 Hours of the plan flow in their order into the group's lessons of the year that are not cancelled and have no
 *       topic yet, those of the past among them. What flows into a lesson is suggested there and never written by itself.
 *   <li>CU-07 A lesson whose topic is that of an item, or of several joined by semicolons, gives it: as many of its hours
 *       as the lesson counts for. Items of one topic are given in their order. Any other topic gives nothing of the plan,
 *       so the next suggestion is the first item that is not given.
 *   <li>CU-08 Lost hours are made up for by a dated adjustment of one group's plan with a reason: items are merged with the next
 *       one, shortened, or left to self-study; control works are shortened only. It holds once another person approved it (2.6).
 *   <li>CU-09 Control works take no more than a tenth of a subject's hours (order 704), or what the school decided; more is
 *       warned of, not refused.
 *   <li>CU-10 The curriculum plan of a year is decided grade level by grade level by a document with number and date; what a line
 *       was before is kept with who changed it. Grade 1 has no marks in it (2.6).
 * </ul>
 *
 * <p>Out of scope here: plan against fact and the calendar of assessments (reporting).
 */
@NullMarked
package school.ejournal.curriculum;

import org.jspecify.annotations.NullMarked;
