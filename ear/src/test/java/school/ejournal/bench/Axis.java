package school.ejournal.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A horizontal axis of a plot.
 *
 * @param low the value at {@code left}, {@code high} that at {@code right}
 * @param logarithmic equal factors are equal distances
 */
record Axis(double low, double high, double left, double right, boolean logarithmic) {

    private static final double LEAST = 1e-9;
    private static final int[] STEPS = {1, 2, 5};
    private static final int ROUGH_TICKS = 5;

    /** One that has room for all the values, from a round one to a round one. */
    static Axis logarithmic(List<Double> values, double left, double right) {
        double least =
                values.stream().filter(v -> v > LEAST).mapToDouble(v -> v).min().orElse(1);
        double most = values.stream().mapToDouble(v -> v).max().orElse(10);
        double low = Math.pow(10, Math.floor(Math.log10(least)));
        double high = Math.pow(10, Math.ceil(Math.log10(Math.max(most, low * 2))));
        return new Axis(low, high, left, right, true);
    }

    static Axis linear(List<Double> values, double left, double right) {
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        return new Axis(0, Math.max(most, LEAST) * 1.05, left, right, false);
    }

    double at(double value) {
        double part = logarithmic
                ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return left + Math.min(1, part) * (right - left);
    }

    /** Where numbers stand. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (logarithmic) {
            boolean few = high / low >= 1000;
            for (double decade = low; decade <= high * 1.001; decade *= 10) {
                for (int step : few ? new int[] {1} : STEPS) {
                    if (decade * step <= high * 1.001) {
                        ticks.add(decade * step);
                    }
                }
            }
            return ticks;
        }
        double step = step((high - low) / ROUGH_TICKS);
        for (double value = 0; value <= high; value += step) {
            ticks.add(value);
        }
        return ticks;
    }

    private static double step(double rough) {
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        for (int step : STEPS) {
            if (decade * step >= rough) {
                return decade * step;
            }
        }
        return decade * 10;
    }
}
