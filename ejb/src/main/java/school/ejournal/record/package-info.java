/**
 * The chained, append-only record of every page of the journal. It knows pages by id and changes by their canonical
 * form; of marks and lessons it knows nothing.
 *
 * <ul>
 *   <li>RC-01 Every change of a page appends one link to that page's chain, in the transaction of the change (1.3).
 *   <li>RC-02 A link's hash covers the hash before it, its own number and its payload; nobody updates or deletes links.
 *   <li>RC-03 Payloads carry pseudonymous ids, no names, and of free texts a salted digest only (152-FZ).
 *   <li>RC-04 An operation is answered once; a retry with the same id gets the same answer and changes nothing.
 *   <li>RC-05 A page can be read as of any moment by replaying its links up to then (2.3).
 *   <li>RC-06 A cut tail or a rebuilt chain shows only against a head noted before: on paper, in an archive.
 * </ul>
 *
 * <p>Out of scope: signing heads, time stamps of third parties.
 */
@NullMarked
package school.ejournal.record;

import org.jspecify.annotations.NullMarked;
