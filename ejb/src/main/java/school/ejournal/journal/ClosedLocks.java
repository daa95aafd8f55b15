package school.ejournal.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** What is the same of all corrections, of cells and of what lessons say: which locks they open, and how the record names them. */
final class ClosedLocks {

    /** The locks that a correction opens. */
    private static final Set<String> OPENED = Set.of("JR-02", "JR-11", "JR-13");

    /** The right to write was asked when the correction was. */
    private static final String RIGHT = "JR-01";

    private ClosedLocks() {}

    /**
     * Demands that there is something to ask for.
     *
     * @param open the refusal's text where nothing is locked
     * @throws LockedException if a rule objects that no correction overcomes
     * @throws RefusedException if no rule objects
     */
    static void demandClosed(List<Objection> objections, String open) {
        List<Objection> standing = standing(objections);
        if (!standing.isEmpty()) {
            throw new LockedException(standing);
        } else if (objections.isEmpty()) {
            throw new RefusedException(open);
        }
    }

    /**
     * Demands that what was approved may be written.
     *
     * @throws LockedException if a rule objects that no correction overcomes
     */
    static void demandOpened(List<Objection> objections) {
        List<Objection> standing = standing(objections).stream()
                .filter(objection -> !RIGHT.equals(objection.rule()))
                .toList();
        if (!standing.isEmpty()) {
            throw new LockedException(standing);
        }
    }

    /**
     * Demands an act where the page is closed as a whole.
     *
     * @throws RefusedException if there is none
     */
    static void demandAct(PageCard page, @Nullable String actDigest) {
        if (page.isClosed() && actDigest == null) {
            throw new RefusedException("correction.actWanted");
        }
    }

    /** Adds to what the record says who approved it, and which correction it was (CR-06). */
    static void sign(
            Map<String, Object> said,
            long correctionId,
            String reasonDigest,
            PageCard page,
            @Nullable String actDigest) {
        said.put("approvedBy", SchoolScope.caller().personId());
        said.put("correction", correctionId);
        said.put("reason", reasonDigest);
        if (page.isClosed() && actDigest != null) {
            said.put("act", actDigest);
        }
    }

    private static List<Objection> standing(List<Objection> objections) {
        return objections.stream()
                .filter(objection -> !OPENED.contains(objection.rule()))
                .toList();
    }
}
