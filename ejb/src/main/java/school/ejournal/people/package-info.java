/**
 * People and who is whose guardian: the one home of personal data.
 *
 * <ul>
 *   <li>PE-01 A person of a school is known by the sourcedId of the system it came from; coming again changes the person,
 *       it makes no second one (3.3).
 *   <li>PE-02 Elsewhere people are ids; names are read from here (152-FZ, minimisation).
 *   <li>PE-03 What is kept of a pupil, a guardian and of staff stands in a register, with its purpose, the legal basis and
 *       whether it may be left out; no form has another field, and whoever it concerns reads the register (152-FZ,
 *       article 5).
 *   <li>PE-04 A value is one of its field: a name has letters, a phone 10 to 15 digits, a day of birth lies in the past.
 *       What is wanted is not emptied; what is optional may be withdrawn.
 *   <li>PE-05 A change that expected another version of the person is never applied; both values are shown.
 *   <li>PE-06 Each value that a change replaced is kept with who changed it, when and why, and never altered (3.3). That
 *       holds for what an import replaces, too.
 *   <li>PE-07 Values of the past are read by the coordinator and the director; others learn how many there are.
 *   <li>PE-08 Each opening of personal data by staff leaves a row for each child shown, in the transaction of the reading
 *       (4.2); the child's guardians read who looked.
 * </ul>
 *
 * <p>Out of scope here: confirmations and notices of change (particulars), subject access, erasure; a name under which an
 * account is shown does not follow a new surname.
 */
@NullMarked
package school.ejournal.people;

import org.jspecify.annotations.NullMarked;
