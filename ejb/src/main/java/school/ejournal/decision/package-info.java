/**
 * What a school decides for itself about marks, timetables and telling families, each by a local act with number and date.
 *
 * <ul>
 *   <li>DC-01 The coordinator decides; a value that means nothing is refused, and so is one without an act.
 *   <li>DC-02 A decision holds from the moment it is made; where a school decided nothing, the custom holds.
 *   <li>DC-03 Who decided what, when and by which act is kept, and read by the heads of the school.
 * </ul>
 *
 * <p>Out of scope here: the edit window and its extensions (feature journal).
 */
@NullMarked
package school.ejournal.decision;

import org.jspecify.annotations.NullMarked;
