package school.ejournal.bells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.RefusedException;

@DisplayName("BL-04 lessons of a schedule follow one another")
class NewBellScheduleTest {

    private static final BellRow FIRST = bell(1, "08:30", "09:15");

    @Test
    void oneAfterTheOther() {
        assertThat(drawn(FIRST, bell(2, "09:15", "10:00")).bells()).hasSize(2);
    }

    @Test
    void noneMeetsTheNext() {
        refused(FIRST, bell(2, "09:10", "09:55"));
    }

    @Test
    void noneIsLeftOutNorBeforeTheFirst() {
        refused(bell(2, "09:25", "10:10"));
        refused(bell(0, "07:30", "08:15"), FIRST);
        refused(FIRST, bell(3, "09:25", "10:10"));
    }

    @Test
    void noneEndsBeforeItBegins() {
        refused(bell(1, "09:15", "08:30"));
        refused(bell(1, "09:15", "09:15"));
    }

    @Test
    void aDayHasOne() {
        refused();
    }

    @Test
    @DisplayName("BL-02 days are told one by one for a month at the most, and for one addressee")
    void daysAreFew() {
        LocalDate day = LocalDate.parse("2026-12-01");

        assertThat(use(day, day.plusDays(30), null, null).until()).isEqualTo(day.plusDays(30));
        assertThatThrownBy(() -> use(day, day.plusDays(31), null, null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> use(day, day.minusDays(1), null, null)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> use(day, null, 5, 7L)).isInstanceOf(RefusedException.class);
    }

    private static NewBellUse use(LocalDate from, LocalDate until, Integer grade, Long schoolClass) {
        return new NewBellUse(1, from, until, null, grade, schoolClass, null);
    }

    private static void refused(BellRow... bells) {
        assertThatThrownBy(() -> drawn(bells)).isInstanceOf(RefusedException.class);
    }

    private static NewBellSchedule drawn(BellRow... bells) {
        return new NewBellSchedule("День", null, List.of(bells));
    }

    private static BellRow bell(int number, String starts, String ends) {
        return new BellRow(number, LocalTime.parse(starts), LocalTime.parse(ends));
    }
}
