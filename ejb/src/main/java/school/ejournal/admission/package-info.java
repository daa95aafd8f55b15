/**
 * Who gets into the journal and who no longer does: slips for those who come in for the first time or forgot their password,
 * and the end of service.
 *
 * <ul>
 *   <li>AD-01 The coordinator prints slips for the pupils of any class, their guardians, and the staff (3.2a); a homeroom teacher
 *       for the pupils of the class she leads and their guardians. What is not hers does not exist for her.
 *   <li>AD-02 Printing opens the accounts that are missing, without a password; it is for those who do not come in yet.
 *   <li>AD-03 Whoever comes in already gets a new slip one by one and by a question of its own: the old password and all open
 *       sessions are over. A homeroom teacher does not do so for anybody who works at the school; nobody does for herself.
 *   <li>AD-04 Service ends on a day, by order with its number and date (4.2): roles, loads and the lead of a class end with the
 *       day, and so does the account of whoever has no child at the school; at once if it is asked for. Nobody ends her own.
 * </ul>
 */
@NullMarked
package school.ejournal.admission;

import org.jspecify.annotations.NullMarked;
