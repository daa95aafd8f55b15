package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.grading.Marking;
import school.ejournal.journal.store.JournalSheets.Member;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.lesson.RetakePolicy;

/** One pupil over lessons of one mark each; further works stand in columns of their own. */
class StandingsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate NEAR_THE_END = LocalDate.parse("2026-10-20");
    private static final LocalDate LONG_BEFORE = LocalDate.parse("2026-10-03");

    @ParameterizedTest(name = "{0}: lacks {1}, proposed {2}")
    @DisplayName("MN-04, MN-05 Too few marks are told of, and not attested is proposed to who missed much")
    @CsvSource(delimiter = '|', textBlock = """
        5 5 5           | 0 | 5
        5 4             | 1 | 4
        5/4 4           | 0 | 4
        2→4 4           | 1 | 4
        . осв           | 3 | ''
        н н 5           | 2 | н/а
        н н б 5         | 2 | н/а
        н 5             | 2 | 5
        о о 5           | 2 | 5
        н н н н 5 5 5   | 0 | 5
        н н             | 3 | н/а
        """)
    void tellWhoHasTooFewMarks(String texts, int lack, String proposed) {
        StudentRow row = row(page().wanting(3), NEAR_THE_END, texts);

        assertThat(row.lack()).isEqualTo(lack);
        assertThat(row.proposed()).isEqualTo(proposed);
    }

    @Test
    void areSilentBeforeTheTermsEndIsNear() {
        StudentRow row = row(page().wanting(3), LONG_BEFORE, "н н 5");

        assertThat(row.lack()).isZero();
        assertThat(row.proposed()).isEqualTo("5");
    }

    @Test
    void areSilentWhereThereAreNoMarksByScale() {
        assertThat(row(page().wanting(3).marking(Marking.PASSFAIL), NEAR_THE_END, "зач")
                        .lack())
                .isZero();
        assertThat(row(page().wanting(3).grade(1), NEAR_THE_END, "н н").proposed())
                .isEmpty();
    }

    @Test
    @DisplayName("MN-01, MN-02 Each column weighs by its own work and counts retakes by it")
    void weighEachColumnByItsWork() {
        List<WorkColumn> works = List.of(
                PageFixture.work(LESSON, 1, RetakePolicy.REPLACE),
                PageFixture.work(LESSON + 1, 4, RetakePolicy.MEAN),
                PageFixture.work(LESSON + 2, 2, RetakePolicy.BOTH));
        List<CellState> cells = List.of(cell(LESSON, "2→5"), cell(LESSON + 1, "2→5"), cell(LESSON + 2, "2→5"));

        StudentRow row = new Standings(
                        page().card(),
                        List.of(lesson(LESSON, FIRST).withWorks(works)),
                        JournalSheet.byKey(cells),
                        LONG_BEFORE)
                .of(member());

        // 5x1 + 3.5x4 + 2x2 + 5x2 over 1 + 4 + 2 + 2
        assertThat(row.mean().display()).isEqualTo("3,67");
        assertThat(row.mean().sixths()).isEqualTo(6 * 33);
        assertThat(row.mean().weight()).isEqualTo(9);
    }

    @Test
    @DisplayName("WK-02 What stands in the column of an annulled work counts nowhere")
    void leaveOutColumnsThatAreNotThere() {
        StudentRow row = new Standings(
                        page().card(),
                        List.of(lesson(LESSON, FIRST)),
                        JournalSheet.byKey(List.of(cell(LESSON, "5"), cell(LESSON + 1, "2"))),
                        LONG_BEFORE)
                .of(member());

        assertThat(row.mean().display()).isEqualTo("5,00");
    }

    @Test
    @DisplayName("JR-12 What was earned elsewhere counts by its own weight, for the mean and for the least number")
    void countWhatWasBrought() {
        String told = "[[\"2026-09-10\", \"2→4\", [2, 104], \"Контрольная\", 3, \"mean\", \"7А\", null],"
                + " [\"2026-09-11\", \"5\", [5], null, 1, \"replace\", \"Школа № 7\", \"Ведомость\"]]";
        Member member = member(LocalDate.parse("2026-09-20"), told, false);

        StudentRow row = new Standings(
                        page().wanting(3).card(),
                        List.of(lesson(LESSON, FIRST)),
                        JournalSheet.byKey(List.of(cell(LESSON, "4"))),
                        NEAR_THE_END)
                .of(member);

        // 3x3 + 5x1 + 4x1 over 3 + 1 + 1
        assertThat(row.mean().display()).isEqualTo("3,60");
        assertThat(row.lack()).isZero();
        assertThat(row.broughtStanding().mean().display()).isEqualTo("3,50");
        assertThat(row.brought()).extracting(BroughtMark::from).containsExactly("7А", "Школа № 7");
        assertThat(row.brought()).extracting(BroughtMark::isOfAnotherSchool).containsExactly(false, true);
    }

    private static StudentRow row(PageFixture page, LocalDate today, String texts) {
        List<LessonColumn> lessons = new ArrayList<>();
        List<CellState> cells = new ArrayList<>();
        for (String text : texts.split(" ")) {
            long id = LESSON + lessons.size();
            lessons.add(lesson(id, FIRST.plusDays(lessons.size())));
            cells.add(cell(id, text));
        }
        return new Standings(page.card(), lessons, JournalSheet.byKey(cells), today).of(member());
    }

    @Test
    @DisplayName("RO-08 Of a pupil of grade 1 in a combined class no marks are wanted")
    void wantNothingOfAPupilOfGradeOne() {
        Member first = member(LocalDate.parse("2026-09-01"), "", true);

        StudentRow row = new Standings(page().wanting(3).card(), List.of(lesson(LESSON, FIRST)), Map.of(), NEAR_THE_END)
                .of(first);

        assertThat(row.lack()).isZero();
        assertThat(row.proposed()).isEmpty();
    }

    private static Member member(LocalDate from, String brought, boolean firstGrade) {
        return new Member(
                STUDENT, "Абрамов", "Иван", from, null, StandingReasons.NONE, !brought.isEmpty(), brought, firstGrade);
    }

    private static Member member() {
        return new Member(STUDENT, "Абрамов", "Иван", LocalDate.parse("2026-09-01"), null, StandingReasons.NONE);
    }

    private static LessonColumn lesson(long id, LocalDate day) {
        return new LessonColumn(
                id,
                day,
                1,
                false,
                List.of(PageFixture.work(id)),
                "",
                "",
                "Ким Е.И.",
                true,
                null,
                null,
                0,
                LessonDetails.PLAIN,
                null);
    }

    private static CellState cell(long column, String typed) {
        CellText text = CellText.parse(typed).orElseThrow();
        CellKey key = new CellKey(column, STUDENT);
        return new CellState(
                key, text.canonical(), text.markCodes(), text.presence().code(), 1, 31, PageFixture.NOW);
    }
}
