/**
 * Telling families what was entered about their child: on the page and by e-mail.
 *
 * <ul>
 *   <li>MS-01 A mark, an absence, a lateness, a term mark or a remark is told within five minutes of its entry (2.5), once
 *       it has stood for the grace time of the school ({@code messaging.grace}, two minutes): what was mistyped and mended
 *       at once is never told.
 *   <li>MS-02 Nothing is told twice: one notice for each person, pupil and version of what it is about, whatever nodes die.
 *   <li>MS-03 A correction replaces what nobody was told yet; what was told is followed by a correction that names the old
 *       and the new.
 *   <li>MS-04 Told are the guardians of the day who have an account and chose the electronic form, and the pupil; consent is
 *       asked again before each letter, also for those that wait (3.3).
 *   <li>MS-05 Letters go only to an address that was confirmed by a code sent to it, in the rhythm that the person chose for
 *       each child: at once, one a day, none.
 *   <li>MS-06 No letter leaves in the quiet hours of the school ({@code messaging.quiet}, 21 to 7) nor in those of the
 *       person.
 *   <li>MS-07 A letter names the own child by the given name; it holds no reason of an absence, no text of a remark, nothing
 *       of other children (152-FZ).
 *   <li>MS-08 A letter keeps its Message-ID over all attempts, so that a second copy can be known for one.
 *   <li>MS-09 A person reads and marks only notices of her own.
 *   <li>MS-10 The time from entry to notice is kept and can be looked at by the heads (2.5).
 * </ul>
 *
 * <p>Out of scope here: messages that people write to each other, forecasts (3.3), proof of reading for reports.
 */
@NullMarked
package school.ejournal.messaging;

import org.jspecify.annotations.NullMarked;
