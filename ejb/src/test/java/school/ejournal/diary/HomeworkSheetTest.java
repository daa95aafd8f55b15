package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.diary.DiaryFixture.CHILD;
import static school.ejournal.diary.DiaryFixture.MONDAY;
import static school.ejournal.diary.DiaryFixture.NOON;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import school.ejournal.diary.HomeworkSheet.NextLesson;

class HomeworkSheetTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final HomeworkItem today = item(1, 1, MONDAY);
    private final HomeworkItem tomorrow = item(2, 1, TUESDAY);
    private final HomeworkItem friday = item(3, 2, MONDAY.plusDays(4));
    private final HomeworkItem sometime = item(4, 3, null);
    private final HomeworkSheet sheet = new HomeworkSheet(
            CHILD,
            MONDAY,
            TUESDAY,
            List.of(new NextLesson(1, 1, "Математика"), new NextLesson(2, 5, "Музыка"), new NextLesson(3, 5, "Музыка")),
            List.of(today, tomorrow, friday, sometime),
            Visit.first(NOON));

    @Test
    void sortsByTheDayItIsWantedOn() {
        assertThat(sheet.forNext()).containsExactly(tomorrow);
        assertThat(sheet.forToday()).containsExactly(today);
        assertThat(sheet.later()).containsOnlyKeys(MONDAY.plusDays(4));
        assertThat(sheet.undated()).containsExactly(sometime);
    }

    @Test
    void namesTheSubjectsOfTheNextDayWithoutHomeworkOnce() {
        assertThat(sheet.withoutHomework()).containsExactly("Музыка");
    }

    @Test
    void hasNothingForTheNextDayWhereNoneIsLaidOut() {
        HomeworkSheet holidays =
                new HomeworkSheet(CHILD, MONDAY, null, List.of(), List.of(sometime), Visit.first(NOON));

        assertThat(holidays.forNext()).isEmpty();
        assertThat(holidays.undated()).containsExactly(sometime);
        assertThat(holidays.later()).isEmpty();
    }

    private static HomeworkItem item(long lesson, long subject, @Nullable LocalDate due) {
        return new HomeworkItem(lesson, subject, "Математика", MONDAY.minusDays(3), due, "№ 5", List.of(), NOON);
    }
}
