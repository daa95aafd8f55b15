/**
 * Who may come in: accounts, their dated roles, signing in.
 *
 * <ul>
 *   <li>ID-01 A password is kept as PBKDF2 (HMAC-SHA-512, 210,000 rounds, salt of its own), nothing else of it.
 *   <li>ID-02 Ten wrong passwords within fifteen minutes close an account for the rest of them, on every node; names that
 *       do not exist are counted and answered the same, in the same time.
 *   <li>ID-03 Roles have dates; those of the day of the sign-in count (3.1).
 *   <li>ID-04 The coordinator opens, blocks and resets accounts of the own school (3.2).
 *   <li>ID-05 The first administrator is made at the first start, of the municipality; she opens schools, each with its
 *       coordinator's account.
 *   <li>ID-06 A blocked account, and one that lost a role since it signed in, is refused at its next request.
 *   <li>ID-07 Who was given a slip chooses a password of her own with its code, once and in time. Wrong codes are counted and
 *       answered like wrong passwords, unknown names like known ones. Neither a state account nor an address is asked for.
 *   <li>ID-08 Of a code only a salted digest is kept. A new slip replaces the old one and takes the password away; sessions
 *       that are open end with the next request. A hundred wrong codes from one address within fifteen minutes close the way in
 *       by codes to it.
 *   <li>ID-09 Nobody opens, blocks or resets an account that has more rights than she has: teachers stand above families,
 *       deputies and the coordinator above teachers, the director above them (3.1, 3.2). Nobody makes a coordinator so: that is
 *       an appointment by order.
 *   <li>ID-10 Whoever opens, resets, blocks or lets in again, gives or withdraws a role is kept with the moment; codes and
 *       passwords are not (3.2a).
 *   <li>ID-11 Who has a load is a teacher, who leads a class its homeroom teacher, who stands for a pupil a guardian, for the days
 *       of that and without anybody's giving it (3.3, 3.5); not if it was ended for her, as with the end of her service.
 * </ul>
 *
 * <p>Out of scope here: the portal's single sign-on, second factors.
 */
@NullMarked
package school.ejournal.identity;

import org.jspecify.annotations.NullMarked;
