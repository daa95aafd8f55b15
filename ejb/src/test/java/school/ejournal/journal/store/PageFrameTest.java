package school.ejournal.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.journal.store.PageFrame.Column;
import school.ejournal.journal.store.PageFrame.Span;
import school.ejournal.journal.store.PageFrame.StandIn;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

class PageFrameTest {

    private static final long TEACHER = 31;
    private static final long COLLEAGUE = 32;
    private static final long LESSON = 101;
    private static final long TERM_COLUMN = 500;
    private static final long PUPIL = 900;
    private static final LocalDate DAY = LocalDate.parse("2026-10-05");
    private static final LocalDate TERM_DAY = LocalDate.parse("2026-10-25");
    private static final Instant NOW = Instant.parse("2026-10-05T06:15:00Z");
    private static final CellKey CELL = new CellKey(LESSON, PUPIL);

    private List<Span> taught = List.of(new Span(TEACHER, DAY, null));
    private List<Span> members = List.of(new Span(PUPIL, DAY, DAY));
    private List<Span> apart = List.of();
    private List<Span> first = List.of();
    private List<StandIn> standIns = List.of();
    private Column column = new Column(LESSON, LESSON, DAY, false, false, true, false);

    @ParameterizedTest
    @CsvSource({
        "2026-10-05, , true",
        "2026-10-05, 2026-10-05, true",
        "2026-10-06, , false",
        "2026-09-01, 2026-10-04, false",
        "2026-10-05, 2026-10-04, false"
    })
    void aCellIsHersAndThePupilsFromTheFirstDayToTheLast(LocalDate from, @Nullable LocalDate until, boolean wanted) {
        taught = List.of(new Span(TEACHER, from, until));
        members = List.of(new Span(PUPIL, from, until));
        CellFacts facts = facts(CELL);
        assertThat(facts.mine()).isEqualTo(wanted);
        assertThat(facts.enrolled()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T06:15:00Z, 2026-10-05T07:00:00Z, true",
        "2026-10-05T05:00:00Z, 2026-10-05T06:15:00Z, true",
        "2026-10-05T06:16:00Z, 2026-10-05T07:00:00Z, false"
    })
    void aSubstitutionTakesTheRightAlongForItsTime(Instant from, Instant until, boolean holds) {
        standIns = List.of(new StandIn(LESSON, COLLEAGUE, from, until));
        assertThat(facts(CELL).mine()).isEqualTo(!holds);
        taught = List.of();
        standIns = List.of(new StandIn(LESSON, TEACHER, from, until));
        assertThat(facts(CELL).mine()).isEqualTo(holds);
    }

    @Test
    void aSubstitutionOfAnotherLessonChangesNothing() {
        standIns = List.of(new StandIn(LESSON + 1, COLLEAGUE, NOW, NOW));
        assertThat(facts(CELL).mine()).isTrue();
    }

    @Test
    void whoIsTaughtApartDoesNotBelong() {
        apart = members;
        first = members;
        assertThat(facts(CELL).enrolled()).isFalse();
        assertThat(facts(CELL).firstGrade()).isTrue();
    }

    @Test
    void aFurtherWorkIsOfItsLessonsDayAndState() {
        column = new Column(LESSON, 77, DAY, true, true, true, true);
        standIns = List.of(new StandIn(77, COLLEAGUE, NOW, NOW));
        CellFacts facts = facts(CELL);
        assertThat(facts.date()).isEqualTo(DAY);
        assertThat(facts.cancelled()).isTrue();
        assertThat(facts.furtherWork()).isTrue();
        assertThat(facts.mine()).isFalse();
    }

    @Test
    void theTermColumnIsReckonedOnItsDay() {
        members = List.of(new Span(PUPIL, TERM_DAY, null));
        CellFacts facts = facts(new CellKey(TERM_COLUMN, PUPIL));
        assertThat(facts.date()).isEqualTo(TERM_DAY);
        assertThat(facts.enrolled()).isTrue();
        assertThat(facts.mine()).isTrue();
    }

    @Test
    void aColumnOfAnotherPageHasNoDayAndIsNobodys() {
        CellFacts facts = facts(new CellKey(7, PUPIL));
        assertThat(facts.date()).isNull();
        assertThat(facts.mine()).isFalse();
        assertThat(facts.enrolled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 0, true",
        "true, false, 0, false",
        "true, false, 1, true",
        "true, true, 1, false",
        "false, true, 0, true"
    })
    void theFirstEntryOfALessonAndTheFirstLetterAreToBeNoted(
            boolean entered, boolean attended, int presence, boolean wanted) {
        column = new Column(LESSON, LESSON, DAY, false, false, entered, attended);
        CellState state = new CellState(CELL, "5", new int[] {5}, presence, 1, TEACHER, NOW);
        assertThat(frame().isFirstEntry(List.of(state))).isEqualTo(wanted);
        CellState ofTerm = new CellState(new CellKey(TERM_COLUMN, PUPIL), "5", new int[] {5}, 0, 1, TEACHER, NOW);
        assertThat(frame().isFirstEntry(List.of(ofTerm))).isFalse();
    }

    @Test
    void theNextTurnIsTheNearestBeginningOrEnd() {
        assertThat(frame().nextTurn(NOW)).isEqualTo(Instant.MAX);
        standIns = List.of(
                new StandIn(LESSON, COLLEAGUE, NOW.minusSeconds(60), NOW.plusSeconds(90)),
                new StandIn(LESSON, COLLEAGUE, NOW.plusSeconds(30), NOW.plusSeconds(60)));
        assertThat(frame().nextTurn(NOW)).isEqualTo(NOW.plusSeconds(30));
    }

    private CellFacts facts(CellKey key) {
        return frame().facts(key, StoredCell.EMPTY, TERM_COLUMN, TERM_DAY, NOW);
    }

    private PageFrame frame() {
        return new PageFrame(
                TEACHER,
                Map.of(column.id(), column),
                taught,
                Map.of(PUPIL, members),
                Map.of(PUPIL, apart),
                Map.of(PUPIL, first),
                standIns);
    }
}
