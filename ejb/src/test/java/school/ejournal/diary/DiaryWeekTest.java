package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryWeekTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-05");

    private final DiaryEntry first = entry(MONDAY, 1);
    private final DiaryEntry second = entry(MONDAY, 2);
    private final DiaryEntry tuesday = entry(MONDAY.plusDays(1), 1);
    private final DiaryWeek week =
            new DiaryWeek(new ChildRow(900, "Абрамов Иван", "5А"), MONDAY, List.of(first, second, tuesday), List.of());

    @Test
    void listsTheLessonsOfADayInTheirOrder() {
        assertThat(week.on(MONDAY)).containsExactly(first, second);
        assertThat(week.on(MONDAY.plusDays(1))).containsExactly(tuesday);
    }

    @Test
    void hasNothingOnADayWithoutLessons() {
        assertThat(week.on(MONDAY.plusDays(6))).isEmpty();
        assertThat(week.on(MONDAY.plusWeeks(1))).isEmpty();
    }

    private static DiaryEntry entry(LocalDate date, int number) {
        return new DiaryEntry(
                date,
                number,
                null,
                null,
                1,
                "Математика",
                "",
                "",
                "",
                0,
                null,
                1,
                "Ким Е.И.",
                false,
                List.of(),
                List.of());
    }
}
