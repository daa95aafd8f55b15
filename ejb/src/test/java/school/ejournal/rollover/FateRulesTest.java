package school.ejournal.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RL-03, RL-04 Fates by grade level")
class FateRulesTest {

    @ParameterizedTest(name = "grade {0}, in debt {1}, grade 9 leaves {2}: {3}")
    @CsvSource({
        "1, false, true, PROMOTED",
        "3, true, true, CONDITIONAL",
        "4, false, true, PROMOTED",
        "4, true, true, REPEATING",
        "5, true, true, CONDITIONAL",
        "8, false, true, PROMOTED",
        "9, false, true, LEAVING",
        "9, false, false, PROMOTED",
        "9, true, true, REPEATING",
        "9, true, false, REPEATING",
        "10, true, false, CONDITIONAL",
        "11, false, false, LEAVING",
        "11, true, true, LEAVING"
    })
    void areProposed(int gradeLevel, boolean inDebt, boolean ninthLeaves, Fate expected) {
        assertThat(FateRules.propose(gradeLevel, inDebt, ninthLeaves)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "grade {0} {1}: {2}")
    @CsvSource({
        "1, REPEATING, ''",
        "4, CONDITIONAL, rollover.levelUnfinished",
        "4, PROMOTED, ''",
        "6, CONDITIONAL, ''",
        "6, LEAVING, ''",
        "9, CONDITIONAL, rollover.levelUnfinished",
        "9, PROMOTED, ''",
        "9, LEAVING, ''",
        "11, REPEATING, rollover.eleventhLeaves",
        "11, PROMOTED, rollover.eleventhLeaves",
        "11, LEAVING, ''"
    })
    void areRefusedWhereTheLawHasNone(int gradeLevel, Fate fate, String objection) {
        assertThat(FateRules.objectionTo(gradeLevel, fate).orElse("")).isEqualTo(objection);
    }
}
