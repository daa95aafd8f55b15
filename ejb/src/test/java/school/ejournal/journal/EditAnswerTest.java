package school.ejournal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.journal.PageFixture.NOW;
import static school.ejournal.journal.PageFixture.state;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import school.ejournal.journal.EditAnswer.Current;
import school.ejournal.journal.EditAnswer.Status;
import school.ejournal.shared.Objection;

class EditAnswerTest {
    private static final UUID OP = UUID.fromString("0b9c8f2e-7d1a-4c3b-9e5f-000000000001");
    private static final String HOSTILE = "\"},{\\\"'\n\t\u0001</script>😀 ё";

    static Stream<EditAnswer> answers() {
        return Stream.of(
                EditAnswer.saved(OP, state("5/4 н", 3)),
                EditAnswer.saved(OP, state("", Integer.MAX_VALUE)),
                EditAnswer.unchanged(OP, 0, ""),
                EditAnswer.unchanged(OP, 7, "зач"),
                EditAnswer.refused(OP, 1, "5", List.of(Objection.invalid("JR-07"))),
                EditAnswer.refused(OP, 1, "5", List.of(Objection.invalid("X", "a", HOSTILE), Objection.invalid("Y"))),
                EditAnswer.refused(OP, 0, "", List.of(Objection.locked("JR-02", "3.5", "COORDINATOR", HOSTILE))),
                EditAnswer.conflict(OP, new Current("4", 2, HOSTILE, NOW)),
                EditAnswer.conflict(OP, new Current("", 9, "", NOW.plusNanos(123_456_789))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void comesBackFromTheRecordAsItWasGiven(EditAnswer answer) {
        assertThat(EditAnswer.fromStored(OP, answer.toStored())).isEqualTo(answer);
    }

    @Test
    void isStoredInThisForm() {
        EditAnswer answer =
                EditAnswer.refused(OP, 4, "5", List.of(Objection.locked("JR-02", "3.5", "COORDINATOR", "II")));

        assertThat(answer.toStored())
                .isEqualTo(
                        "{\"status\":\"LOCKED\",\"version\":4,\"text\":\"5\",\"objections\":"
                                + "[{\"rule\":\"JR-02\",\"arguments\":[\"II\"],\"clause\":\"3.5\",\"opener\":\"COORDINATOR\"}]}");
    }

    @Test
    void isReadFromTheFirstVersionsForm() {
        EditAnswer answer = EditAnswer.fromStored(OP, "{\"status\":\"SAVED\",\"version\":1,\"text\":\"5\"}");

        assertThat(answer).isEqualTo(new EditAnswer(OP, Status.SAVED, 1, "5", List.of(), null));
    }

    @Test
    void oneLockAmongObjectionsMakesItLocked() {
        List<Objection> mixed = List.of(Objection.invalid("JR-07"), Objection.locked("JR-01", "3.5", "DEPUTY"));

        assertThat(EditAnswer.refused(OP, 1, "", mixed).status()).isEqualTo(Status.LOCKED);
        assertThat(EditAnswer.refused(OP, 1, "", mixed.subList(0, 1)).status()).isEqualTo(Status.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"SAVED, saved", "UNCHANGED, unchanged", "INVALID, invalid", "LOCKED, locked", "CONFLICT, conflict"})
    void speaksTheWordsOfTheProtocol(Status status, String word) {
        assertThat(status.word()).isEqualTo(word);
    }
}
