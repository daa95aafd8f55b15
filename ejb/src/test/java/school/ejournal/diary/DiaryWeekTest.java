package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.diary.DiaryFixture.MONDAY;
import static school.ejournal.diary.DiaryFixture.NOON;
import static school.ejournal.diary.DiaryFixture.lesson;
import static school.ejournal.diary.DiaryFixture.marked;
import static school.ejournal.diary.DiaryFixture.standing;
import static school.ejournal.diary.DiaryFixture.week;
import static school.ejournal.diary.DiaryFixture.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import school.ejournal.attendance.Presence;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.grading.WeightedMean;

class DiaryWeekTest {

    private final DiaryEntry first = lesson(MONDAY, 1);
    private final DiaryEntry second = lesson(MONDAY, 2);
    private final DiaryEntry tuesday = lesson(MONDAY.plusDays(1), 1);

    @Test
    void listsTheLessonsOfADayInTheirOrder() {
        DiaryWeek week = week(first, second, tuesday);

        assertThat(week.on(MONDAY)).containsExactly(first, second);
        assertThat(week.on(MONDAY.plusDays(1))).containsExactly(tuesday);
    }

    @Test
    void hasNothingOnADayWithoutLessons() {
        DiaryWeek week = week(first);

        assertThat(week.on(MONDAY.plusDays(6))).isEmpty();
        assertThat(week.on(MONDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void showsSaturdayOnlyWhereItHasLessons() {
        assertThat(week(first).days()).hasSize(5).first().isEqualTo(MONDAY);
        assertThat(week(first, lesson(MONDAY.plusDays(5), 1)).lastDay()).isEqualTo(MONDAY.plusDays(5));
    }

    @Test
    void isWithoutMarksWhereNoSubjectHasAny() {
        SubjectStanding unmarked = new SubjectStanding(1, "Чтение", Marking.NONE, List.of(), WeightedMean.EMPTY, 0, "");

        assertThat(week(Visit.first(NOON), List.of(unmarked)).isMarked()).isFalse();
        assertThat(week(first).isMarked()).isTrue();
    }

    @Test
    void countsLessonsMissedButNotThoseOneWasLateFor() {
        DiaryEntry ill = with(first, "", "б", Presence.ILL.code(), NOON);
        DiaryEntry late = with(second, "", "о", Presence.LATE.code(), NOON);

        assertThat(week(ill, late).missed()).isEqualTo(1);
        assertThat(week(ill, late).late()).isEqualTo(1);
    }

    @Test
    void countsWhatIsNewToTheReader() {
        Visit visit = Visit.after(NOON.minusSeconds(60), NOON.plusSeconds(60), NOON.plusSeconds(120));

        assertThat(week(visit, List.of(), marked(first, "5"), second).fresh()).isEqualTo(1);
        assertThat(week(Visit.first(NOON), List.of(), marked(first, "5")).fresh())
                .isZero();
    }

    @Test
    void gathersTheFurtherWorksOfALessonAndCountsThemAsNew() {
        DiaryMark dictation = new DiaryMark("4", "Диктант", 2);
        DiaryMark task = new DiaryMark("5", "Грамматическое задание", 1);
        DiaryEntry lesson = with(with(first, dictation, NOON), task, NOON.plusSeconds(5));

        assertThat(lesson.further()).containsExactly(dictation, task);
        assertThat(lesson.changedAfter(NOON.plusSeconds(4))).isTrue();
        assertThat(lesson.changedAfter(NOON.plusSeconds(5))).isFalse();
        assertThat(lesson.isMarked()).isTrue();
        assertThat(lesson.isMarkedOwn()).isFalse();
    }

    @Test
    void namesTheSubjectThatIsNearestToABetterMark() {
        SubjectStanding far = standing("История", MarkValue.THREE, MarkValue.THREE, MarkValue.THREE);
        SubjectStanding near = standing("Биология", MarkValue.FIVE, MarkValue.FOUR);
        DiaryWeek week = week(Visit.first(NOON), List.of(far, near), first);

        assertThat(week.nearest()).hasValueSatisfying(goal -> {
            assertThat(goal.standing()).isEqualTo(near);
            assertThat(goal.needed().goal()).isEqualTo(MarkValue.FIVE);
            assertThat(goal.needed().count()).isEqualTo(1);
        });
    }

    @Test
    void namesNoneWhereAllIsFineOrTheMarkIsGiven() {
        SubjectStanding best = standing("Биология", MarkValue.FIVE);
        SubjectStanding given =
                new SubjectStanding(2, "ИЗО", Marking.SCALE, List.of(), new WeightedMean(24, 1), 0, "4");

        assertThat(week(Visit.first(NOON), List.of(best, given), first).nearest())
                .isEmpty();
    }

    @Test
    void canBeSignedOnceItHasBegunAndShowsSomething() {
        assertThat(week(first).isSignable(MONDAY)).isTrue();
        assertThat(week(first).isSignable(MONDAY.minusDays(1))).isFalse();
        assertThat(week().isSignable(MONDAY)).isFalse();
    }
}
