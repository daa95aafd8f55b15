package school.ejournal.exchange;

import java.time.LocalDate;
import java.util.List;
import school.ejournal.calendar.TermDays;

/** A year that a package names, as the school has it. */
public record KnownYear(LocalDate starts, LocalDate ends, List<TermDays> terms) {

    public KnownYear {
        terms = List.copyOf(terms);
    }
}
