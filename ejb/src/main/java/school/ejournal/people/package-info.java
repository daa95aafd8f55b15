/**
 * People and who is whose guardian: the one home of personal data.
 *
 * <ul>
 *   <li>PE-01 A person of a school is known by the sourcedId of the system it came from; coming again changes the person,
 *       it makes no second one (3.3).
 *   <li>PE-02 Elsewhere people are ids; names are read from here (152-FZ, minimisation).
 * </ul>
 *
 * <p>Out of scope here: confirmations by 5 September, notices of change, subject access.
 */
@NullMarked
package school.ejournal.people;

import org.jspecify.annotations.NullMarked;
