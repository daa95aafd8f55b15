package school.ejournal.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how many days after a lesson its entries are changed freely (JR-11). Each school fixes it by a local act (setting
 * {@value #SETTING}).
 */
public record EditWindow(int days) {

    public static final String SETTING = "journal.editWindowDays";

    /** What most schools live with. */
    public static final EditWindow CUSTOMARY = new EditWindow(14);

    private static final int LONGEST = 366;

    public EditWindow {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException("a window is of 0 to " + LONGEST + " days: " + days);
        }
    }

    /** The school's own window; the customary one where it decided nothing. */
    public static EditWindow decided(@Nullable String setting) {
        return setting == null ? CUSTOMARY : new EditWindow(Integer.parseInt(setting));
    }

    /** The first day whose lessons are open: the window's last day counts in full. */
    public LocalDate opensFrom(LocalDate today) {
        return today.minusDays(days);
    }

    /** The first day whose lessons are open to somebody for whom lessons since a day are open anyway. */
    public LocalDate opensFrom(LocalDate today, @Nullable LocalDate extended) {
        LocalDate first = opensFrom(today);
        return extended != null && extended.isBefore(first) ? extended : first;
    }
}
