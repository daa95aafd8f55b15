package school.ejournal.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.attendance.Contradiction;
import school.ejournal.attendance.Contradiction.Kind;
import school.ejournal.attendance.LessonSeen;
import school.ejournal.attendance.Presence;

@DisplayName("AT-11 Records that contradict each other are shown, not refused")
class ContradictionsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    private static LessonSeen lesson(int number, Presence presence) {
        return new LessonSeen(100 + number, number, "История", null, true, presence, false, false);
    }

    private static List<Contradiction> of(LessonSeen... lessons) {
        return Contradictions.of(900, "Абрамов Иван", DAY, List.of(lessons));
    }

    @Test
    void aMarkWhileAbsent() {
        LessonSeen marked = new LessonSeen(101, 1, "История", null, true, Presence.ILL, true, false);

        assertThat(of(marked)).extracting(Contradiction::kind).containsExactly(Kind.MARKED_WHILE_ABSENT);
        assertThat(of(marked).get(0).concerns(101)).isTrue();
        assertThat(of(marked).get(0).concerns(102)).isFalse();
    }

    @Test
    void aMarkOfSomebodyWhoCameLateIsNone() {
        assertThat(of(new LessonSeen(101, 1, "История", null, true, Presence.LATE, true, false)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "ABSENT, PRESENT, true",
        "PRESENT, ABSENT, true",
        "LATE, ABSENT, true",
        "ABSENT, ABSENT, false",
        "PRESENT, PRESENT, false",
        "EXCUSED, PRESENT, false",
        "PRESENT, ILL, false",
        "UNEXCUSED, PRESENT, false"
    })
    void thereAndAwayWithoutAReasonSideBySide(Presence one, Presence next, boolean found) {
        assertThat(of(lesson(2, one), lesson(3, next)))
                .extracting(Contradiction::kind)
                .isEqualTo(found ? List.of(Kind.AWAY_BETWEEN) : List.of());
    }

    @Test
    void lessonsWithAGapBetweenThemAreNotSideBySide() {
        assertThat(of(lesson(2, Presence.ABSENT), lesson(4, Presence.PRESENT))).isEmpty();
    }

    @Test
    void silenceSaysNothing() {
        LessonSeen silent = new LessonSeen(103, 3, "История", null, false, Presence.PRESENT, false, true);

        assertThat(of(lesson(2, Presence.ABSENT), silent)).isEmpty();
    }

    @Test
    void thereTwiceAtOnce() {
        LessonSeen one = new LessonSeen(101, 3, "Английский язык", "1", true, Presence.PRESENT, false, false);
        LessonSeen other = new LessonSeen(102, 3, "Английский язык", "2", true, Presence.LATE, false, false);

        assertThat(of(one, other)).extracting(Contradiction::kind).containsExactly(Kind.IN_TWO_PLACES);
        assertThat(of(one, lesson(3, Presence.ILL))).isEmpty();
    }

    @Test
    void thereDespiteAReasonIsToldOnceADay() {
        LessonSeen there = new LessonSeen(101, 1, "История", null, true, Presence.PRESENT, false, true);
        LessonSeen too = new LessonSeen(102, 2, "Физика", null, true, Presence.PRESENT, false, true);

        assertThat(of(there, too)).extracting(Contradiction::kind).containsExactly(Kind.THERE_DESPITE_REASON);
    }
}
