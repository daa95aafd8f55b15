package school.ejournal.curriculum;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An item as typed or brought in.
 *
 * @param section empty for none
 * @param hours from 0.5 to 8, by halves
 */
public record NewPlanItem(
        @NotNull @Size(max = LONGEST_SECTION) String section,
        @NotNull @Size(min = 1, max = LONGEST_TOPIC) String topic,
        @NotNull BigDecimal hours,
        @NotNull ItemKind kind,
        @NotNull @Size(max = LONGEST_HOMEWORK) String homework) {

    /** The most characters of a section's name. */
    public static final int LONGEST_SECTION = 200;

    /** The most characters of a topic, as in the journal. */
    public static final int LONGEST_TOPIC = 500;

    /** The most characters of homework, as in the journal. */
    public static final int LONGEST_HOMEWORK = 2000;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(8);

    public NewPlanItem {
        section = Objects.requireNonNullElse(section, "").strip();
        topic = Objects.requireNonNullElse(topic, "").strip();
        homework = Objects.requireNonNullElse(homework, "").strip();
    }

    /** Whether a number of hours may be planned: halves, up to eight. */
    public static boolean accepts(BigDecimal hours) {
        return hours.compareTo(HALF) >= 0
                && hours.compareTo(MOST) <= 0
                && hours.remainder(HALF).signum() == 0;
    }
}
