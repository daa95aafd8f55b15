package school.ejournal.lesson;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a lesson's note beside topic and homework.
 *
 * @param due until when the homework is due; null for the next lesson of the group
 * @param links addresses of the web that belong to the homework, 10 at the most
 * @param hours how many hours the lesson counts for, in halves
 */
public record LessonDetails(
        @Nullable LocalDate due,
        @NotNull @Size(max = 10) List<@Pattern(regexp = WEB) @Size(max = 500) String> links,

        @NotNull @DecimalMin("0.5") @DecimalMax("8") @Halves BigDecimal hours) {

    /** An address of the web, nothing that runs when it is followed. */
    static final String WEB = "https?://[^\\s<>\"'`\\\\]+";

    /** One hour, nothing else said. */
    public static final LessonDetails PLAIN = new LessonDetails(null, List.of(), BigDecimal.ONE);

    public LessonDetails {
        links = List.copyOf(links);
        hours = hours.stripTrailingZeros();
    }
}
