package school.ejournal.grading;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From which weighted mean the system proposes which term mark. Each school fixes it by a local act (setting {@link
 * #SETTING}); the teacher decides in any case.
 *
 * @param five the mean from which a 5 is proposed, and so on; each above the next
 */
public record TermThresholds(BigDecimal five, BigDecimal four, BigDecimal three) {

    public static final String SETTING = "grading.thresholds";

    /** The custom where a school has decided nothing. */
    public static final TermThresholds CUSTOMARY = parse("4.6;3.6;2.6");

    public TermThresholds {
        if (five.compareTo(four) <= 0 || four.compareTo(three) <= 0) {
            throw new IllegalArgumentException("thresholds must fall: " + five + ", " + four + ", " + three);
        }
    }

    /** Reads {@code 4.6;3.6;2.6}. */
    public static TermThresholds parse(String text) {
        String[] parts = text.split(";");
        if (parts.length != 3) {
            throw new IllegalArgumentException("three thresholds are wanted: " + text);
        }
        return new TermThresholds(new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
    }

    /** What the school decided, or the custom where it decided nothing. */
    public static TermThresholds decided(@Nullable String setting) {
        return setting == null ? CUSTOMARY : parse(setting);
    }

    /**
     * The mean from which a mark is proposed.
     *
     * @throws IllegalArgumentException for a mark that no threshold leads to: 2 and below, and what is no number
     */
    public BigDecimal from(MarkValue mark) {
        return switch (mark) {
            case FIVE -> five;
            case FOUR -> four;
            case THREE -> three;
            default -> throw new IllegalArgumentException("no threshold leads to " + mark);
        };
    }

    /** The proposed mark; nothing while there is no mark to go by. */
    public Optional<MarkValue> propose(WeightedMean mean) {
        if (mean.isEmpty()) {
            return Optional.empty();
        } else if (mean.reaches(five)) {
            return Optional.of(MarkValue.FIVE);
        } else if (mean.reaches(four)) {
            return Optional.of(MarkValue.FOUR);
        } else if (mean.reaches(three)) {
            return Optional.of(MarkValue.THREE);
        }
        return Optional.of(MarkValue.TWO);
    }
}
