package school.ejournal.calendar.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.ejournal.calendar.TermDays;
import school.ejournal.shared.RefusedException;

/** CA-06 Terms of one scheme follow one another within their year, numbered from one on; schemes may overlap (CA-02). */
public final class TermsInOrder {

    private TermsInOrder() {}

    /**
     * Lets terms pass that are in order.
     *
     * @param terms each scheme's in the order of their numbers
     * @throws RefusedException if there are none, if one leaves the year, or begins before the one before it has ended
     */
    public static void check(List<TermDays> terms, LocalDate yearStarts, LocalDate yearEnds) {
        if (terms.isEmpty()) {
            throw new RefusedException("calendar.noTerms");
        }
        Map<String, TermDays> last = new HashMap<>();
        for (TermDays term : terms) {
            if (term.starts().isBefore(yearStarts) || term.ends().isAfter(yearEnds)) {
                throw new RefusedException("calendar.outsideYear", yearStarts, yearEnds);
            }
            TermDays before = last.put(term.scheme(), term);
            int next = before == null ? 1 : before.number() + 1;
            boolean meets = before != null && !term.starts().isAfter(before.ends());
            if (meets || term.number() != next) {
                throw new RefusedException("calendar.termsMeet");
            }
        }
    }
}
