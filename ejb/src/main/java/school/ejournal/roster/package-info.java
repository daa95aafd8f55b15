/**
 * Classes, teaching groups, who belongs to them and who teaches them, all with dates.
 *
 * <ul>
 *   <li>RO-01 A school has classes of the grade levels 1 to 11; others are refused (1.4).
 *   <li>RO-02 Belonging to a class or group, teaching it and leading it have a first and a last day.
 *   <li>RO-03 A teaching group without a name is the whole class; a named one has members of its own.
 *   <li>RO-04 A named group may have pupils of several classes of its grade level; its page is kept by one of them.
 *   <li>RO-05 The members of a group change from a day on: who leaves ends the day before, and days of a sealed term stay as
 *       they are.
 *  *   <li>RO-06 A group is ordinary, or a combined class, home instruction or an individual plan; the last two rest on an order
 *       with number and date, and may have hours of their own.
 *   <li>RO-07 A group of home instruction has one pupil at a time.
 *   <li>RO-08 A combined class joins classes of grade levels 1 to 4; its page is kept by one of grade levels 2 to 4, and pupils
 *       of grade 1 get no marks on it.
 *   <li>RO-09 Who is taught at home or by an individual plan is a pupil of the class that keeps the page, and stays it.
 *   <li>RO-10 On the days on which she is taught apart she is not on the page of the whole class in that subject: nothing is
 *       recorded of her there and nothing is missing. It begins on no day of which something is recorded there already.
 *   <li>RO-11 A group is given to one teacher from a day of its year on: whoever had it has it until the day before. Days of a
 *       sealed term stay as they are. Each decision is kept with who made it and the document it rests on.
 *   <li>RO-12 A class is led by one homeroom teacher from a day of its year on, appointed the same way (3.3).
 *  *   <li>RO-13 A class is taught what the curriculum plan of its year says: the groups of whole classes that are missing are
 *       opened by it at once (2.6).
 *  * </ul>
 *
 * <p>Out of scope here: orders of movement, rollover to the next year (feature rollover).
 */
@NullMarked
package school.ejournal.roster;

import org.jspecify.annotations.NullMarked;
