package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.exchange.ImportStep.Phase;
import school.ejournal.shared.Caller;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

@DisplayName("EX-23 how far an import has come")
class ImportProgressTest {

    private final ImportProgress progress = new ImportProgress();

    @Test
    void isToldToWhoBringsItOnly() {
        as(
                1,
                () -> progress.during(() -> {
                    assertThat(progress.find()).contains(new ImportStep(Phase.READING, 0, 0));
                    progress.tell(Phase.COMPARING, 3, 10);
                    assertThat(progress.find()).contains(new ImportStep(Phase.COMPARING, 3, 10));
                    assertThat(seenBy(2)).isEmpty();
                    return true;
                }));
    }

    @Test
    void isToldNoMoreOnceItEnded() {
        as(1, () -> progress.during(() -> true));

        assertThat(seenBy(1)).isEmpty();
    }

    @Test
    void isToldNoMoreOnceItIsRefused() {
        Supplier<Boolean> refused = () -> {
            progress.tell(Phase.PEOPLE, 250, 1_020);
            throw new RefusedException("exchange.otherThanSeen");
        };

        assertThatThrownBy(() -> as(1, () -> progress.during(refused))).isInstanceOf(RefusedException.class);

        assertThat(seenBy(1)).isEmpty();
    }

    private Optional<ImportStep> seenBy(long account) {
        return as(account, progress::find);
    }

    private static <T> T as(long account, Supplier<T> work) {
        return SchoolScope.as(new Caller(account, account, 1, "", Set.of("COORDINATOR"), "Europe/Moscow", "ru"), work);
    }
}
