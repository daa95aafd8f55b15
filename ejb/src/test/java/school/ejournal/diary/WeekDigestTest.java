package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.diary.DiaryFixture.MONDAY;
import static school.ejournal.diary.DiaryFixture.NOON;
import static school.ejournal.diary.DiaryFixture.lesson;
import static school.ejournal.diary.DiaryFixture.marked;
import static school.ejournal.diary.DiaryFixture.week;
import static school.ejournal.diary.DiaryFixture.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.attendance.Presence;

@DisplayName("DI-03 What a guardian signs")
class WeekDigestTest {

    private final DiaryEntry monday = marked(lesson(MONDAY, 1), "5");
    private final DiaryEntry tuesday = lesson(MONDAY.plusDays(1), 1);

    @Test
    void isTheSameForTheSameWeek() {
        assertThat(WeekDigest.of(List.of(monday, tuesday)))
                .matches("[0-9a-f]{64}")
                .isEqualTo(WeekDigest.of(List.of(marked(lesson(MONDAY, 1), "5"), tuesday)));
    }

    @Test
    void isAnotherOnceAMarkAnAbsenceOrHomeworkChanged() {
        String signed = WeekDigest.of(List.of(monday, tuesday));

        assertThat(List.of(
                        marked(monday, "4"),
                        marked(monday, ""),
                        with(monday, "№ 5", "5", 0, NOON),
                        with(monday, "", "5", Presence.LATE.code(), NOON)))
                .allSatisfy(changed ->
                        assertThat(WeekDigest.of(List.of(changed, tuesday))).isNotEqualTo(signed));
    }

    @Test
    void isAnotherOnceAMarkOfAFurtherWorkChanged() {
        DiaryEntry dictation = with(monday, new DiaryMark("4", "Диктант", 2), NOON);
        DiaryEntry retaken = with(monday, new DiaryMark("4→5", "Диктант", 2), NOON);
        DiaryEntry task = with(dictation, new DiaryMark("5", "Грамматическое задание", 1), NOON);

        assertThat(Stream.of(monday, dictation, retaken, task)
                        .map(entry -> WeekDigest.of(List.of(entry, tuesday)))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void isAnotherOnceTheDayHomeworkIsDueOrALinkOfItChanged() {
        assertThat(Stream.of(
                                Assignment.of("№ 5"),
                                new Assignment("№ 5", MONDAY.plusDays(7), List.of()),
                                new Assignment("№ 5", MONDAY.plusDays(8), List.of()),
                                new Assignment("№ 5", null, List.of("https://example.org/a")),
                                new Assignment("№ 5", null, List.of("https://example.org/a", "https://example.org/b")))
                        .map(homework -> WeekDigest.of(List.of(with(tuesday, homework, "", 0, null))))
                        .distinct())
                .hasSize(5);
    }

    @Test
    void keepsTheDigestOfHomeworkWithoutDayAndLinks() {
        String digest = "3797bfc787315cbcd058394173ae87867caf9747ab3abb0295293eecc0dab576";

        assertThat(WeekDigest.of(List.of(with(tuesday, "№ 5", "", 0, null)))).isEqualTo(digest);
    }

    @Test
    void doesNotDependOnWhenSomethingWasEntered() {
        assertThat(WeekDigest.of(List.of(with(monday, "", "5", 0, NOON.plusSeconds(99)))))
                .isEqualTo(WeekDigest.of(List.of(monday)));
    }

    @Test
    void isAnotherWhereTextMovesFromOnePlaceToTheNext() {
        assertThat(WeekDigest.of(List.of(with(tuesday, "5", "", 0, null))))
                .isNotEqualTo(WeekDigest.of(List.of(with(tuesday, "", "5", 0, null))));
    }

    @Test
    void tellsASignatureUnderTheWeekAsItStandsFromOneBefore() {
        Signature signature =
                new Signature(7, "Абрамова О.П.", NOON, week(monday).digest());

        assertThat(week(monday).isAsSigned(signature)).isTrue();
        assertThat(week(marked(monday, "4")).isAsSigned(signature)).isFalse();
    }
}
