package school.ejournal.bells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.bells.BellNote.Wish;

@DisplayName("BL-05 what the rules for schools want of bells is told")
class BellLimitTest {

    private static final BellLimit LIMIT =
            new BellLimit(LocalTime.of(8, 0), LocalTime.of(19, 0), 10, 20, 45, Set.of(1, 5, 9, 11), "СП 2.4.3648-20");

    @Test
    void nothingIsWishedOfAnOrdinaryDay() {
        assertThat(LIMIT.of(day("08:30", 45, 10, 20, 20, 10, 10))).isEmpty();
    }

    @Test
    void lessonsBeginAtEightAndEndAtSeven() {
        assertThat(LIMIT.of(day("07:55", 45, 20))).extracting(BellNote::wish).containsExactly(Wish.NOT_SO_EARLY);
        assertThat(LIMIT.of(day("17:30", 45, 20))).extracting(BellNote::wish).containsExactly(Wish.NOT_SO_LATE);
        assertThat(LIMIT.of(day("17:25", 45, 5)))
                .as("it ends at seven exactly")
                .extracting(BellNote::wish)
                .containsExactly(Wish.LONGER_BREAK);
    }

    @Test
    void aShortBreakIsNamedByTheLessonBefore() {
        List<BellNote> notes = LIMIT.of(day("08:30", 45, 10, 5, 20));

        assertThat(notes).extracting(BellNote::wish).containsExactly(Wish.LONGER_BREAK);
        assertThat(notes.get(0).arguments()).containsExactly(2, 10);
    }

    @Test
    void fourLessonsWantALongBreakAmongThem() {
        assertThat(LIMIT.of(day("08:30", 40, 10, 10)))
                .as("three lessons want none")
                .isEmpty();
        assertThat(LIMIT.of(day("08:30", 40, 10, 15, 10)))
                .extracting(BellNote::wish)
                .containsExactly(Wish.ONE_LONG_BREAK);
    }

    @Test
    void aLessonHasFortyFiveMinutesAtTheMost() {
        assertThat(LIMIT.of(day("08:30", 50, 20))).extracting(BellNote::wish).containsOnly(Wish.SHORTER_LESSON);
    }

    @Test
    void grades1And5And9And11LearnInTheFirstShift() {
        assertThat(LIMIT.of("5А", 5, 2)).extracting(BellNote::wish).containsExactly(Wish.FIRST_SHIFT);
        assertThat(LIMIT.of("5А", 5, 1)).isEmpty();
        assertThat(LIMIT.of("6А", 6, 2)).isEmpty();
    }

    /** Lessons of a length, one more than there are breaks. */
    private static BellSchedule day(String first, int minutes, int... breaks) {
        List<BellRow> bells = new ArrayList<>();
        LocalTime starts = LocalTime.parse(first);
        for (int i = 0; i <= breaks.length; i++) {
            bells.add(new BellRow(i + 1, starts, starts.plusMinutes(minutes)));
            starts = starts.plusMinutes(minutes + (long) (i < breaks.length ? breaks[i] : 0));
        }
        return new BellSchedule(1, "День", null, bells);
    }
}
