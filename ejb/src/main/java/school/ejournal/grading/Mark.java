package school.ejournal.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.ejournal.lesson.RetakePolicy;

/**
 * A mark as it stands in a cell, with what became of it when the work was taken again: {@code 2→4}. A retake is stored
 * after its mark, as its code and a hundred. Immutable.
 *
 * @param value the first mark
 * @param retakes the marks of the retakes, in order; empty for a work taken once
 */
public record Mark(MarkValue value, List<MarkValue> retakes) {

    /** Stands between a mark and its retake. */
    public static final String ARROW = "→";

    private static final int RETAKEN = 100;
    private static final int LOW = 2;

    public Mark {
        retakes = List.copyOf(retakes);
    }

    public static Mark of(MarkValue value) {
        return new Mark(value, List.of());
    }

    /** Understands {@code 4} and {@code 2→4}; empty for anything else. */
    public static Optional<Mark> parse(String text) {
        List<MarkValue> values = new ArrayList<>();
        for (String word : text.split(ARROW, -1)) {
            Optional<MarkValue> value = MarkValue.find(word);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Mark(values.get(0), values.subList(1, values.size())));
    }

    /**
     * The marks stored so.
     *
     * @throws IllegalArgumentException for codes that were never given out
     */
    public static List<Mark> ofCodes(int[] codes) {
        List<Mark> marks = new ArrayList<>();
        for (int code : codes) {
            if (code < RETAKEN) {
                marks.add(of(MarkValue.ofCode(code)));
            } else if (marks.isEmpty()) {
                throw new IllegalArgumentException("a retake without a mark before it");
            } else {
                marks.add(marks.remove(marks.size() - 1).retaken(MarkValue.ofCode(code - RETAKEN)));
            }
        }
        return marks;
    }

    /** The codes under which marks are stored. */
    public static int[] codes(List<Mark> marks) {
        List<Integer> codes = new ArrayList<>();
        for (Mark mark : marks) {
            codes.add(mark.value.code());
            mark.retakes.forEach(retake -> codes.add(RETAKEN + retake.code()));
        }
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The mark taken once more. */
    public Mark retaken(MarkValue again) {
        List<MarkValue> more = new ArrayList<>(retakes);
        more.add(again);
        return new Mark(value, more);
    }

    /** The first mark and those of the retakes. */
    public List<MarkValue> values() {
        List<MarkValue> values = new ArrayList<>();
        values.add(value);
        values.addAll(retakes);
        return values;
    }

    /** The mark that stands in the end. */
    public MarkValue last() {
        return retakes.isEmpty() ? value : retakes.get(retakes.size() - 1);
    }

    /** Whether what stands in the end is a number that does not pass. */
    public boolean isLow() {
        return last().isNumeric() && last().code() <= LOW;
    }

    /** Whether there is a number in it. */
    public boolean isNumeric() {
        return value.isNumeric() || retakes.stream().anyMatch(MarkValue::isNumeric);
    }

    /** The canonical text. */
    public String text() {
        StringBuilder text = new StringBuilder(value.text());
        retakes.forEach(retake -> text.append(ARROW).append(retake.text()));
        return text.toString();
    }

    /** Adds to a mean what the policy makes of the mark (MN-02); what is no number adds nothing (MN-01). */
    public WeightedMean addTo(WeightedMean mean, int weight, RetakePolicy policy) {
        if (retakes.isEmpty()) {
            return value.isNumeric() ? mean.plus(value.code(), weight) : mean;
        }
        List<MarkValue> numbers = values().stream().filter(MarkValue::isNumeric).toList();
        if (numbers.isEmpty() || (policy == RetakePolicy.REPLACE && !last().isNumeric())) {
            return mean;
        }
        return switch (policy) {
            case REPLACE -> mean.plus(last().code(), weight);
            case MEAN -> mean.plusOne(numbers.stream().map(MarkValue::code).toList(), weight);
            case BOTH -> {
                WeightedMean all = mean;
                for (MarkValue number : numbers) {
                    all = all.plus(number.code(), weight);
                }
                yield all;
            }
        };
    }
}
