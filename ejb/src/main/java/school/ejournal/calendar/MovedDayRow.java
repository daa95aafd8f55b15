package school.ejournal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day in force that works as another. */
public record MovedDayRow(
        long id,
        LocalDate day,
        DayOfWeek worksAs,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate) {}
