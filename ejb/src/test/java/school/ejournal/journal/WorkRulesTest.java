package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.TODAY;
import static school.ejournal.journal.PageFixture.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.journal.store.LessonFacts;
import school.ejournal.journal.store.WorkFacts;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.WorkNote;
import school.ejournal.shared.Objection;

class WorkRulesTest {
    private static final Long TEST = 8L;
    private static final Long ANSWER = 9L;
    private static final ChangedLesson UNNOTED = new ChangedLesson(LESSON, "", "", LessonDetails.PLAIN, 0, "", null);

    @ParameterizedTest(name = "{0} works, {1} of them annulled: {2}")
    @DisplayName("WK-01 A lesson has a work in its own column and at the most three further ones")
    @CsvSource({"1, 0, ''", "3, 0, ''", "4, 0, WK-01", "5, 1, WK-01", "5, 2, ''"})
    void countTheWorksThatStand(int works, int annulled, String expected) {
        List<WorkFacts.Facts> there = new ArrayList<>();
        for (int i = 0; i < works; i++) {
            there.add(work(i, i > 0 && i <= annulled, false));
        }

        assertThat(numbers(rules(there, true, TODAY).objectionsToOneMore(wanted(TEST))))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("WK-01 An annulled work comes back only where there is room")
    void countTheWorksWhenOneComesBack() {
        List<WorkFacts.Facts> there = List.of(
                work(0, false, false),
                work(1, true, false),
                work(2, false, false),
                work(3, false, false),
                work(4, false, false));
        WorkRules rules = rules(there, true, TODAY);

        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(TEST), false)))
                .isEqualTo("WK-01");
        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(TEST), true)))
                .isEmpty();
    }

    @Test
    @DisplayName("WK-02 A further work is annulled only while its column holds nothing")
    void keepAWorkThatHoldsMarks() {
        List<WorkFacts.Facts> there = List.of(work(0, false, true), work(1, false, true), work(2, false, false));
        WorkRules rules = rules(there, true, TODAY);

        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(TEST), true)))
                .isEqualTo("WK-02");
        assertThat(numbers(rules.objectionsTo(there.get(2), wanted(TEST), true)))
                .isEmpty();
        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(ANSWER), false)))
                .isEmpty();
    }

    @Test
    @DisplayName("WK-03 A work gets a kind that is in force; one that was retired stays where it is")
    void askForAKindInForce() {
        List<WorkFacts.Facts> there = List.of(work(0, false, false), work(1, false, false));
        WorkRules rules = rules(there, false, TODAY);

        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(TEST), false)))
                .isEmpty();
        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(ANSWER), false)))
                .isEqualTo("WK-03");
        assertThat(numbers(rules.objectionsToOneMore(wanted(TEST)))).isEqualTo("WK-03");
    }

    @Test
    @DisplayName("WK-03 Only the lesson's own work may have no kind")
    void askFurtherWorksForAKind() {
        List<WorkFacts.Facts> there = List.of(work(0, false, false), work(1, false, false));
        WorkRules rules = rules(there, true, TODAY);

        assertThat(numbers(rules.objectionsTo(there.get(0), wanted(null), false)))
                .isEmpty();
        assertThat(numbers(rules.objectionsTo(there.get(1), wanted(null), false)))
                .isEqualTo("WK-03");
        assertThat(numbers(rules.objectionsToOneMore(wanted(null)))).isEqualTo("WK-03");
    }

    @Test
    void letWorksBePlannedAhead() {
        assertThat(rules(List.of(work(0, false, false)), true, TODAY.plusDays(20))
                        .objectionsToOneMore(wanted(TEST)))
                .isEmpty();
    }

    @Test
    @DisplayName("JR-01, JR-02, JR-05 The place of a work is asked for like that of a mark")
    void askForThePlace() {
        LessonFacts.Facts lesson = new LessonFacts.Facts(TODAY, true, false, UNNOTED, null);
        WorkRules rules =
                new WorkRules(page().sealed(true).rules(), lesson, List.of(work(0, false, false)), true, TODAY);

        assertThat(numbers(rules.objectionsToOneMore(wanted(TEST)))).isEqualTo("JR-01 JR-02 JR-05");
    }

    @Test
    void keepTheAnswerForARetry() {
        WorkState state = new WorkState(4711, 3);

        assertThat(WorkState.fromStored(state.toStored())).isEqualTo(state);
    }

    private static WorkRules rules(List<WorkFacts.Facts> works, boolean inForce, LocalDate day) {
        LessonFacts.Facts lesson = new LessonFacts.Facts(day, false, true, UNNOTED, null);
        return new WorkRules(page().rules(), lesson, works, inForce, TODAY);
    }

    private static WorkFacts.Facts work(int n, boolean annulled, boolean marked) {
        return new WorkFacts.Facts(LESSON + n, TEST, "", annulled, 1, marked);
    }

    private static WorkNote wanted(@Nullable Long type) {
        return new WorkNote(type, "", 0, null);
    }

    private static String numbers(List<Objection> objections) {
        return String.join(" ", objections.stream().map(Objection::rule).toList());
    }
}
