/**
 * Style sheets, scripts, faces and pictures of our own, as browsers get them.
 *
 * <ul>
 *   <li>RE-01 The address of a file has the fingerprint of its content in it, so that a browser may keep it for ever and a
 *       new version is fetched at once.
 *   <li>RE-02 Texts are compressed once, not at every request.
 * </ul>
 */
@NullMarked
package school.ejournal.web.resource;

import org.jspecify.annotations.NullMarked;
