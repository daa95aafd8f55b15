package school.ejournal.bells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision in force about the shift of a class, {@code 5А}. */
public record ShiftRow(
        long id,
        String schoolClass,
        int shift,
        LocalDate from,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
