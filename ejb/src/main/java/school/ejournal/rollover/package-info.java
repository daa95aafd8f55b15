/**
 * The step from one school year to the next: its classes, groups, loads and pupils from this year's.
 *
 * <ul>
 *   <li>RL-01 What the rollover would do is shown first, every pupil's fate with its reason; looking changes nothing, and what
 *       is done is what was seen.
 *   <li>RL-02 A year mark of 2, failed or not attested is an academic debt (273-FZ art. 58). The mark is proposed from those
 *       of the terms; subjects without marks are no debt.
 *   <li>RL-03 Whoever has no debt goes up; whoever has one goes up conditionally, but stays at the grade level at the end of
 *       primary and of basic school: nobody enters a level with the one before unfinished (273-FZ art. 66).
 *   <li>RL-04 Grade 11 leaves. Grade 9 leaves or goes up to 10, as the coordinator says for all.
 *   <li>RL-05 The fate of one pupil or of a class is chosen otherwise before it is done; who chose is kept.
 *   <li>RL-06 Classes go up with letter, scheme and profile; grades 1 and 10 begin with the letters the coordinator names.
 *   <li>RL-07 A group goes on where the plan of hours has its subject at the next grade level; a subject new there gets a
 *       group. Members go along with their class. Combined classes, home instruction and individual plans rest on an order of
 *       their year and do not go on.
 *   <li>RL-08 A load goes on with its group, unless its teacher has left, or taught in primary school only and the class goes
 *       up to grade 5; such loads are named and left open. So does the homeroom.
 *   <li>RL-09 It is done in one transaction, by an order with number and date, once a year; nothing of the old year is lost:
 *       what was open ends on the day before the new year.
 *   <li>RL-10 It is taken back as a whole, and not once something was entered into the new year.
 *   <li>RL-11 The next year gets the days off that come every year: the holidays of the state by the Labour Code (art. 112),
 *       as this year has them where it does. They are shown, done and taken back with the rest.
 * </ul>
 *
 * <p>Terms are proposed a year later on the same day of the week. Bells are the school's and stay; breaks, quarantines
 * and moved days are decided anew.
 * Out of scope here: the order itself as a document, moves of single pupils, lesson plans.
 */
@NullMarked
package school.ejournal.rollover;

import org.jspecify.annotations.NullMarked;
