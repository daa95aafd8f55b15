package school.ejournal.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.rule.TermsInOrder;
import school.ejournal.shared.RefusedException;

/**
 * A school year with its terms, as decided.
 *
 * @param terms of one scheme or several
 * @param document the act it rests on, as a rule the calendar plan of the year; null where none is told
 */
public record NewYear(
        LocalDate starts,
        LocalDate ends,
        List<TermDays> terms,
        @Nullable Document document) {

    /** The most days of a year. */
    public static final int MOST_DAYS = 366;

    /** @throws RefusedException for days in the wrong order or too many, without terms, or with terms that do not fit (CA-06) */
    public NewYear {
        terms = List.copyOf(terms);
        if (!starts.isBefore(ends)) {
            throw new RefusedException("calendar.endsBeforeItBegins");
        } else if (!ends.isBefore(starts.plusDays(MOST_DAYS))) {
            throw new RefusedException("calendar.yearTooLong", MOST_DAYS);
        }
        TermsInOrder.check(terms, starts, ends);
    }
}
