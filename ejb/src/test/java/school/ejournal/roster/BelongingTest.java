package school.ejournal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RO-02 Belonging has a first and a last day")
class BelongingTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

    @ParameterizedTest
    @CsvSource(
            value = {"-", "2026-09-01", "2027-05-31"},
            nullValues = "-")
    void mayBeOpenOrLastOneDayOrMore(@Nullable LocalDate until) {
        assertThat(new Belonging(5, 900, FIRST, until).until()).isEqualTo(until);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Belonging(5, 900, FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"Ильич, Абрамов Иван Ильич", "-, Абрамов Иван"},
            nullValues = "-")
    void aMemberIsCalledByTheFullName(@Nullable String patronymic, String name) {
        assertThat(new ClassMember(900, "Абрамов", "Иван", patronymic, null).fullName())
                .isEqualTo(name);
    }
}
