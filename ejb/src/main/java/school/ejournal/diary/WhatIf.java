package school.ejournal.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;

/**
 * What would become of a mean with some more marks. Nothing of it is kept.
 *
 * @param marks the marks supposed, in order
 * @param weight of each of them
 * @param mean what the marks there are and those supposed come to
 */
public record WhatIf(List<Integer> marks, int weight, WeightedMean mean) {

    /** More than anybody gets in a term; a longer list is no question. */
    public static final int MOST = 50;

    private static final String BETWEEN = "[\\s,;.+]+";

    public WhatIf {
        marks = List.copyOf(marks);
    }

    /**
     * Reads marks as people write them: {@code 5, 5, 3} or {@code 553}.
     *
     * @return nothing for a text that holds no mark or anything else than marks of 2 to 5
     */
    public static Optional<WhatIf> of(WeightedMean now, String text, int weight) {
        List<Integer> marks = new ArrayList<>();
        for (char sign : text.replaceAll(BETWEEN, "").toCharArray()) {
            if (sign < '2' || sign > '5' || marks.size() == MOST) {
                return Optional.empty();
            }
            marks.add(sign - '0');
        }
        WeightedMean mean = now;
        for (int mark : marks) {
            mean = mean.plus(mark, weight);
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(new WhatIf(marks, weight, mean));
    }

    /** The term mark that would be proposed. */
    public Optional<MarkValue> proposed(TermThresholds thresholds) {
        return thresholds.propose(mean);
    }
}
