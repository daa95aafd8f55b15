/**
 * Corrections of cells that are closed to their teacher: she asks and says why, another person decides, and the page's
 * chain keeps both. And what became of a cell: its history.
 *
 * <ul>
 *   <li>CR-01 A correction is asked for by whoever may write into the lesson, for a cell that only its age, the seal of
 *       the term or the end of its year closes (JR-02, JR-11, JR-13); what the other rules refuse, no correction opens (3.5).
 *   <li>CR-02 It names its reason. For one cell one request waits at a time.
 *   <li>CR-03 It is decided once, by the deputy or the coordinator, who is one of the deputies (3.1), and never by the
 *       person who asked. A refusal says why.
 *   <li>CR-04 Approving writes the cell in the same transaction, after all other rules were asked again. A cell that changed
 *       meanwhile is left alone, and both values are shown.
 *   <li>CR-05 In a sealed term or a past year a correction is an act with number and date, printed with places for two signatures; the
 *       copies made before stay as they are and list the acts that came after (2.2).
 *   <li>CR-06 The chain names who asked, who approved and which correction it was; of reason and act it keeps salted digests.
 *   <li>CR-07 The asker sees her own requests and may withdraw one that waits; the school's heads see all; for others there
 *       are none.
 *   <li>CR-08 The history of a cell, and of a lesson's topic and homework, is seen by those who see its page, never by families.
 *   <li>CR-09 The topic of a lesson that is closed in the same ways is corrected in the same way: asked for with a reason, decided
 *       by another person, by act after the seal; its old text, the new one and the approver stay in the chain (2.2, 3.5).
 *   <li>CR-10 So is its homework, which may be corrected to nothing; the day it is due and its links stay. Topic and homework of
 *       one lesson are asked for, and decided, each apart: the one does not wait for the other (3.5).
 * </ul>
 *
 * <p>Out of scope: corrections of the day that homework is due and of its links (an extension of the edit
 * window opens them), scans of signed acts.
 */
@NullMarked
package school.ejournal.correction;

import org.jspecify.annotations.NullMarked;
