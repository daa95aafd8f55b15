package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WK-05 More time to mark a written work")
class WrittenWorkTest {

    private static final LocalDate DUE = LocalDate.parse("2026-10-08");

    @Test
    void isLaterThanItIsDue() {
        assertThat(work(DUE).earliest(DUE.minusDays(3))).isEqualTo(DUE.plusDays(1));
        assertThat(work(DUE).earliest(DUE)).isEqualTo(DUE.plusDays(1));
    }

    @Test
    void isNotInThePast() {
        assertThat(work(DUE).earliest(DUE.plusDays(9))).isEqualTo(DUE.plusDays(9));
    }

    static WrittenWork work(LocalDate due) {
        return new WrittenWork(
                42, "5А", "Математика", null, "Ким Е.И.", 101, 101, "Диктант", due.minusDays(3), due, false, List.of());
    }
}
