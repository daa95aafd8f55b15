/**
 * The front door: signing in and out, who may open which folder, requests that other sites forge, headers.
 *
 * <ul>
 *   <li>SC-01 Credentials are taken by the sign-in page and by {@code POST /api/session} only; the session gets a new id
 *       and a new token. A refusal reads the same whatever its reason (ID-02).
 *   <li>SC-02 Who is not signed in is sent to the sign-in page and from there back, to pages of ours only; a program is
 *       told 401.
 *   <li>SC-03 A request that changes something wants the session's token (programs) or the view's state (pages), and is
 *       refused when it says that another site sent it.
 *   <li>SC-04 Pages and answers are neither cached nor framed, nor guessed at; addresses do not leave the site.
 *   <li>SC-05 What a page's bean refuses is answered as the services' rules say: 404 for what does not exist for the
 *       caller, 403 for what her roles do not allow.
 *   <li>SC-06 An account that is blocked or reset, or whose roles changed or ended, is refused by every service from its next
 *       request on (ID-06), and its session ends with that; what asks no service works for 60 seconds more at the most. What
 *       depends on days and objects is asked of the database at every request anyway.
 * </ul>
 *
 * <p>The folders and their roles are in {@code web.xml}.
 */
@NullMarked
package school.ejournal.web.security;

import org.jspecify.annotations.NullMarked;
