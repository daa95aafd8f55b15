package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.LESSON;
import static school.ejournal.journal.PageFixture.STUDENT;
import static school.ejournal.journal.PageFixture.TERM_COLUMN;
import static school.ejournal.journal.PageFixture.TODAY;
import static school.ejournal.journal.PageFixture.state;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.Presence;
import school.ejournal.attendance.StandingReasons;
import school.ejournal.attendance.StandingReasons.Standing;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;
import school.ejournal.lesson.LessonDetails;

@DisplayName("AT-04, AT-05 The reason of days is laid over the absences of a page, whenever they are recorded")
class LaidReasonsTest {
    private static final CellKey CELL = new CellKey(LESSON, STUDENT);
    private static final StandingReasons ILL_TODAY =
            new StandingReasons(List.of(new Standing(new Days(TODAY, TODAY), Presence.ILL)));

    private final LaidReasons reasons = new LaidReasons(
            List.of(new LessonColumn(
                    LESSON,
                    TODAY,
                    1,
                    false,
                    List.of(PageFixture.work(LESSON)),
                    "",
                    "",
                    "Ким Е.И.",
                    true,
                    null,
                    null,
                    0,
                    LessonDetails.PLAIN,
                    null)),
            Map.of(STUDENT, ILL_TODAY));

    @ParameterizedTest
    @CsvSource({"н, б, ILL", "4 н, 4 б, ILL", "у, у, EXCUSED", "о, о, LATE", "5, 5, PRESENT", "'', '', PRESENT"})
    void changesAbsencesWithoutAReasonOnly(String recorded, String read, Presence presence) {
        CellState cell = reasons.over(Map.of(CELL, state(recorded, 3))).get(CELL);

        assertThat(cell.text()).isEqualTo(read);
        assertThat(Presence.ofCode(cell.presence())).isEqualTo(presence);
        assertThat(cell.version()).isEqualTo(3);
    }

    @Test
    void leavesOtherPupilsAndTheTermColumnAlone() {
        CellKey neighbour = new CellKey(LESSON, STUDENT + 1);
        CellKey term = new CellKey(TERM_COLUMN, STUDENT);
        Map<CellKey, CellState> cells = Map.of(neighbour, state("н", 1), term, state("4", 1));

        assertThat(reasons.over(cells)).isEqualTo(cells);
    }

    @Test
    void costsNothingWhereNobodyHasAReason() {
        Map<CellKey, CellState> cells = Map.of(CELL, state("н", 1));

        assertThat(new LaidReasons(List.of(), Map.of()).over(cells)).isSameAs(cells);
    }
}
