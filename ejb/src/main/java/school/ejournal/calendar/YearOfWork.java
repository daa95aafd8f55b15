package school.ejournal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.store.Years;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;

/**
 * The year that the office works for (CA-09): the one that runs; once its last term is over, the next one that has classes.
 * Between two years it is the next one, after the last year the last. Who belongs where is meant on its {@link #day}, so that
 * in August lists, slips and the timetable are those of the first of September. What is recorded, and who may record it, goes
 * by the day itself and does not ask here.
 */
@ApplicationScoped
public class YearOfWork {

    @Inject
    private Years years;

    @Inject
    private SchoolClock clock;

    /** The year; empty where the school has none. */
    public Optional<YearRow> find() {
        return years.findWork(clock.today(), true);
    }

    /** The day on which who belongs where is meant: today, or the first day of a year that is still to come. */
    public LocalDate day() {
        LocalDate today = clock.today();
        return years.findWork(today, true).map(year -> year.day(today)).orElse(today);
    }

    /**
     * The day on which who belongs where in a year is meant.
     *
     * @throws NotFoundException if the school has no such year
     */
    public LocalDate dayOf(long yearId) {
        return years.findRow(yearId).orElseThrow(NotFoundException::new).day(clock.today());
    }

    /**
     * The year that something is brought into: the one that has the day; without a day, or where none has it, the year of work,
     * which after the last lesson of a year is the next one even before it has classes. Empty where the school has none that runs
     * or is to come.
     */
    public Optional<YearRow> findToFill(@Nullable LocalDate day) {
        LocalDate today = clock.today();
        return years.list().stream()
                .filter(year -> day != null && year.has(day) && !year.ends().isBefore(today))
                .findFirst()
                .or(() -> years.findWork(today, false))
                .filter(year -> !year.ends().isBefore(today));
    }
}
