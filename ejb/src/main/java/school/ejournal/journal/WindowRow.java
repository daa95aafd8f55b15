package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The school's edit window, with the local act it rests on where the school decided by one. */
public record WindowRow(
        int days, @Nullable String documentNumber, @Nullable LocalDate documentDate) {}
