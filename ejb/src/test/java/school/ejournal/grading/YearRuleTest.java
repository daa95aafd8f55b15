package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MN-07 The year mark is proposed from the un-rounded mean of the term marks")
class YearRuleTest {

    @ParameterizedTest(name = "{0}: rounded {1}, in favour {2}")
    @CsvSource({
        "5 5 5 5, 5, 5",
        "4 4 5 5, 5, 5",
        "4 4 4 5, 4, 5",
        "3 3 3 4, 3, 4",
        "3 4, 4, 4",
        "2 2 3 3, 3, 3",
        "2 2 2 3, 2, 3",
        "2 3 2, 2, 3",
        "2 2 2 2, 2, 2",
        "1 2, 2, 2",
        "н/а 4 4 4, 4, 4",
        "н/а 4, н/а, н/а",
        "н/а н/а 5 5, н/а, н/а",
        "н/а, н/а, н/а",
        "осв 4 4 5, 4, 5",
        "осв осв, осв, осв",
        "зач зач, зач, зач",
        "зач нз, нз, нз",
        "нз зач, зач, зач",
        "'', -, -"
    })
    void byTheRuleOfTheSchool(String terms, String rounded, String inFavour) {
        List<MarkValue> marks = Arrays.stream(terms.split(" "))
                .flatMap(text -> MarkValue.find(text).stream())
                .collect(Collectors.toList());

        assertThat(text(YearRule.MATH, marks)).isEqualTo(rounded);
        assertThat(text(YearRule.FAVOUR, marks)).isEqualTo(inFavour);
    }

    private static String text(YearRule rule, List<MarkValue> marks) {
        return rule.propose(marks).map(MarkValue::text).orElse("-");
    }
}
