package school.ejournal.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;

@DisplayName("TX-02 Russian is spoken wherever nobody asked for another language")
class TextsTest {

    @Test
    void speaksRussianAndEnglish() {
        assertThat(Texts.text("role.TEACHER", Texts.RUSSIAN)).isEqualTo("учитель");
        assertThat(Texts.text("role.TEACHER", Locale.UK)).isEqualTo("teacher");
    }

    @Test
    void speaksRussianToTheRest() {
        assertThat(Texts.text("role.TEACHER", Locale.FRENCH)).isEqualTo("учитель");
    }

    @Test
    void fillsPlaceholders() {
        assertThat(Texts.text("term.quarter", Texts.RUSSIAN, "II")).isEqualTo("II четверть");
    }

    @Test
    void numbersTermsAsSchoolsDo() {
        assertThat(Texts.term("quarter", 3, Texts.RUSSIAN)).isEqualTo("III четверть");
        assertThat(Texts.term("trimester", 1, Locale.ENGLISH)).isEqualTo("Trimester I");
    }

    @Test
    void writesDatesAsPeopleDo() {
        RefusedException refusal = new RefusedException("calendar.termRuns", LocalDate.of(2026, 10, 5));

        assertThat(Texts.text(refusal, Texts.RUSSIAN)).endsWith("05.10.2026.");
        assertThat(Texts.text(refusal, Locale.ENGLISH)).endsWith("5 Oct 2026.");
    }

    @Test
    void tellsWhyARuleObjects() {
        assertThat(Texts.text(Objection.invalid("GR-04"), Texts.RUSSIAN))
                .isEqualTo("В одной клетке не больше двух отметок.");
    }

    @Test
    void showsTheKeyWhereThereIsNoText() {
        assertThat(Texts.text("no.such.key", Texts.RUSSIAN)).isEqualTo("no.such.key");
    }

    @Test
    void takesTheFirstLanguageThatIsSpoken() {
        assertThat(Language.of(List.of(Locale.FRENCH, Locale.UK, Texts.RUSSIAN)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(List.of(Locale.FRENCH))).isEqualTo(Texts.RUSSIAN);
        assertThat(Language.of(List.of())).isEqualTo(Texts.RUSSIAN);
    }
}
