package school.ejournal.curriculum;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of a subject's hours goes to control works (CU-09).
 *
 * @param limit the most per cent that the school allows
 */
public record ControlShare(BigDecimal control, BigDecimal all, BigDecimal limit) {

    /** Where a school decides on it. */
    public static final String SETTING = "curriculum.controlShare";

    /** What holds where a school decided nothing (order 704). */
    public static final BigDecimal CUSTOMARY = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In per cent, one decimal; 0 of nothing. */
    public BigDecimal percent() {
        return all.signum() == 0
                ? BigDecimal.ZERO.setScale(1)
                : control.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }

    /** Whether it is more than allowed; exact, whatever is shown. */
    public boolean isTooMuch() {
        return control.multiply(HUNDRED).compareTo(all.multiply(limit)) > 0;
    }
}
