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
 *   <li>RO-08 A class is taught what the curriculum plan of its year says: the groups of whole classes that are missing are
 *       opened by it at once (2.6).
 * </ul>
 *
 * <p>Out of scope here: orders of movement, rollover to the next year (feature rollover).
 */
@NullMarked
package school.ejournal.roster;

import org.jspecify.annotations.NullMarked;
