/**
 * How programs are told that something did not work: {@code application/problem+json} (RFC 9457).
 *
 * <ul>
 *   <li>PR-01 A problem says what and why in the caller's language, and never shows a stack trace, SQL or a class.
 *   <li>PR-02 What nobody foresaw is logged under an incident number; the answer carries the number.
 * </ul>
 */
@NullMarked
package school.ejournal.web.problem;

import org.jspecify.annotations.NullMarked;
