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
 *   <li>GR-07 A retake follows a mark of its kind, twice at the most (273-FZ art. 58), and never in the term column.
 * </ul>
 *
 * <p>How marks make a mean and a term mark:
 *
 * <ul>
 *   <li>MN-01 The mean is weighted by the kind of work and exact; pass and fail, exemption, not attested and work owed
 *       enter no mean; two marks of one cell are two marks.
 *   <li>MN-02 A retake replaces its mark, is averaged with it into one, or counts beside it, as the kind of work says.
 *   <li>MN-03 The term mark is proposed from the un-rounded mean by the school's thresholds and decided by the teacher.
 *   <li>MN-04 A term wants a least number of marks by the weekly hours; it is warned of from three weeks before the end.
 *   <li>MN-05 Not attested is proposed, never forced, where marks are too few and too many lessons were missed.
 *   <li>MN-06 Figures of classes and schools are added up from pupils, never from percentages.
 *   <li>MN-07 The year mark is proposed from the un-rounded mean of the term marks by the school's rule: to the nearest mark,
 *       or in favour of the pupil.
 *   <li>MN-08 The year mark is decided by the teacher on the page of the year's last term, and closes with it; a mark more than
 *       one step from the proposed one wants a reason.
 * </ul>
 *
 * <p>Out of scope here: edit windows, which works a lesson has.
 */
@NullMarked
package school.ejournal.grading;

import org.jspecify.annotations.NullMarked;
