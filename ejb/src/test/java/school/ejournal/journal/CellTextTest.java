package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkValue;

class CellTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        5|5
         5 |5
        5/4|5/4
        5 4|5/4
        5 / 4|5/4
        5/ 4|5/4
        5/5|5/5
        1|1
        .|.
        5/.|5/.
        зач|зач
        ЗАЧ|зач
        незач|нз
        осв|осв
        н/а|н/а
        Н/А|н/а
        на|н/а
        5/н/а|5/н/а
        н/а/5|н/а/5
        ''|''
        '   '|''
        """)
    void understandsMarks(String typed, String canonical) {
        assertThat(CellText.parse(typed)).map(CellText::canonical).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2→4        | 2→4        | 2 104
        2-4        | 2→4        | 2 104
        2>4        | 2→4        | 2 104
        2->4       | 2→4        | 2 104
        2–4        | 2→4        | 2 104
        2 - 4      | 2→4        | 2 104
        2→3→5      | 2→3→5      | 2 103 105
        5/2→4      | 5/2→4      | 5 2 104
        2→4/5      | 2→4/5      | 2 104 5
        2-4 н      | 2→4 н      | 2 104
        о2-4       | 2→4 о      | 2 104
        нз-зач     | нз→зач     | 12 111
        незач>зач  | нз→зач     | 12 111
        2-н/а      | 2→н/а      | 2 121
        """)
    void understandsRetakes(String typed, String canonical, String codes) {
        CellText text = CellText.parse(typed).orElseThrow();

        assertThat(text.canonical()).isEqualTo(canonical);
        assertThat(text.markCodes())
                .containsExactly(Arrays.stream(codes.split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
        assertThat(Mark.ofCodes(text.markCodes())).isEqualTo(text.marks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        н       | н
        Н       | н
        у       | у
        уп      | у
        б       | б
        нп      | нп
        о       | о
        оп      | о
        4 о     | 4 о
        4о      | 4 о
        о4      | 4 о
        о 4     | 4 о
        4/о     | 4 о
        н/5     | 5 н
        5н      | 5 н
        5/4н    | 5/4 н
        н 5/4   | 5/4 н
        зач н   | зач н
        осв н   | осв н
        н/а н   | н/а н
        """)
    void understandsPresenceOnEitherSideOfMarks(String typed, String canonical) {
        assertThat(CellText.parse(typed)).map(CellText::canonical).contains(canonical);
    }

    @Test
    void tellsNotAttestedFromAnAbsenceBesideAMark() {
        CellText notAttested = CellText.parse("н/а").orElseThrow();
        CellText absentWithMark = CellText.parse("н/5").orElseThrow();

        assertThat(notAttested).isEqualTo(new CellText(List.of(Mark.of(MarkValue.NOT_ATTESTED)), Presence.PRESENT));
        assertThat(absentWithMark).isEqualTo(new CellText(List.of(Mark.of(MarkValue.FIVE)), Presence.ABSENT));
    }

    @Test
    void keepsTheMarksInTheOrderTyped() {
        CellText text = CellText.parse("4/5 о").orElseThrow();

        assertThat(text.markCodes()).containsExactly(4, 5);
        assertThat(text.presence()).isEqualTo(Presence.LATE);
    }

    @Test
    void leavesTheCountOfMarksToTheRules() {
        assertThat(CellText.parse("5/4/3")).map(CellText::canonical).contains("5/4/3");
    }

    @ParameterizedTest
    @DisplayName("AT-02 A pupil is either absent or late at a lesson, never both")
    @ValueSource(strings = {"н о", "о н", "н н", "б/у", "5 н о", "нп5о"})
    void understandsOnePresenceAtTheMost(String typed) {
        assertThat(CellText.parse(typed)).isEmpty();
    }

    static Stream<String> notUnderstood() {
        return Stream.of(
                        "6 0 55 54 10 -5 5- 5+ 4.5 5,4 5\\4 5;4 5/ /5 / // 5//4 н/ а нн ё нет две null",
                        "H h o y N/A зaч ５ ٥ Ⅴ 5\u0000 \u0000 5\u200b 5\u00a0 \u202e5 н\u0301 😀",
                        "<b>5</b> ' 5--5 =1+1 00000000000000005 5/5/5/5/5/5/5/5/5/5/5/5/5/5 2→ →4 2→→4 2>>4")
                .flatMap(line -> Stream.of(line.split(" ")));
    }

    @ParameterizedTest(name = "[{index}]")
    @DisplayName("JR-07 What is typed must be understood")
    @MethodSource("notUnderstood")
    void understandsNothingElse(String typed) {
        assertThat(CellText.parse(typed)).isEmpty();
    }

    @Test
    void doesNotEvenLookAtLongTexts() {
        assertThat(CellText.parse("5/".repeat(1_000_000) + "5")).isEmpty();
    }

    @Test
    void readsCapitalsAlikeOnAMachineOfAnyLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(CellText.parse("ЗАЧ Н")).map(CellText::canonical).contains("зач н");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void readsItsOwnCanonicalTextBack(@ForAll("allowed") CellText text) {
        assertThat(CellText.parse(text.canonical())).contains(text);
    }

    @Property
    void neverStumblesOverAnyText(@ForAll @StringLength(max = 24) String typed) {
        Optional<CellText> understood = CellText.parse(typed);

        assertThat(understood.map(CellText::canonical).flatMap(CellText::parse)).isEqualTo(understood);
    }

    @Property(tries = 5000)
    void meansTheSameAfterItWasMadeCanonical(@ForAll("typing") String typed) {
        Optional<CellText> understood = CellText.parse(typed).filter(CellTextTest::isShort);

        assertThat(understood.map(CellText::canonical).flatMap(CellText::parse)).isEqualTo(understood);
    }

    private static boolean isShort(CellText text) {
        return text.marks().size() <= 2
                && text.marks().stream().allMatch(mark -> mark.retakes().size() <= 2);
    }

    /** Every text that the rules may let through: two marks at the most, each with two retakes. */
    @Provide
    Arbitrary<CellText> allowed() {
        Arbitrary<Mark> mark = Combinators.combine(
                        Arbitraries.of(MarkValue.class),
                        Arbitraries.of(MarkValue.class).list().ofMaxSize(2))
                .as(Mark::new);
        return Combinators.combine(mark.list().ofMaxSize(2), Arbitraries.of(Presence.class))
                .as(CellText::new);
    }

    /** The pieces of which teachers' texts are made, at random. */
    @Provide
    Arbitrary<String> typing() {
        return Arbitraries.of(
                        "5", "4", "2", "/", " ", "н", "Н", "о", "у", "б", "нп", "а", "н/а", "на", "зач", "нз", "осв",
                        ".", "→", "-")
                .list()
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }
}
