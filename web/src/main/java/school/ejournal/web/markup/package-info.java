/**
 * Pieces of pages that are drawn by a component of ours in one go, straight from a read model. Faces builds an object for
 * each element it knows of; a journal page has thousands of them, and nobody asks for any but its text.
 *
 * <ul>
 *   <li>MU-01 Whatever comes from people or from the database is escaped; only names of elements and attributes, which stand
 *       in the code, are not.
 *   <li>MU-02 A page, or an answer to a program, is sent when it is whole: one that fails half-way was never begun.
 *   <li>MU-03 A page that is kept to be sent again bears no secret of a session, and is sent again only while the service
 *       that is asked each time gives the very same thing to draw.
 * </ul>
 */
@NullMarked
package school.ejournal.web.markup;

import org.jspecify.annotations.NullMarked;
