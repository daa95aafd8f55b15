package school.ejournal.lesson;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a kind of work, by what it replaced.
 *
 * @param starts the first day it holds
 * @param weightBefore the weight until then, {@code retakeBefore} what counted of retakes
 * @param documentNumber of the local act; null where none was named
 * @param marks how many marks it weighed anew
 * @param author surname and initials
 */
public record WorkTypeDecision(
        long typeId,
        String name,
        LocalDate starts,
        int weightBefore,
        RetakePolicy retakeBefore,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        int marks,
        String author,
        Instant at) {}
