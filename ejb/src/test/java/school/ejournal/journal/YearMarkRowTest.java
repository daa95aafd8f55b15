package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.YearRule;

@DisplayName("MN-08 A year mark more than one step from the proposed one wants a reason")
class YearMarkRowTest {

    @ParameterizedTest(name = "{0} and {1}, decided {2}: {3}")
    @CsvSource({
        "THREE, THREE, FOUR, false",
        "THREE, THREE, FIVE, true",
        "THREE, THREE, TWO, false",
        "FIVE, FIVE, THREE, true",
        "FIVE, FIVE, NOT_ATTESTED, false",
        "NOT_ATTESTED, NOT_ATTESTED, FIVE, false",
        "THREE, FOUR, FIVE, false"
    })
    void moreThanOneStepAway(MarkValue first, MarkValue second, MarkValue decided, boolean wanted) {
        YearMarkRow row = new YearMarkRow(1, "Ученик", Map.of(1, first, 2, second), "", 0, "");

        assertThat(row.wantsReason(decided, YearRule.MATH)).isEqualTo(wanted);
    }
}
