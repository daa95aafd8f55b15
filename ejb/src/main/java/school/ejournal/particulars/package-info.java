/**
 * What homeroom teachers owe to the personal data of their families: confirming them each year, and entering notices of
 * change in time.
 *
 * <ul>
 *   <li>PD-01 The homeroom teacher of the child's class of today changes what is kept of the pupil and of its guardians, and
 *       so does the coordinator; deputies and the director read it (3.3). For anybody else there is no such family.
 *   <li>PD-02 The homeroom teacher confirms what is kept of each pupil and of each guardian once for a school year, by the
 *       end of {@value school.ejournal.particulars.rule.ConfirmationTime#CUSTOM} or of the day the school has set; warned from
 *       four days before, overdue from the day after (3.3).
 *   <li>PD-03 Who came later has three days from the day of admission, or of the guardianship, if that is later.
 *   <li>PD-04 A confirmation is of the person: of a guardian of two children it counts in both classes. What is missing
 *       hinders no confirmation and stays listed.
 *   <li>PD-05 Data that are changed after their confirmation stay confirmed: whoever changed them has looked at them. A change
 *       before it confirms nothing, since the other fields were not asked about.
 *   <li>PD-06 A notice of change has the day it was received, which is not in the future, from whom it came, of whom it is and
 *       what is new; it is due at the end of the third day after, or of as many as the school has set (3.3).
 *   <li>PD-07 A notice is entered, which makes the change with its history, or declined with a reason; it is decided once. The
 *       guardian who sent it sees what became of it.
 *   <li>PD-08 A guardian reports about herself and her own child only, a field that is kept of them, a value that differs; and
 *       one at a time for each field.
 *   <li>PD-09 Who may change a family's data enters another guardian, with the ground and the day; somebody called as one whom the
 *       school knows only after it was said whether it is she. Nobody does so for herself.
 *   <li>PD-10 Relation and rights are changed from today on. A guardian without rights, by a court's decision, stays in the
 *       family's list and learns nothing of the child: no diary, message, note, slip or calendar (273-FZ, article 44).
 *   <li>PD-11 A guardianship ends with a day, never earlier than yesterday, and access with it. What was done, by whom and why
 *       is kept and read by the coordinator and the director.
 * </ul>
 *
 * <p>Out of scope: addresses, documents and health, which the journal does not keep; the address that letters go to
 * (messaging), which its owner confirms herself.
 */
@NullMarked
package school.ejournal.particulars;

import org.jspecify.annotations.NullMarked;
