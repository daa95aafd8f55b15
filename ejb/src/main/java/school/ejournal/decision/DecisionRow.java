package school.ejournal.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a school.
 *
 * @param value as it is kept
 * @param documentNumber the local act it rests on; null where the custom holds
 */
public record DecisionRow(
        Decision what,
        String value,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
