package school.ejournal.rollover.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.ejournal.rollover.NextDaysOff;

/**
 * RL-11: the days off that come every year, by the Labour Code (197-FZ art. 112). A holiday that meets a Sunday is carried to
 * another day by an act of each year: such days are decided in the calendar, and not foreseen here.
 */
final class StateHolidays {

    private record Holiday(Month month, int first, int last, String name) {

        NextDaysOff in(int year) {
            return new NextDaysOff(LocalDate.of(year, month, first), LocalDate.of(year, month, last), name, false);
        }
    }

    private static final List<Holiday> LAW = List.of(
            new Holiday(Month.JANUARY, 1, 8, "Новогодние каникулы и Рождество Христово"),
            new Holiday(Month.FEBRUARY, 23, 23, "День защитника Отечества"),
            new Holiday(Month.MARCH, 8, 8, "Международный женский день"),
            new Holiday(Month.MAY, 1, 1, "Праздник Весны и Труда"),
            new Holiday(Month.MAY, 9, 9, "День Победы"),
            new Holiday(Month.JUNE, 12, 12, "День России"),
            new Holiday(Month.NOVEMBER, 4, 4, "День народного единства"));

    private StateHolidays() {}

    /**
     * Those within a year, by day, as this year has them where it does.
     *
     * @param now the holidays of this year, for the whole school
     * @param there what the next year's calendar has already; nothing is added to those days
     */
    static List<NextDaysOff> of(LocalDate starts, LocalDate ends, List<NextDaysOff> now, List<NextDaysOff> there) {
        return IntStream.rangeClosed(starts.getYear(), ends.getYear())
                .boxed()
                .flatMap(year -> LAW.stream().map(holiday -> holiday.in(Objects.requireNonNull(year))))
                .filter(off -> !off.from().isBefore(starts) && !off.until().isAfter(ends))
                .filter(off -> there.stream().noneMatch(known -> known.meets(off.from(), off.until())))
                .map(off -> asNow(off, now.stream()))
                .sorted(Comparator.comparing(NextDaysOff::from))
                .toList();
    }

    private static NextDaysOff asNow(NextDaysOff off, Stream<NextDaysOff> now) {
        return now.filter(known -> known.from().plusYears(1).equals(off.from())
                        && known.until().plusYears(1).equals(off.until()))
                .map(known -> new NextDaysOff(off.from(), off.until(), known.name(), true))
                .findFirst()
                .orElse(off);
    }
}
