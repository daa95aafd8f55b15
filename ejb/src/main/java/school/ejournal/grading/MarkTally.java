package school.ejournal.grading;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many pupils got which term mark, and what schools reckon from that. Exempt pupils and those without a mark are not
 * counted, those not attested are. Larger units are added up from the counts ({@link #and}), never from percentages.
 * Immutable.
 */
public final class MarkTally {

    public static final MarkTally EMPTY = new MarkTally(Map.of());

    /** Simonov's table: how much of the matter a pupil with the mark has learnt, in per cent. */
    private static final Map<MarkValue, Integer> LEARNT = Map.of(
            MarkValue.FIVE, 100,
            MarkValue.FOUR, 64,
            MarkValue.THREE, 36,
            MarkValue.TWO, 16,
            MarkValue.ONE, 7,
            MarkValue.NOT_ATTESTED, 7);

    private final Map<MarkValue, Integer> counts;

    private MarkTally(Map<MarkValue, Integer> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    /** Counts the term marks of pupils; exemptions and work owed are left out. */
    public static MarkTally of(Collection<MarkValue> marks) {
        Map<MarkValue, Integer> counts = new EnumMap<>(MarkValue.class);
        marks.stream()
                .filter(mark -> mark != MarkValue.EXEMPT && mark != MarkValue.OWED)
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return new MarkTally(counts);
    }

    /** Both together. */
    public MarkTally and(MarkTally other) {
        Map<MarkValue, Integer> counts = new EnumMap<>(MarkValue.class);
        counts.putAll(this.counts);
        other.counts.forEach((mark, count) -> counts.merge(mark, count, Integer::sum));
        return new MarkTally(counts);
    }

    /** How many got one of the marks. */
    public int count(MarkValue... marks) {
        int count = 0;
        for (MarkValue mark : marks) {
            count += counts.getOrDefault(mark, 0);
        }
        return count;
    }

    /** How many pupils are counted at all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** успеваемость: who got 3 or better, or passed. */
    public Percentage passRate() {
        return new Percentage(count(MarkValue.FIVE, MarkValue.FOUR, MarkValue.THREE, MarkValue.PASS), total());
    }

    /** качество знаний: who got 4 or 5, of those who are marked by the scale. */
    public Percentage qualityRate() {
        return new Percentage(count(MarkValue.FIVE, MarkValue.FOUR), onScale());
    }

    /** СОУ, the degree of learning by Simonov, of those who are marked by the scale. */
    public Percentage simonovIndex() {
        long learnt = 0;
        for (Map.Entry<MarkValue, Integer> line : LEARNT.entrySet()) {
            learnt += (long) line.getValue() * count(line.getKey());
        }
        return new Percentage(learnt, 100L * onScale());
    }

    /** средний балл: of the marks that are numbers. */
    public WeightedMean mean() {
        WeightedMean mean = WeightedMean.EMPTY;
        for (Map.Entry<MarkValue, Integer> line : counts.entrySet()) {
            if (line.getKey().isNumeric()) {
                mean = mean.and(WeightedMean.of((long) line.getKey().code() * line.getValue(), line.getValue()));
            }
        }
        return mean;
    }

    private int onScale() {
        return total() - count(MarkValue.PASS, MarkValue.FAIL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkTally tally && counts.equals(tally.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
