/**
 * Bringing the roster in from other systems.
 *
 * <ul>
 *   <li>EX-01 A OneRoster 1.2 package (CSV, bulk, zip with a manifest) is rehearsed first: every fault with file, row,
 *       column and value; nothing is written (3.2).
 *   <li>EX-02 A package is applied whole or not at all, and the same package twice changes nothing the second time.
 *   <li>EX-03 A package is at most {@value school.ejournal.exchange.PackageReader#LARGEST_ZIP} bytes, unpacked at most
 *       {@value school.ejournal.exchange.PackageReader#LARGEST_CONTENT}; only the files of the standard are opened.
 *       One whose name would lead out of a folder stops the package.
 *   <li>EX-04 Passwords in a package are not taken over.
 *   <li>EX-05 A value that a spreadsheet would calculate is refused: rosters are printed and passed on as sheets.
 * </ul>
 *
 * <p>Our columns beside the standard's: {@code metadata.marking} (scale, passfail, none) and {@code metadata.weeklyHours}
 * of classes. A class of type {@code scheduled} names its homeroom in {@code classCode}; {@code 5А/1} is a part of 5А.
 *
 * <p>Out of scope here: delta packages, exports, calendars.
 */
@NullMarked
package school.ejournal.exchange;

import org.jspecify.annotations.NullMarked;
