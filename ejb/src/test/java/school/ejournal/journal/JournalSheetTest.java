package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.NOW;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TERM_COLUMN;
import static school.ejournal.journal.PageFixture.page;
import static school.ejournal.journal.PageFixture.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.grading.WeightedMean;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;

class JournalSheetTest {
    @ParameterizedTest(name = "as of the past: {0}, sealed: {1}, own lesson: {2} -> {3}")
    @CsvSource({
        "false, false, true, true",
        "true, false, true, false",
        "false, true, true, false",
        "false, false, false, false"
    })
    void isEditableNowWhileOpenForWhoeverTeachesALesson(boolean past, boolean sealed, boolean mine, boolean editable) {
        JournalSheet sheet = new JournalSheet(
                page().sealed(sealed).card(),
                List.of(),
                List.of(lesson(false), lesson(mine)),
                JournalSheet.byKey(List.of()),
                past ? NOW : null);

        assertThat(sheet.isEditable()).isEqualTo(editable);
    }

    @Test
    void findsCellsOfLessonsAndOfTheTermColumn() {
        CellState mark = state("5", 1);
        CellState termMark = new CellState(new CellKey(TERM_COLUMN, STUDENT), "4", new int[] {4}, 0, 1, 31, NOW);
        JournalSheet sheet = new JournalSheet(
                page().card(), List.of(), List.of(), JournalSheet.byKey(List.of(mark, termMark)), null);

        assertThat(sheet.cell(LESSON, STUDENT)).isEqualTo(mark);
        assertThat(sheet.termCell(STUDENT)).isEqualTo(termMark);
        assertThat(sheet.cell(LESSON, STUDENT + 1)).isNull();
        assertThat(sheet.termCell(STUDENT + 1)).isNull();
    }

    @ParameterizedTest(name = "from {0} until {1}, on {2}: {3}")
    @CsvSource({
        "2026-09-01, , 2026-09-01, true",
        "2026-09-01, , 2026-08-31, false",
        "2026-09-01, , 2030-01-01, true",
        "2026-09-10, 2026-10-01, 2026-09-09, false",
        "2026-09-10, 2026-10-01, 2026-10-01, true",
        "2026-09-10, 2026-10-01, 2026-10-02, false"
    })
    void pupilsBelongFromTheFirstToTheLastDay(
            LocalDate from, @Nullable LocalDate until, LocalDate day, boolean belongs) {
        StudentRow student = new StudentRow(STUDENT, "Абрамов Иван", from, until, WeightedMean.EMPTY, "", 0);

        assertThat(student.belongsOn(day)).isEqualTo(belongs);
    }

    @ParameterizedTest(name = "topic \"{0}\", recorded {1}, cancelled {2}: {3}")
    @CsvSource({
        "Дроби, true, false, true",
        "'', true, false, false",
        "Дроби, false, false, false",
        "'', false, false, false",
        "'', false, true, true"
    })
    void aLessonIsCompleteWithTopicAndRecordedClass(String topic, boolean recorded, boolean cancelled, boolean done) {
        TodayRow row = new TodayRow(
                LESSON,
                42,
                PageFixture.TODAY,
                1,
                null,
                null,
                "5А",
                "Математика",
                null,
                null,
                topic,
                recorded,
                false,
                cancelled);

        assertThat(row.isComplete()).isEqualTo(done);
    }

    private static LessonColumn lesson(boolean mine) {
        return new LessonColumn(
                LESSON,
                PageFixture.TODAY,
                1,
                false,
                List.of(PageFixture.work(LESSON)),
                "",
                "",
                "Ким Е.И.",
                mine,
                null,
                null,
                0,
                LessonDetails.PLAIN,
                null);
    }
}
