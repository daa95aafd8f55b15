package school.ejournal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "5а, true",
        "5А мат, true",
        "мат 5а, true",
        "'  5а,  ', true",
        "2 чет, true",
        "атем, false",
        "5а физ, false",
        "5б, false"
    })
    void eachWordBeginsAWordOfTheName(String typed, boolean fits) {
        assertThat(SearchWords.parse(typed).fit("5А · Математика · 2 четверть")).isEqualTo(fits);
    }

    @Test
    void theDotsMakeNoDifference() {
        assertThat(SearchWords.parse("елк").fit("Ёлкин Пётр")).isTrue();
        assertThat(SearchWords.parse("Ёлк петр").fit("Елкин Пётр")).isTrue();
    }

    @Test
    void signsAreNoWords() {
        assertThat(SearchWords.parse(" %_'\0\\ ").isEmpty()).isTrue();
        assertThat(SearchWords.parse("а%").list()).containsExactly("а");
    }

    @Test
    void isNeverLong() {
        assertThat(SearchWords.parse("а ".repeat(1000)).list()).hasSize(6);
        assertThat(SearchWords.parse("а".repeat(1000)).list().get(0)).hasSize(100);
    }

    @Test
    void answersTheFirstOnly() {
        assertThat(SearchWords.parse("а").first(2, List.of("а1", "б", "а2", "а3"), Function.identity()))
                .containsExactly("а1", "а2");
    }
}
