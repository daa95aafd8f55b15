/**
 * The archive copy of a term: every page and every class's summary sheet as a file, a manifest, and the two verdicts on
 * them.
 *
 * <ul>
 *   <li>AR-01 An archive shows the term as of one moment, fixed before the first file is made: the last entry of a sealed
 *       term, the present one of an open term (2.3). Made again as of the same moment it has the same bytes.
 *   <li>AR-02 What belongs into an archive follows from the timetable and the pages of the term, not from the files that
 *       happen to be there (1.3).
 *   <li>AR-03 A file appears under its name only whole: written aside, forced to disk, moved.
 *   <li>AR-04 Intact and complete are two verdicts: every listed file is there with its SHA-256; everything that belongs
 *       into the archive is there. Both are found by reading the files again.
 *   <li>AR-05 Files are opened by names that the archive lists, never by a path somebody asks for.
 *   <li>AR-06 A term is archived the night after its end, and once it is sealed (3.2).
 *   <li>AR-07 The coordinator and the heads of the school read archives (3.1, 3.2).
 * </ul>
 *
 * <p>Out of scope here: signatures, the hand-over chain, retention.
 */
@NullMarked
package school.ejournal.archive;

import org.jspecify.annotations.NullMarked;
