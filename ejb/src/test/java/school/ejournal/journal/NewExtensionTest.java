package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.ejournal.journal.PageFixture.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.shared.RefusedException;

@DisplayName("JR-11 An extension of the edit window")
class NewExtensionTest {
    @Test
    void isForATeacherOrForAClass() {
        assertThat(extension(31L, null, TODAY, TODAY, " Болезнь ").reason()).isEqualTo("Болезнь");
        assertThat(extension(null, 5L, TODAY, TODAY, "Болезнь").classId()).isEqualTo(5);
        assertThatThrownBy(() -> extension(31L, 5L, TODAY, TODAY, "Болезнь"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extension(null, null, TODAY, TODAY, "Болезнь"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsNoEarlierThanItBegins() {
        assertThat(refusal(TODAY, TODAY.minusDays(1), "Болезнь")).isEqualTo("journal.extensionDates");
        assertThat(refusal(TODAY.plusDays(1), TODAY, "Болезнь")).isEqualTo("journal.extensionDates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void hasAReason(String reason) {
        assertThat(refusal(TODAY, TODAY, reason)).isEqualTo("journal.extensionReason");
        assertThat(refusal(TODAY, TODAY, "ш".repeat(501))).isEqualTo("journal.extensionReason");
    }

    private static String refusal(LocalDate since, LocalDate until, String reason) {
        try {
            return "taken: " + extension(31L, null, since, until, reason);
        } catch (RefusedException refused) {
            return refused.key();
        }
    }

    private static NewExtension extension(
            @Nullable Long teacher, @Nullable Long schoolClass, LocalDate since, LocalDate until, String reason) {
        return new NewExtension(teacher, schoolClass, since, TODAY, until, reason);
    }
}
