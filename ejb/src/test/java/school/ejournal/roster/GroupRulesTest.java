package school.ejournal.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.roster.GroupAsked.Pupil;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;

@DisplayName("RO-04, RO-06 to RO-09 Kinds of groups")
class GroupRulesTest {

    private static final long KEEPER = 30;
    private static final long OTHER = 31;

    /** Kind, whether ordered, grade level of the class that keeps it, pupils as grade and {@code own} or {@code other}. */
    @ParameterizedTest(name = "{0}, kept by grade {2}, with {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ORDINARY   | false | 5  | 5own 5other
        ORDINARY   | true  | 1  | ''
        COMBINED   | false | 3  | 1other 3own
        COMBINED   | true  | 4  | 2other 4own 3other
        COMBINED   | false | 2  | ''
        HOME       | true  | 9  | 9own
        HOME       | true  | 1  | ''
        INDIVIDUAL | true  | 11 | 11own 11own
        """)
    void letBe(GroupKind kind, boolean ordered, int gradeLevel, String pupils) {
        assertThat(objections(kind, ordered, gradeLevel, pupils)).isEmpty();
    }

    @ParameterizedTest(name = "{4}: {0}, kept by grade {2}, with {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ORDINARY   | false | 5  | 5own 6other    | RO-04
        HOME       | false | 5  | 5own           | RO-06
        INDIVIDUAL | false | 5  | ''             | RO-06
        HOME       | true  | 5  | 5own 5own      | RO-07
        COMBINED   | true  | 1  | 1own           | RO-08
        COMBINED   | true  | 5  | ''             | RO-08
        COMBINED   | true  | 4  | 4own 5other    | RO-08
        HOME       | true  | 5  | 5other         | RO-09
        INDIVIDUAL | true  | 5  | 5own 5other    | RO-09
        """)
    void refuse(GroupKind kind, boolean ordered, int gradeLevel, String pupils, String rule) {
        assertThat(objections(kind, ordered, gradeLevel, pupils)).containsExactly(rule);
    }

    @Test
    void speakInTheOrderOfTheirNumbers() {
        assertThat(GroupRules.inForce())
                .extracting(GroupRule::number)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anOrderHasANumber(String number) {
        assertThatThrownBy(() -> new GroupOrder(number, LocalDate.parse("2026-09-01")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anOrderIsTypedWholeOrNotAtAll() {
        assertThat(GroupOrder.find(" ", null)).isNull();
        assertThat(GroupOrder.find(" 12-у ", LocalDate.parse("2026-09-01")))
                .isEqualTo(new GroupOrder("12-у", LocalDate.parse("2026-09-01")));
        assertThatThrownBy(() -> GroupOrder.find("12-у", null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> GroupOrder.find("", LocalDate.parse("2026-09-01")))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "40.01", "1.125"})
    void hoursAreThoseOfAWeek(String hours) {
        assertThatThrownBy(() -> new GroupBasis(GroupKind.ORDINARY, null, new BigDecimal(hours)))
                .isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinary", "combined", "home", "individual"})
    void aKindIsFoundUnderItsWord(String word) {
        assertThat(GroupKind.find(word).orElseThrow().code()).isEqualTo(word);
        assertThat(GroupKind.find(word + "s")).isEmpty();
    }

    private static List<String> objections(GroupKind kind, boolean ordered, int gradeLevel, String pupils) {
        List<Pupil> asked = new ArrayList<>();
        for (String pupil : pupils.isEmpty() ? new String[0] : pupils.split(" ")) {
            int grade = Integer.parseInt(pupil.replaceAll("\\D", ""));
            asked.add(new Pupil(asked.size(), pupil.endsWith("own") ? KEEPER : OTHER, grade));
        }
        return GroupRules.objectionsTo(new GroupAsked(kind, ordered, KEEPER, gradeLevel, asked)).stream()
                .map(Objection::rule)
                .toList();
    }
}
