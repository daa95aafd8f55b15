/**
 * The timetable in dated versions.
 *
 * <ul>
 *   <li>TT-01 A version acts from its first day until the next one begins; the days before keep theirs (3.3).
 *   <li>TT-02 A version that acts is not changed: a draft is begun from it, and takes its place from a day on.
 *   <li>TT-03 A version published from a day on supersedes those that were to begin on that day or later.
 *   <li>TT-04 Nobody is in two places: a teacher, a class or a pupil of two groups, a room. Such a draft is not published.
 *   <li>TT-05 More lessons a day or a week than the sanitary rules of the day allow are told, and lessons that last longer; a
 *       school may forbid them. The first grade comes to its load by steps: three lessons of 35 minutes a day in autumn, four
 *       in November and December, four of 40 and once a week a fifth from January on. The fifth of grade 1, like the sixth of
 *       grades 2 to 4, is at the cost of physical education: a day that has it without that is told (SP 2.4.3648-20, 3.4.16).
 *   <li>TT-06 A lesson is held every week, or in the odd or the even ones.
 *   <li>TT-07 Who enters the timetable is the school's decision: deputies, homeroom teachers for the classes they lead, or
 *       both, as it is by itself; the coordinator always may (3.3).
 *   <li>TT-08 A draft of one class changes the lessons of that class only, in the version that acts, and as long as that acts;
 *       not if they were changed meanwhile.
 *   <li>TT-09 The last publishing is taken back: what it took the place of acts again as before, and lessons follow.
 *   <li>TT-10 A publishing is taken back within as many days of its acting as the school decides, 14 by itself: lessons were
 *       held and hours counted by it since. Afterwards another version is published from a day on.
 * </ul>
 *
 * <p>Out of scope here: what becomes of single lessons (lesson).
 */
@NullMarked
package school.ejournal.timetable;

import org.jspecify.annotations.NullMarked;
