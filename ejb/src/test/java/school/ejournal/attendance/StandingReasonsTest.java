package school.ejournal.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.ejournal.attendance.StandingReasons.Standing;

@DisplayName("AT-05 A reason is laid over absences without one when they are read")
class StandingReasonsTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");

    private static Standing ofDays(int first, int last, Presence presence) {
        return new Standing(new Days(MONDAY.plusDays(first), MONDAY.plusDays(last)), presence);
    }

    @ParameterizedTest
    @CsvSource({"-1, ABSENT", "0, ILL", "1, ILL", "2, ILL", "3, ABSENT"})
    void fromItsFirstDayToItsLast(int day, Presence read) {
        StandingReasons ill = new StandingReasons(List.of(ofDays(0, 2, Presence.ILL)));

        assertThat(ill.over(Presence.ABSENT, MONDAY.plusDays(day))).isEqualTo(read);
        assertThat(ill.cover(MONDAY.plusDays(day))).isEqualTo(read == Presence.ILL);
    }

    @ParameterizedTest
    @EnumSource(value = Presence.class, mode = EnumSource.Mode.EXCLUDE, names = "ABSENT")
    void butOverNothingElse(Presence recorded) {
        StandingReasons excused = new StandingReasons(List.of(ofDays(0, 2, Presence.EXCUSED)));

        assertThat(excused.over(recorded, MONDAY)).isEqualTo(recorded);
    }

    @Test
    void theOneSetLastHolds() {
        StandingReasons both = new StandingReasons(List.of(ofDays(0, 4, Presence.ILL), ofDays(2, 2, Presence.EXCUSED)));

        assertThat(both.over(Presence.ABSENT, MONDAY.plusDays(1))).isEqualTo(Presence.ILL);
        assertThat(both.over(Presence.ABSENT, MONDAY.plusDays(2))).isEqualTo(Presence.EXCUSED);
        assertThat(both.over(Presence.ABSENT, MONDAY.plusDays(3))).isEqualTo(Presence.ILL);
    }

    @Test
    void asTheDatabaseTellsThem() {
        assertThat(StandingReasons.parse("")).isEqualTo(StandingReasons.NONE);
        assertThat(StandingReasons.parse("2026-11-02/2026-11-04/3;2026-11-04/2026-11-04/2"))
                .isEqualTo(new StandingReasons(List.of(ofDays(0, 2, Presence.ILL), ofDays(2, 2, Presence.EXCUSED))));
    }

    @ParameterizedTest
    @CsvSource({"н, б", "4 н, 4 б", "5/4 н, 5/4 б", "осв н, осв б"})
    void theLetterAloneIsReplaced(String recorded, String read) {
        assertThat(Presence.ABSENT.replacedIn(recorded, Presence.ILL)).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(
            value = Presence.class,
            names = {"PRESENT", "ABSENT", "LATE"})
    @DisplayName("AT-04 A reason says excused, ill or unexcused")
    void nothingElseIsAReason(Presence presence) {
        Days days = new Days(MONDAY, MONDAY);

        assertThatThrownBy(() -> new NewReason(1, days, presence, null, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysDoNotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> new Days(MONDAY, MONDAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Days(MONDAY, MONDAY.plusDays(4)).count()).isEqualTo(5);
    }
}
