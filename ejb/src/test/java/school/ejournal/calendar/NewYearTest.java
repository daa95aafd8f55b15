package school.ejournal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.RefusedException;

class NewYearTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 8, 31);

    @Test
    @DisplayName("CA-06 terms of one scheme follow one another, schemes may overlap")
    void takesTermsInOrder() {
        NewYear year = year(quarter(1, 0, 50), quarter(2, 60, 110), new TermDays("semester", 1, STARTS, day(110)));

        assertThat(year.terms()).hasSize(3);
    }

    @Test
    @DisplayName("CA-06 terms that meet, leave the year or miss a number are refused")
    void refusesTermsOutOfOrder() {
        refuses("calendar.termsMeet", quarter(1, 0, 50), quarter(2, 50, 110));
        refuses("calendar.termsMeet", quarter(2, 0, 50));
        refuses("calendar.termsMeet", quarter(1, 0, 50), quarter(3, 60, 110));
        refuses("calendar.outsideYear", quarter(1, -1, 50));
        refuses("calendar.outsideYear", quarter(1, 300, 365));
        refuses("calendar.noTerms");
    }

    @Test
    @DisplayName("CA-08 a year ends after it begins and has 366 days at the most")
    void refusesYearsThatAreNone() {
        List<TermDays> terms = List.of(quarter(1, 0, 50));

        assertThatThrownBy(() -> new NewYear(STARTS, STARTS, terms, null)).hasMessage("calendar.endsBeforeItBegins");
        assertThatThrownBy(() -> new NewYear(STARTS, STARTS.plusDays(366), terms, null))
                .hasMessage("calendar.yearTooLong");
        assertThat(new NewYear(STARTS, STARTS.plusDays(365), terms, null).terms())
                .hasSize(1);
    }

    @Test
    @DisplayName("CA-09 who belongs where is meant on today, or on the day of the year that is next to it")
    void meansADayOfTheYear() {
        YearRow year = new YearRow(1, STARTS, ENDS);

        assertThat(year.name()).isEqualTo("2026/27");
        assertThat(year.day(STARTS.minusDays(4))).isEqualTo(STARTS);
        assertThat(year.day(day(100))).isEqualTo(day(100));
        assertThat(year.day(ENDS.plusDays(40))).isEqualTo(ENDS);
    }

    private static void refuses(String key, TermDays... terms) {
        assertThatThrownBy(() -> year(terms))
                .isInstanceOf(RefusedException.class)
                .hasMessage(key);
    }

    private static NewYear year(TermDays... terms) {
        return new NewYear(STARTS, ENDS, List.of(terms), null);
    }

    private static TermDays quarter(int number, int from, int until) {
        return new TermDays("quarter", number, day(from), day(until));
    }

    private static LocalDate day(int after) {
        return STARTS.plusDays(after);
    }
}
