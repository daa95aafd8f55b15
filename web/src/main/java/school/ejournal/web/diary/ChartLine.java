package school.ejournal.web.diary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.ejournal.grading.TermThresholds;
import school.ejournal.grading.WeightedMean;

/**
 * A mean's points laid out in a small rectangle: the first at the left, the last at the right, a 5 at the top, the lowest
 * mark of the scale at the bottom.
 *
 * @param heights how high each point stands, in marks
 */
record ChartLine(List<BigDecimal> heights) {

    static final int WIDTH = 120;
    static final int HEIGHT = 32;

    private static final int EDGE = 4;
    private static final BigDecimal TOP = BigDecimal.valueOf(5);
    private static final BigDecimal BOTTOM = BigDecimal.valueOf(2);

    ChartLine {
        heights = List.copyOf(heights);
    }

    /** The line of at least one mean. */
    static ChartLine of(List<WeightedMean> points) {
        return new ChartLine(points.stream()
                .map(mean -> new BigDecimal(mean.display().replace(',', '.')))
                .toList());
    }

    /** As the points of a polyline; a single mean is a level stroke. */
    String points() {
        if (heights.size() == 1) {
            return EDGE + "," + y(heights.get(0)) + " " + lastX() + "," + lastY();
        }
        return IntStream.range(0, heights.size())
                .mapToObj(i -> x(i) + "," + y(heights.get(i)))
                .collect(Collectors.joining(" "));
    }

    /** The thresholds of the school as level strokes. */
    List<String> levels(TermThresholds thresholds) {
        return Stream.of(thresholds.five(), thresholds.four(), thresholds.three())
                .map(level -> "M0 " + y(level) + "H" + WIDTH)
                .toList();
    }

    String lastX() {
        return Integer.toString(WIDTH - EDGE);
    }

    String lastY() {
        return y(heights.get(heights.size() - 1));
    }

    private String x(int index) {
        BigDecimal width = BigDecimal.valueOf((long) (WIDTH - 2 * EDGE) * index);
        return BigDecimal.valueOf(EDGE)
                .add(width.divide(BigDecimal.valueOf(heights.size() - 1L), 1, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A mean below 2 stands at the bottom: the scale's 1 is rare. */
    private static String y(BigDecimal height) {
        BigDecimal above = height.max(BOTTOM).subtract(BOTTOM);
        BigDecimal room = BigDecimal.valueOf(HEIGHT - 2L * EDGE);
        return BigDecimal.valueOf(HEIGHT - (long) EDGE)
                .subtract(above.multiply(room).divide(TOP.subtract(BOTTOM), 1, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }
}
