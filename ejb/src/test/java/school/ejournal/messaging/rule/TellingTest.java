package school.ejournal.messaging.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.messaging.Content;

@DisplayName("MS-02, MS-03 What somebody is told after what she knows")
class TellingTest {

    @ParameterizedTest(name = "now {0}, told {1}, waiting {2}: replaces {3}, says {4}, was {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                // the first time
                "5,      -,      -,      false, NEW,       -",
                "absent, -,      -,      false, NEW,       -",
                // typed and taken back: nobody hears of it
                "-,      -,      -,      false, -,         -",
                "-,      -,      absent, true,  -,         -",
                // corrected before anybody was told
                "4,      -,      5,      true,  NEW,       -",
                // the same again
                "5,      5,      -,      false, -,         5",
                "5,      -,      5,      false, -,         -",
                "absent, absent, -,      false, -,         absent",
                // corrected and annulled after it was told
                "4,      5,      -,      false, CORRECTED, 5",
                "5,      absent, -,      false, CORRECTED, absent",
                "-,      5,      -,      false, ANNULLED,  5",
                // the correction itself is corrected before it was told
                "3,      5,      4,      true,  CORRECTED, 5",
                "5,      5,      4,      true,  -,         5",
                "4,      5,      4,      false, -,         5"
            })
    void isOneOfThese(
            @Nullable String now,
            @Nullable String told,
            @Nullable String waiting,
            boolean replaces,
            @Nullable String change,
            @Nullable String was) {
        Telling telling = Telling.of(content(now), known(told), known(waiting));

        assertThat(telling.replaces()).isEqualTo(replaces);
        assertThat(telling.change() == null ? null : telling.change().name()).isEqualTo(change);
        assertThat(telling.was()).isEqualTo(content(was));
    }

    private static @Nullable Content known(@Nullable String text) {
        return text == null ? null : content(text);
    }

    private static Content content(@Nullable String text) {
        if (text == null) {
            return Content.NOTHING;
        }
        return text.equals(Content.ABSENT) ? new Content("", text) : new Content(text, "");
    }
}
