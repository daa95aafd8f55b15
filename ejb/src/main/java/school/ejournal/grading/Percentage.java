package school.ejournal.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as an exact fraction, shown in percent. Of nothing there is no share: it is shown as an empty text.
 *
 * @param part not negative
 * @param whole what the part is a part of; 0 while there is nothing to count
 */
public record Percentage(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        if (part < 0 || whole < 0 || part > whole) {
            throw new IllegalArgumentException("no share of " + part + " in " + whole);
        }
    }

    public boolean isEmpty() {
        return whole == 0;
    }

    /** Whether the un-rounded share reaches a percentage. An empty one reaches nothing. */
    public boolean reaches(BigDecimal percent) {
        return !isEmpty()
                && HUNDRED.multiply(BigDecimal.valueOf(part)).compareTo(percent.multiply(BigDecimal.valueOf(whole)))
                        >= 0;
    }

    /** Per cent with so many decimals, halves up, with a comma; for showing only. */
    public String display(int decimals) {
        return isEmpty()
                ? ""
                : HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
    }
}
