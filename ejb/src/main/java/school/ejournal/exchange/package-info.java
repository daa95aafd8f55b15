/**
 * Bringing the roster in from other systems, and handing roster, marks and timetable out.
 *
 * <ul>
 *   <li>EX-01 A OneRoster 1.2 package (CSV, bulk or delta, zip with a manifest) is rehearsed first: every fault with file, row,
 *       column and value; nothing is written (3.2).
 *   <li>EX-02 A package is applied whole or not at all, and the same package twice changes nothing the second time.
 *   <li>EX-03 A package is at most {@value school.ejournal.exchange.PackageReader#LARGEST_ZIP} bytes, unpacked at most
 *       {@value school.ejournal.exchange.PackageReader#LARGEST_CONTENT}; only the files of the standard are opened.
 *       One whose name would lead out of a folder stops the package.
 *   <li>EX-04 Passwords in a package are not taken over.
 *   <li>EX-05 A value that a spreadsheet would calculate is refused: rosters are printed and passed on as sheets.
 *   <li>EX-06 What an import made and changed is kept with the values before, by whichever feature it was written.
 *   <li>EX-07 A roster's sheet has a row for each pupil; headings are known in their usual forms, and what the school chose
 *       for a heading is kept for its next files.
 *   <li>EX-08 What a file is its first bytes say. A sheet has at most {@value school.ejournal.exchange.UploadedFile#LARGEST}
 *       bytes; text is UTF-8, UTF-16 with its mark, or windows-1251; XML is read without document types and entities.
 *   <li>EX-09 An empty cell erases nothing.
 *   <li>EX-10 A pupil is found by the own number, else by surname, given name and birth date within the school; namesakes
 *       without a birth date are a fault of the row and never guessed.
 *   <li>EX-11 A guardian is found by name among the pupil's own, else by name and telephone number or address.
 *   <li>EX-12 A sheet moves nobody to another class and lets nobody leave: that wants an order (1.4).
 *   <li>EX-13 An import is taken back as a whole, and not once something was built upon it.
 *   <li>EX-14 A calendar of lessons is read under a secret address of 256 bits, kept as a digest, made and ended by who it
 *       is for; it names no pupil, and what changes keeps its name there and gets a later number.
 *   <li>EX-15 Nothing that goes out is calculated by the program that shows it.
 *   <li>EX-16 A package that goes out has the standard's columns in their order, and changes nothing when it comes in again.
 *   <li>EX-17 The lessons of a timetable's file are matched with classes, subjects and groups; what could be two is a fault
 *       of its row, and all are published from a day on or none (3.3), or fill a draft. What clashes or is too much is told and
 *       refused as of a timetable that was typed (TT-04, TT-05), and the publishing is taken back as of one (TT-09).
 *   <li>EX-18 A delta package brings what changed: what it refers to is in it or in the school; a deletion ends belongings on
 *       their day and erases nothing; whoever is deleted comes in no more from the next request (ID-11); years, terms, subjects and the school are not taken away, nor are terms moved, by a file.
 *   <li>EX-19 A thing goes out under its own name where the standard allows its letters, else under our number, and is found
 *       by either when it comes back.
 *   <li>EX-20 The marks of a year go out beside the roster: kinds of work with their weights, works, results and scales, in the
 *       standard's columns, each result of a pupil who belongs to the class it is of.
 *   <li>EX-21 A package that gives a year or a term of the school other days is refused with its row: days are changed in the
 *       calendar, which tells what becomes of the lessons (CA-11). A year opened in the calendar takes the name of a package's
 *       year that has its days.
 *   <li>EX-22 A package that puts two pupils into one group of home instruction on the same days is refused with the row of
 *       the second (RO-07). So is a package of changes whose pupil comes beside one who is in such a group already.
 *   <li>EX-23 While a roster comes in from a sheet, whoever brings it is told what is being done and of how many rows or people
 *       it is over; once it ended, or was refused, nothing but that.
 * </ul>
 *
 * <p>Our columns beside the standard's: {@code metadata.marking} (scale, passfail, none) and {@code metadata.weeklyHours}
 * of classes; {@code metadata.kind} (ordinary, combined, home, individual) of groups, with {@code metadata.orderNumber},
 * {@code metadata.orderDate} and {@code metadata.ownHours} of the order that a kind rests on. A class of type {@code scheduled} names its homeroom in {@code classCode}; {@code 5А/1} is a part of 5А. A course
 * that none but homerooms have is no subject. Modules are terms of the type {@code ext:module}.
 *
 * <p>Out of scope here: marks that come in, the standard's REST binding.
 */
@NullMarked
package school.ejournal.exchange;

import org.jspecify.annotations.NullMarked;
