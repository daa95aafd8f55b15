/**
 * What marks mean: values, scales, the weighted mean, the proposed term mark, and the rules in force.
 *
 * <ul>
 *   <li>GR-01 Grade 1 and unmarked subjects take no marks (SP 2.4.3648-20).
 *   <li>GR-02 A mark is of the school's scale: 2 to 5, 1 only where the school allows it (273-FZ art. 30).
 *   <li>GR-03 Pass/fail subjects take pass or fail only, scaled subjects never.
 *   <li>GR-04 A cell holds two marks at the most.
 *   <li>GR-05 The term column takes one final mark per pupil.
 *   <li>GR-06 "Not attested" stands in the term column only.
 * </ul>
 *
 * <p>Out of scope here: edit windows, retakes, several works a lesson.
 */
@NullMarked
package school.ejournal.grading;

import org.jspecify.annotations.NullMarked;
