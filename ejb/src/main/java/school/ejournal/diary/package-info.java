/**
 * The family's side: the week of one pupil with lessons, topics, homework, marks and absences.
 *
 * <ul>
 *   <li>DI-01 A guardian sees the own children while the guardianship lasts, a pupil only himself; for others the pupil
 *       does not exist (1.5, 273-FZ art. 44).
 *   <li>DI-02 What is entered is seen at once (2.5).
 * </ul>
 *
 * <p>Out of scope here: signing the week, notices, forecasts.
 */
@NullMarked
package school.ejournal.diary;

import org.jspecify.annotations.NullMarked;
