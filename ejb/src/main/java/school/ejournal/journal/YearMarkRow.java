package school.ejournal.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;

/**
 * A pupil's marks of the terms and of the year in a subject.
 *
 * @param terms by the number of the term
 * @param decided the mark of the year; empty while it is not decided
 * @param version of the mark of the year; 0 while there is none
 * @param reason why it differs from the proposed one; empty where that was not told
 */
public record YearMarkRow(
        long studentId, String name, Map<Integer, MarkValue> terms, String decided, int version, String reason) {

    private static final int ONE_STEP = 1;

    public YearMarkRow {
        terms = Map.copyOf(terms);
    }

    /** The mark of a term; empty text for none. */
    public String term(int number) {
        MarkValue mark = terms.get(number);
        return mark == null ? "" : mark.text();
    }

    /** What the school's rule proposes (MN-07). */
    public Optional<MarkValue> proposed(YearRule rule) {
        List<MarkValue> inOrder = terms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        return rule.propose(inOrder);
    }

    /** Whether a mark is more than one step from the proposed one, so that it wants a reason (MN-08). */
    public boolean wantsReason(MarkValue mark, YearRule rule) {
        return mark.isNumeric()
                && proposed(rule)
                        .filter(MarkValue::isNumeric)
                        .filter(proposed -> Math.abs(proposed.code() - mark.code()) > ONE_STEP)
                        .isPresent();
    }
}
