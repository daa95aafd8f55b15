/**
 * The family's side: the week of one pupil with lessons, topics, homework, marks and absences, where the pupil stands, and
 * what guardians sign.
 *
 * <ul>
 *   <li>DI-01 A guardian sees the own children while the guardianship lasts, a pupil only himself; for others the pupil
 *       does not exist (1.5, 273-FZ art. 44).
 *   <li>DI-02 What is entered is seen at once (2.5).
 *   <li>DI-03 A guardian signs a week as she saw it. The signature stays; what is changed afterwards shows as changed
 *       after signing, and can be signed again.
 *   <li>DI-04 What changed since somebody's last visit is marked as new to her. Only a page that was shown is a visit.
 *   <li>DI-05 Who signed and who last looked is seen by the homeroom teacher of the class and the heads of the school.
 *   <li>DI-06 What the family reads of absences is what the homeroom teacher's sheet counts: lessons held for the pupil, the
 *       reasons of days laid over, days missed as a whole (AT-05, AT-10).
 * </ul>
 *
 * <p>Out of scope here: notices, the messages by which forecasts are sent.
 */
@NullMarked
package school.ejournal.diary;

import org.jspecify.annotations.NullMarked;
