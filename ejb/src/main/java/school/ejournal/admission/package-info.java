/**
 * Who gets into the journal and who no longer does: slips for those who come in for the first time or forgot their password,
 * the end of service, and the appointment of the coordinator.
 *
 * <ul>
 *   <li>AD-01 The coordinator prints slips for the pupils of any class, their guardians, and the staff (3.2a), the director for
 *       the staff; a homeroom teacher for the pupils of the class she leads and their guardians. What is not hers does not
 *       exist for her.
 *   <li>AD-02 Printing opens the accounts that are missing, without a password; it is for those who do not come in yet.
 *   <li>AD-03 Whoever comes in already gets a new slip one by one and by a question of its own: the old password and all open
 *       sessions are over. A homeroom teacher does not do so for anybody who works at the school or is about to; nobody does
 *       for herself, nor for whoever stands above her (ID-09): the director resets the coordinator, the coordinator nobody
 *       above.
 *   <li>AD-04 Service ends on a day, by order with its number and date (4.2): roles, loads, the lead of a class and an office end
 *       with the day, and so does the account of whoever has no child at the school; roles and account at once if it is asked
 *       for. Nobody ends her own, nor that of whoever stands above her.
 *   <li>AD-05 The coordinator is a deputy whom the director appoints by order with number, date and file: a PDF, JPEG or PNG of
 *       at most 5 MB (3.1, 3.2). Without one the office is given to nobody but the first coordinator, who comes with the school
 *       (ID-05). The database holds it.
 *   <li>AD-06 One coordinator acts at a time: the office of the one before ends with the day before the new one's first. The
 *       database holds it.
 *   <li>AD-07 The office ends with a day that the director names, or with the service, never earlier than yesterday; all orders
 *       stay to be read.
 *   <li>AD-08 The coordinator and the director take people on and give them the roles of a teacher, a deputy, a social pedagogue
 *       and a secretary, the director also that of a director; the coordinator only that of the first one (1.5, 3.2a). Nobody gives
 *       to herself, nor what stands above her (ID-09); no role begins in the past.
 *   <li>AD-09 Somebody who is called as one whom the school knows is entered only after it was said whether it is she: a mother
 *       who becomes a teacher stays one person with one way in.
 *   <li>AD-10 A role is withdrawn with a day, never earlier than yesterday; the deputy's not while she is the coordinator (3.1).
 *   <li>AD-11 The coordinator closes and opens the way in of anybody but those above her, with a reason; families see nothing
 *       from the next request on (3.2a).
 * </ul>
 *
 * <p>Out of scope here: coming back after the end of service, the reset of the director's own account.
 */
@NullMarked
package school.ejournal.admission;

import org.jspecify.annotations.NullMarked;
