package school.ejournal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTermTest {
    @Test
    void endsAfterItStarts() {
        NewTerm term = term("2026-09-01", "2026-09-02");

        assertThat(term.ends()).isAfter(term.starts());
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2026-09-01", "2026-09-02, 2026-09-01"})
    void refusesToEndOnItsFirstDayOrBefore(String starts, String ends) {
        assertThatThrownBy(() -> term(starts, ends)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NewTerm term(String starts, String ends) {
        return new NewTerm("t1", "quarter", 1, LocalDate.parse(starts), LocalDate.parse(ends));
    }
}
