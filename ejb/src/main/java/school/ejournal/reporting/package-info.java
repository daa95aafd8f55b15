/**
 * Reports and printed forms: what they say, and how they are set on paper and in sheets. Reads only.
 *
 * <ul>
 *   <li>RP-01 The page of the journal (form R1) is printed as pupils by lessons on the left and dates, topics, homework on
 *       the right, as it stood at one moment (2.3).
 *   <li>RP-02 The class's summary sheet (form R2) has pupils by subjects with term marks, with the last term those of the
 *       year, and names every page it was drawn
 *       from with the head of its chain.
 *   <li>RP-03 Printed forms are PDF/A-2u on A4 landscape with the face embedded, pages numbered, places for signature and
 *       seal; the same content gives the same bytes.
 *   <li>RP-04 Timeliness (form R12) counts, per teacher and week, lessons held, with topic, with homework, with
 *       presence recorded, entered on their day, late, empty (3.2, 3.5). A lesson counts for who kept it: the substitute before the teacher of the
 *       timetable.
 *   <li>RP-05 Nothing in a sheet is a formula, whatever people typed.
 *   <li>RP-06 Plan against fact (form R10, 2.6) counts hours per page, and adds them up by teacher, class and school. Planned is
 *       the curriculum plan's weekly hours for each week of the term that is no break; given are lessons held with a topic;
 *       missing at the end is what is planned, less what was given and what the lessons still laid out will give.
 *   <li>RP-07 The calendar of assessments (form R21) shows a grade's control works of a month by class and day: works of a
 *       written kind that weighs three or more, and control works that lesson plans have ahead, on the lesson they flow
 *       into. It warns of two in a subject of the grade within two and a half weeks, of two in a class on one day, and of the
 *       first and the last lesson (letters SK-228/03 and 01-169/08-01); a work of one name in parallel classes or parts of a
 *       class is one procedure.
 *   <li>RP-08 Hours (form R15) count, per teacher and month, own lessons held, not recorded, ahead, cancelled, and those
 *       held for her or by her for others; only what is recorded is paid. Whoever holds a lesson has its hours.
 *   <li>RP-09 The alphabetical register names everybody who was ever enrolled, with the file's number, birthday, the order of
 *       admission and the school before, the order of leaving and whereto; by dated enrolments and orders that stand.
 *   <li>RP-10 Movement (form R17) counts, per class, level and school and for any days, who belonged at the start, came, went
 *       and belongs at the end: the last is always the first and those who came, less those who went. Whoever changes the class
 *       goes from one and comes to the other, and neither to the school.
 *   <li>RP-11 The municipality is told plan against fact of each of its schools as sums, and nothing of a class or a person.
 * </ul>
 *
 * <p>Printed forms are Russian only, as the law has them; the timeliness sheet follows the reader's language. Out of scope
 * here: the other forms of the catalogue, means and forecasts.
 */
@NullMarked
package school.ejournal.reporting;

import org.jspecify.annotations.NullMarked;
