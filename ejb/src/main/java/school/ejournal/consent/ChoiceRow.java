package school.ejournal.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one guardian of a child is informed today.
 *
 * @param since from when; null where nothing was ever chosen
 */
public record ChoiceRow(
        long guardianId,
        String guardian,
        InformationForm form,
        @Nullable LocalDate since) {}
