/**
 * How pupils come, go and change classes, by orders; and marks that come with them from another school.
 *
 * <ul>
 *   <li>MV-01 A pupil is admitted, transferred to another class, leaves and returns by an order with number and date, and a file
 *       where there is one: PDF, JPEG or PNG by its content, 5 MB at the most. It is entered by the coordinator or the deputy,
 *       and never erased: annulled, with a reason (3.2).
 *   <li>MV-02 An order acts from a day on: the day before is the last in the old class, with all its groups. A pupil belongs to
 *       one class at a time; the database keeps that, whoever writes.
 *   <li>MV-03 An order acts within the class's school year, at the most {@value school.ejournal.movement.MoveRules#DAYS_BACK}
 *       days back (or as many as the school decides), and never in a term that is sealed.
 *   <li>MV-04 In the subjects that the new class learns in parts, one part each may be chosen; no other group is joined.
 *   <li>MV-05 What an order would do is said before it is entered: pages that are left and come to, marks that go along, groups,
 *       and what was recorded after the day and stays on the old pages.
 *   <li>MV-06 An order is annulled as long as it is the pupil's last one and nothing was recorded for her in the class it led
 *       to; everybody belongs again where she did before.
 *   <li>MV-07 A mark of another school is entered by the homeroom teacher or the deputy with school, document, day and kind of
 *       work, for a day on which the pupil did not belong here, in a term that is open. It is bound by the rules of marks (GR)
 *       and never changed: annulled with a reason, and entered anew (2.3).
 *   <li>MV-08 Whoever was ever enrolled has a file with a number of the surname's letter, ё beside е; it is given once and stays.
 * </ul>
 *
 * <p>What the marks do on the new page is said by the journal (JR-12). Out of scope here: the transfer of a whole class to the
 * next year, accounts of those who left.
 */
@NullMarked
package school.ejournal.movement;

import org.jspecify.annotations.NullMarked;
