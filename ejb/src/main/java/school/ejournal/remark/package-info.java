/**
 * What a teacher remarks beside a lesson, to one pupil or to the whole class; the family reads it with the lesson.
 *
 * <ul>
 *   <li>RM-01 Whoever may write into a lesson may remark beside it, and nobody else: the teacher of the lesson's day or its
 *       substitute, while the page is open (3.5).
 *   <li>RM-02 A remark says something, and says it in {@value school.ejournal.remark.RemarkService#LONGEST} characters.
 *   <li>RM-03 A remark is corrected by a new version and annulled with a reason; what was written stays (1.3).
 *   <li>RM-04 A change that expected another version is never applied.
 *   <li>RM-05 Each version is chained on its page as a digest of salt and text; the text is in the school's tables only
 *       (152-FZ).
 *   <li>RM-06 Remarks are read by those who see the page, and by the family those to the own child and to its class (2.5).
 * </ul>
 *
 * <p>Out of scope: answers of the family, telling of a remark (messaging).
 */
@NullMarked
package school.ejournal.remark;

import org.jspecify.annotations.NullMarked;
