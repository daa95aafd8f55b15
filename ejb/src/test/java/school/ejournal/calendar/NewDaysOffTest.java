package school.ejournal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.shared.RefusedException;

@DisplayName("CA-05, CA-07 special days")
class NewDaysOffTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void oneDayIsEnough() {
        assertThat(off(MONDAY, MONDAY, " Карантин ", null, 5L).name()).isEqualTo("Карантин");
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        refused(() -> off(MONDAY, MONDAY.minusDays(1), "Карантин", null, null), "calendar.endsBeforeItBegins");
    }

    @Test
    void refusesMoreThanAThirdOfAYear() {
        assertThat(off(MONDAY, MONDAY.plusDays(NewDaysOff.MOST_DAYS), "Лето", null, null))
                .isNotNull();
        refused(
                () -> off(MONDAY, MONDAY.plusDays(NewDaysOff.MOST_DAYS + 1), "Лето", null, null),
                "calendar.tooManyDays");
    }

    @Test
    void refusesANameThatIsMissingOrTooLong() {
        refused(() -> off(MONDAY, MONDAY, "  ", null, null), "calendar.badName");
        refused(() -> off(MONDAY, MONDAY, "я".repeat(101), null, null), "calendar.badName");
    }

    @Test
    void refusesAClassAndAGradeLevelAtOnce() {
        refused(() -> off(MONDAY, MONDAY, "Каникулы", 1, 5L), "calendar.oneAddressee");
    }

    @Test
    void aDayDoesNotWorkAsItself() {
        refused(() -> new NewMovedDay(1, MONDAY, DayOfWeek.MONDAY, null), "calendar.worksAsItself");
        assertThat(new NewMovedDay(1, MONDAY, DayOfWeek.FRIDAY, null).worksAs()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void aDocumentHasANumber() {
        refused(() -> new Document(" ", MONDAY), "calendar.badDocument");
        assertThat(new Document(" 17-о ", MONDAY).number()).isEqualTo("17-о");
    }

    private static NewDaysOff off(
            LocalDate from, LocalDate until, String name, @Nullable Integer grade, @Nullable Long classId) {
        return new NewDaysOff(1, from, until, DayOffKind.QUARANTINE, name, grade, classId, null);
    }

    private static void refused(Runnable made, String key) {
        assertThatThrownBy(made::run).isInstanceOfSatisfying(RefusedException.class, why -> assertThat(why.key())
                .isEqualTo(key));
    }
}
