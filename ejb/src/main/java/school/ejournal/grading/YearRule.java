package school.ejournal.grading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the mark of the year is proposed from those of the terms (MN-07). Each school fixes it by a local act (setting {@link
 * #SETTING}); the teacher decides in any case.
 */
public enum YearRule {
    /** The mean to the nearest mark, halves up. */
    MATH("math"),
    /** The mean to the next mark above. */
    FAVOUR("favour");

    public static final String SETTING = "grading.yearRule";

    private final String stored;

    YearRule(String stored) {
        this.stored = stored;
    }

    /** What the school decided, or the custom where it decided nothing. */
    public static YearRule decided(@Nullable String setting) {
        return FAVOUR.stored.equals(setting) ? FAVOUR : MATH;
    }

    public String stored() {
        return stored;
    }

    /**
     * The proposed mark, from the exact mean of the numbers; not attested where as many terms or more are not attested as
     * have a number. Pass and fail go by the last of them. Nothing while there is no mark to go by.
     *
     * @param terms the marks of the terms, in their order
     */
    public Optional<MarkValue> propose(List<MarkValue> terms) {
        List<MarkValue> numbers = terms.stream().filter(MarkValue::isNumeric).toList();
        long notAttested = terms.stream().filter(MarkValue.NOT_ATTESTED::equals).count();
        if (notAttested > 0 && notAttested >= numbers.size()) {
            return Optional.of(MarkValue.NOT_ATTESTED);
        } else if (!numbers.isEmpty()) {
            int sum = numbers.stream().mapToInt(MarkValue::code).sum();
            return Optional.of(MarkValue.ofCode(rounded(sum, numbers.size())));
        }
        return terms.stream()
                .filter(mark -> mark.isPassOrFail() || mark == MarkValue.EXEMPT)
                .reduce((earlier, later) -> later);
    }

    private int rounded(int sum, int count) {
        return this == FAVOUR ? (sum + count - 1) / count : (2 * sum + count) / (2 * count);
    }
}
