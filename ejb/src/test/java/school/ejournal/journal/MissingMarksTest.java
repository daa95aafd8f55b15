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
import school.ejournal.grading.Marking;
import school.ejournal.grading.WeightedMean;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.RetakePolicy;

@DisplayName("WK-04 A written work is marked within the days of its kind; the absent and the exempt are not waited for")
class MissingMarksTest {

    @ParameterizedTest(name = "{0}: {1} missing")
    @CsvSource(delimiter = '|', textBlock = """
        5 4 3       | 0
        5 - 3       | 1
        - - -       | 3
        5 . 3       | 1
        5 н б       | 0
        5 у нп      | 0
        5 о осв     | 1
        2→4 5/4 зач | 0
        н/а н 5     | 0
        """)
    void countsWhoHasNoMark(String texts, int missing) {
        List<UnmarkedWork> works = works(texts, TODAY.minusDays(1), TODAY.plusDays(2), page());

        assertThat(works.stream().mapToInt(UnmarkedWork::missing).sum()).isEqualTo(missing);
    }

    @ParameterizedTest(name = "due {0} days from now: overdue {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void isOverdueOnceTheDayHasPassed(int days, boolean overdue) {
        assertThat(works("-", TODAY.minusDays(3), TODAY.plusDays(days), page()))
                .extracting(UnmarkedWork::overdue)
                .containsExactly(overdue);
    }

    @Test
    void waitsForNothingBeforeTheDayNorOfWhatIsNotWritten() {
        assertThat(works("-", TODAY.plusDays(1), TODAY.plusDays(4), page())).isEmpty();
        assertThat(works("-", TODAY.minusDays(1), null, page())).isEmpty();
    }

    @Test
    void waitsForNothingWhereTheTermIsSealedOrNoMarksAreGiven() {
        assertThat(works("-", TODAY, TODAY, page().sealed(true))).isEmpty();
        assertThat(works("-", TODAY, TODAY, page().grade(1))).isEmpty();
        assertThat(works("-", TODAY, TODAY, page().marking(Marking.NONE))).isEmpty();
    }

    private static List<UnmarkedWork> works(String texts, LocalDate held, @Nullable LocalDate due, PageFixture page) {
        List<StudentRow> students = new ArrayList<>();
        List<CellState> cells = new ArrayList<>();
        for (String text : texts.split(" ")) {
            long student = 900 + students.size();
            students.add(
                    new StudentRow(student, "Ученик", LocalDate.parse("2026-09-01"), null, WeightedMean.EMPTY, "", 0));
            if (!text.equals("-")) {
                cells.add(cell(student, text));
            }
        }
        WorkColumn work = new WorkColumn(LESSON, 8L, "Диктант", "ДКТ", 2, RetakePolicy.REPLACE, "", due, 0);
        LessonColumn lesson = new LessonColumn(
                LESSON,
                held,
                1,
                false,
                List.of(work),
                "",
                "",
                "Ким Е.И.",
                true,
                null,
                null,
                0,
                LessonDetails.PLAIN,
                null);
        return new JournalSheet(page.card(), students, List.of(lesson), JournalSheet.byKey(cells), null)
                .listUnmarked(TODAY);
    }

    private static CellState cell(long student, String typed) {
        CellText text = CellText.parse(typed).orElseThrow();
        CellKey key = new CellKey(LESSON, student);
        return new CellState(
                key, text.canonical(), text.markCodes(), text.presence().code(), 1, 31, PageFixture.NOW);
    }
}
