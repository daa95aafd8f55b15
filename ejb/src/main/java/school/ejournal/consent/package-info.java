/**
 * In which form a guardian wants to be informed about a child: electronically, by the paper diary, not at all.
 *
 * <ul>
 *   <li>CO-01 Each guardian chooses for each child, by an application that the homeroom teacher of the child's class or the
 *       coordinator records (3.3). Without one the form is electronic.
 *   <li>CO-02 A choice holds from its day on; the last one that has begun counts. Choices are added and never changed.
 *   <li>CO-03 Whoever delivers asks here before every delivery, also for what was waiting before the choice (3.3).
 * </ul>
 *
 * <p>Out of scope: the application's file, telling deputy, teachers and social pedagogue, the paper diary (3.3h to 3.3j).
 */
@NullMarked
package school.ejournal.consent;

import org.jspecify.annotations.NullMarked;
