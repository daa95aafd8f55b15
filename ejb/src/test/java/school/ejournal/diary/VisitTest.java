package school.ejournal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.diary.DiaryFixture.MONDAY;
import static school.ejournal.diary.DiaryFixture.NOON;
import static school.ejournal.diary.DiaryFixture.lesson;
import static school.ejournal.diary.DiaryFixture.marked;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DI-04 What is new since the last visit")
class VisitTest {

    private static final Instant SINCE = NOON.minusSeconds(7200);

    @Test
    void isNothingAtTheFirstVisit() {
        assertThat(Visit.first(NOON).isNew(marked(lesson(MONDAY, 1), "5"))).isFalse();
    }

    @Test
    void staysNewWhileOnePageFollowsAnother() {
        Visit visit = Visit.after(SINCE, NOON.minusSeconds(60), NOON.plusSeconds(60));

        assertThat(visit.since()).isEqualTo(SINCE);
    }

    @Test
    void isNewUpToHalfAnHourAndOldAfterThat() {
        Instant last = NOON.plus(Visit.PAUSE);

        assertThat(Visit.after(SINCE, NOON, last).since()).isEqualTo(SINCE);
        assertThat(Visit.after(SINCE, NOON, last.plusMillis(1)).since()).isEqualTo(NOON);
    }

    @Test
    void isWhatWasEnteredAfterwards() {
        Visit before = Visit.after(SINCE, NOON.minusSeconds(1), NOON);
        DiaryEntry entry = marked(lesson(MONDAY, 1), "5");

        assertThat(before.isNew(entry)).isTrue();
        assertThat(Visit.after(NOON, NOON, NOON).isNew(entry)).isFalse();
        assertThat(before.isNew(lesson(MONDAY, 2))).isFalse();
    }
}
