/**
 * Subjects and the curriculum plan.
 *
 * <ul>
 *   <li>CU-01 A subject is known by its sourcedId within a school.
 *   <li>CU-02 The plan says hours a week and the kind of marking per subject and grade level (2.6).
 * </ul>
 *
 * <p>Out of scope here: lesson plans, plan against fact.
 */
@NullMarked
package school.ejournal.curriculum;

import org.jspecify.annotations.NullMarked;
