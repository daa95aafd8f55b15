package school.ejournal.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.shared.Objection;

/**
 * Each line of a table: marks as typed, the place (marking and grade, then {@code ones} where the school allows the 1 and
 * {@code term} for the term column), and the rules that object, all of them. An empty third field: the marks may stand.
 */
class MarkRulesTest {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-01 Grade 1 and unmarked subjects take no marks")
    @CsvSource(delimiter = '|', textBlock = """
        5     | scale 1      | GR-01
        4/5   | scale 1      | GR-01
        .     | scale 1      | GR-01
        5     | scale 1 term | GR-01
        5     | none 4       | GR-01
        зач   | none 4       | GR-01
        зач   | passfail 1   | GR-01
        осв   | scale 1      | ''
        осв   | none 7       | ''
        ''    | scale 1      | ''
        ''    | none 11      | ''
        5     | scale 2      | ''
        5     | scale 11     | ''
        """)
    void gradeOneAndUnmarkedSubjectsTakeNoMarks(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-02 A mark is of the school's scale")
    @CsvSource(delimiter = '|', textBlock = """
        1     | scale 5           | GR-02
        5/1   | scale 5           | GR-02
        1     | scale 5 term      | GR-02
        1     | scale 5 ones      | ''
        1     | scale 5 ones term | ''
        2     | scale 5           | ''
        3     | scale 5           | ''
        4     | scale 5           | ''
        5     | scale 5           | ''
        """)
    void onesStandOnlyWhereTheSchoolAllowsThem(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-03 Pass/fail subjects take pass or fail only, scaled subjects never")
    @CsvSource(delimiter = '|', textBlock = """
        зач   | scale 5         | GR-03
        нз    | scale 5         | GR-03
        5/зач | scale 5         | GR-03
        зач   | scale 5 term    | GR-03
        5     | passfail 5      | GR-03
        2     | passfail 5 term | GR-03
        зач/5 | passfail 5      | GR-03
        зач   | passfail 5      | ''
        нз    | passfail 5 term | ''
        осв   | passfail 5      | ''
        .     | passfail 5      | ''
        """)
    void passOrFailStandsWhereThePlanSaysSo(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-04 A cell holds two marks at the most")
    @CsvSource(delimiter = '|', textBlock = """
        5/4/3   | scale 5    | GR-04
        5/4/3/2 | scale 5    | GR-04
        ././.   | scale 5    | GR-04
        5/4     | scale 5    | ''
        5/5     | scale 5    | ''
        5       | scale 5    | ''
        ''      | scale 5    | ''
        """)
    void aCellHoldsTwoMarksAtTheMost(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-05 The term column takes one final mark per pupil, never work owed")
    @CsvSource(delimiter = '|', textBlock = """
        5/4   | scale 5 term    | GR-05
        .     | scale 5 term    | GR-05
        5/.   | scale 5 term    | GR-05
        5/4/3 | scale 5 term    | GR-04 GR-05
        5     | scale 5 term    | ''
        зач   | passfail 5 term | ''
        осв   | scale 5 term    | ''
        ''    | scale 5 term    | ''
        .     | scale 5         | ''
        """)
    void theTermColumnTakesOneFinalMark(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-06 \"Not attested\" stands in the term column only")
    @CsvSource(delimiter = '|', textBlock = """
        на    | scale 5         | GR-06
        5/на  | scale 5         | GR-06
        на    | passfail 5      | GR-06
        на    | none 5          | GR-01 GR-06
        на    | scale 5 term    | ''
        на    | passfail 5 term | ''
        """)
    void notAttestedStandsInTheTermColumnOnly(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName("GR-07 A retake follows a mark of its kind, twice at the most, and never in the term column")
    @CsvSource(delimiter = '|', textBlock = """
        2→4       | scale 5         | ''
        2→3→5     | scale 5         | ''
        5/2→4     | scale 5         | ''
        2→4/3→5   | scale 5         | ''
        нз→зач    | passfail 5      | ''
        2→3→3→4   | scale 5         | GR-07
        2→.       | scale 5         | GR-07
        .→4       | scale 5         | GR-07
        осв→4     | scale 5         | GR-07
        2→на      | scale 5         | GR-06 GR-07
        2→зач     | scale 5         | GR-03 GR-07
        нз→5      | passfail 5      | GR-03 GR-07
        2→1       | scale 5         | GR-02
        2→4/3/5   | scale 5         | GR-04
        2→4       | scale 1         | GR-01
        2→4       | scale 5 term    | GR-07
        нз→зач    | passfail 5 term | GR-07
        """)
    void retakesFollowAMarkOfTheirKind(String marks, String place, String objections) {
        assertThat(objectionsTo(marks, place)).isEqualTo(words(objections));
    }

    @Test
    void everyRuleThatObjectsIsHeardInTheOrderOfTheList() {
        List<String> heard = objectionsTo("1/зач/на", "scale 1");

        assertThat(heard).containsExactly("GR-01", "GR-02", "GR-03", "GR-04", "GR-06");
    }

    @Test
    void objectionsOfMarksAreNoLocks() {
        List<Objection> objections = MarkRules.objectionsTo(entry("1/зач/на", "scale 1"));

        assertThat(objections).isNotEmpty().noneMatch(Objection::isLock);
    }

    private static List<String> objectionsTo(String marks, String place) {
        return MarkRules.objectionsTo(entry(marks, place)).stream()
                .map(Objection::rule)
                .toList();
    }

    private static MarkEntry entry(String marks, String place) {
        List<String> said = words(place);
        Set<String> more = Set.copyOf(said.subList(2, said.size()));
        return new MarkEntry(
                marks(marks),
                Marking.of(said.get(0)),
                Integer.parseInt(said.get(1)),
                more.contains("ones"),
                more.contains("term"));
    }

    private static List<Mark> marks(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("/"))
                        .map(word -> Mark.parse(word).orElseThrow())
                        .toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
