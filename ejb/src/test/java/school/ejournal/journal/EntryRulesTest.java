package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TERM_COLUMN;
import static school.ejournal.journal.PageFixture.TODAY;
import static school.ejournal.journal.PageFixture.page;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.grading.Marking;
import school.ejournal.journal.store.CellFacts;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.Objection;

class EntryRulesTest {
    /** The words of a situation; without a word the cell is the teacher's own, today's, the pupil's, and the term open. */
    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("JR-01..JR-06, JR-11, JR-13 Where an entry may stand")
    @CsvSource(delimiter = '|', textBlock = """
        ''                              | ''
        yesterday                       | ''
        fourteen                        | ''
        fifteen                         | JR-11
        foreign                         | JR-01
        sealed                          | JR-02
        past                            | JR-13
        sealed past                     | JR-02
        elsewhere                       | JR-03
        stranger                        | JR-04
        cancelled                       | JR-05
        tomorrow                        | JR-06
        foreign sealed                  | JR-01 JR-02
        foreign sealed fifteen          | JR-01 JR-02 JR-11
        stranger fifteen                | JR-11 JR-04
        foreign stranger                | JR-01 JR-04
        sealed cancelled tomorrow       | JR-02 JR-05 JR-06
        foreign sealed stranger cancelled tomorrow | JR-01 JR-02 JR-05 JR-06 JR-04
        elsewhere foreign sealed        | JR-03
        """)
    void objectToThePlace(String situation, String expected) {
        List<String> words = List.of(situation.split(" "));
        List<Objection> objections = page().sealed(words.contains("sealed"))
                .past(words.contains("past"))
                .rules()
                .objectionsTo(cell(words), CellText.parse("5"));

        assertThat(numbers(objections)).isEqualTo(expected);
    }

    private static CellFacts cell(List<String> words) {
        return new CellFacts(
                new CellKey(LESSON, STUDENT),
                words.contains("elsewhere") ? null : TODAY.plusDays(days(words)),
                words.contains("cancelled"),
                !words.contains("foreign"),
                false,
                !words.contains("stranger"),
                false,
                null,
                "");
    }

    @ParameterizedTest(name = "\"{0}\" in a lesson: {1}, in the term column: {2}")
    @DisplayName("JR-07, GR and AT: What an entry may say")
    @CsvSource(delimiter = '|', textBlock = """
        5         | ''          | ''
        5/4       | ''          | GR-05
        5/4/3     | GR-04       | GR-04 GR-05
        2-4       | ''          | GR-07
        1         | GR-02       | GR-02
        зач       | GR-03       | GR-03
        н/а       | GR-06       | ''
        н         | ''          | AT-01
        5 о       | ''          | AT-01
        5/4 н     | ''          | GR-05 AT-01
        .         | ''          | GR-05
        ''        | ''          | ''
        6         | JR-07       | JR-07
        две       | JR-07       | JR-07
        """)
    void objectToTheMeaning(String typed, String inLesson, String inTermColumn) {
        EntryRules rules = page().rules();

        assertThat(numbers(rules.objectionsTo(PageFixture.cell(LESSON, null), CellText.parse(typed))))
                .isEqualTo(inLesson);
        assertThat(numbers(rules.objectionsTo(PageFixture.cell(TERM_COLUMN, null), CellText.parse(typed))))
                .isEqualTo(inTermColumn);
    }

    @Test
    @DisplayName("AT-01 The column of a further work takes marks and no presence")
    void objectToPresenceInTheColumnOfAFurtherWork() {
        CellFacts cell = PageFixture.further(LESSON + 1);

        assertThat(numbers(page().rules().objectionsTo(cell, CellText.parse("2-4"))))
                .isEmpty();
        assertThat(numbers(page().rules().objectionsTo(cell, CellText.parse("5 о"))))
                .isEqualTo("AT-01");
    }

    @Test
    @DisplayName("RO-08 A pupil of grade 1 gets no marks on the page of a combined class")
    void askAPupilOfACombinedClassForHerGrade() {
        CellFacts first = new CellFacts(new CellKey(LESSON, STUDENT), TODAY, false, true, false, true, true, null, "");

        assertThat(numbers(page().grade(3).rules().objectionsTo(first, CellText.parse("5"))))
                .isEqualTo("GR-01");
        assertThat(numbers(page().grade(3).rules().objectionsTo(first, CellText.parse("н"))))
                .isEmpty();
    }

    @Test
    void askThePageForGradeMarkingAndScale() {
        CellFacts cell = PageFixture.cell(null);

        assertThat(numbers(page().grade(1).rules().objectionsTo(cell, CellText.parse("5"))))
                .isEqualTo("GR-01");
        assertThat(numbers(page().marking(Marking.NONE).rules().objectionsTo(cell, CellText.parse("5"))))
                .isEqualTo("GR-01");
        assertThat(numbers(page().marking(Marking.PASSFAIL).rules().objectionsTo(cell, CellText.parse("зач"))))
                .isEmpty();
        assertThat(numbers(page().onesAllowed().rules().objectionsTo(cell, CellText.parse("1"))))
                .isEmpty();
    }

    @Test
    @DisplayName("JR-07 An entry that is not understood hears of the place as well")
    void objectToPlaceAndMeaningTogether() {
        List<Objection> objections =
                page().sealed(true).rules().objectionsTo(PageFixture.cell(null), CellText.parse("ъ"));

        assertThat(numbers(objections)).isEqualTo("JR-02 JR-07");
    }

    @Test
    @DisplayName("JR-01, JR-02, JR-11 Locks name the clause and who can open")
    void sayWhoCanOpenALock() {
        List<Objection> objections = page().sealed(true).rules().lessonObjections(false, false, TODAY.minusDays(15));

        assertThat(objections)
                .containsExactly(
                        Objection.locked("JR-01", "3.5", "DEPUTY"),
                        Objection.locked("JR-02", "3.5", "COORDINATOR"),
                        Objection.locked("JR-11", "3.5", "DEPUTY"));
    }

    @Test
    void lockOnlyForTheRightToWriteAndTheSeal() {
        List<Objection> objections = page().sealed(true).rules().lessonObjections(false, true, TODAY.plusDays(1));

        assertThat(objections.stream().filter(Objection::isLock).map(Objection::rule))
                .containsExactly("JR-01", "JR-02");
    }

    @Test
    @DisplayName("JR-11 The term column is closed by the seal, not by age")
    void leaveTheTermColumnToTheSeal() {
        EntryRules rules = page().openSince(TODAY.plusDays(1)).rules();

        assertThat(numbers(rules.objectionsTo(PageFixture.cell(TERM_COLUMN, null), CellText.parse("5"))))
                .isEmpty();
        assertThat(numbers(rules.objectionsTo(PageFixture.cell(LESSON, null), CellText.parse("5"))))
                .isEqualTo("JR-11");
    }

    private static int days(List<String> words) {
        Map<String, Integer> days = Map.of("tomorrow", 1, "yesterday", -1, "fourteen", -14, "fifteen", -15);
        return words.stream().mapToInt(word -> days.getOrDefault(word, 0)).sum();
    }

    private static String numbers(List<Objection> objections) {
        return String.join(" ", objections.stream().map(Objection::rule).toList());
    }
}
