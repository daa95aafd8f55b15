package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a roster's file is to be taken.
 *
 * @param since the day from which new pupils belong to their classes; null for the first day of a year that begins or has
 *     just begun, else today
 * @param columns how columns are read; those that are missing here as the school read them last, or by their headings
 */
public record RosterChoice(@Nullable LocalDate since, List<RosterColumn> columns) {

    /** As the school read its files last. */
    public static final RosterChoice CUSTOMARY = new RosterChoice(null, List.of());

    public RosterChoice {
        columns = List.copyOf(columns);
    }
}
