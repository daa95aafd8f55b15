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
 *   <li>CR-08 The history of a cell is seen by those who see its page, never by families.
 * </ul>
 *
 * <p>Out of scope: corrections of topics and homework (an extension of the edit window opens those), scans of signed acts.
 */
@NullMarked
package school.ejournal.correction;

import org.jspecify.annotations.NullMarked;
