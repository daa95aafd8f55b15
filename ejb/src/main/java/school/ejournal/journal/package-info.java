/**
 * The page: reading one page as a whole, applying a batch of edits to it, the view as of a moment.
 *
 * <ul>
 *   <li>JR-01 Only the teacher of the group on the lesson's day, or its substitute while the substitution lasts, writes
 *       (3.5); nobody has a right to write by office.
 *   <li>JR-02 A sealed term takes no entries; the coordinator is the one to ask (3.2, 3.5).
 *   <li>JR-03 A lesson of another page takes no entries here.
 *   <li>JR-04 Only pupils of the group, on days they belong to it; on the page of the whole class none who is taught the
 *       subject apart that day (RO-10).
 *   <li>JR-05 A cancelled lesson takes no entries.
 *   <li>JR-06 A lesson takes no entries before its day (3.5: on the day it is held).
 *   <li>JR-07 What is typed must be understood, else it is refused and stays with the typist.
 *   <li>JR-08 A batch holds {@value school.ejournal.journal.JournalService#LARGEST_BATCH} edits at the most.
 *   <li>JR-09 An edit that expected another version is never applied: the typist sees both values and decides.
 *   <li>JR-10 A page is seen by its teachers, the substitute, the homeroom teacher and the school's heads; for others it
 *       does not exist (1.5). A page that another class keeps is seen by the homeroom teacher, too, whose pupils of today belong
 *       to the group in the term; she reads (3.3).
 *   <li>JR-11 A lesson older than the school's edit window takes no entries, unless an extension for its teacher or class
 *       holds (3.5); the deputy opens, or approves a correction. The term column is closed by the seal, or with its year.
 *   <li>JR-12 Whoever comes to a group within a term brings along what was earned in its subject in the term's days, on other
 *       pages or in another school: shown read-only with its day, kind and place, and counted as if earned here (2.3). The
 *       page that was left keeps its column.
 *   <li>JR-13 A page whose school year is over takes no entries once the next year has begun or the school was taken to it:
 *       its term and year columns too, sealed or not. What is wrong there is corrected by act, as in a sealed term (3.5).
 * </ul>
 *
 * <p>The works of a lesson:
 *
 * <ul>
 *   <li>WK-01 A lesson has a work in its own column and at the most three further ones beside it.
 *   <li>WK-02 A further work is annulled, never deleted, and only while its column holds nothing: what was marked is taken
 *       back first, mark by mark, so that each is in the record.
 *   <li>WK-03 A work gets a kind that is in force; one that was retired stays where it is.
 *   <li>WK-04 A written work is marked within the days of its kind after the day it was held (3.5); the absent and the
 *       exempt are not waited for.
 *   <li>WK-05 The deputy or the coordinator gives more time, with a reason and to a day; each extension is kept, and
 *       chained by the digest of its reason.
 * </ul>
 *
 * <p>Whoever has a page open learns within a second that it changed, as long as she may see it ({@link PageWatch}).
 *
 * <p>Out of scope here: asking for corrections and deciding them (feature correction).
 */
@NullMarked
package school.ejournal.journal;

import org.jspecify.annotations.NullMarked;
