package school.ejournal.calendar;

import java.time.LocalDate;
import java.util.List;

/** The calendar of one school year: its terms, days off and moved days, each in the order of time. */
public record YearSheet(
        long id,
        LocalDate starts,
        LocalDate ends,
        List<TermRow> terms,
        List<DaysOffRow> daysOff,
        List<MovedDayRow> movedDays) {

    public YearSheet {
        terms = List.copyOf(terms);
        daysOff = List.copyOf(daysOff);
        movedDays = List.copyOf(movedDays);
    }
}
