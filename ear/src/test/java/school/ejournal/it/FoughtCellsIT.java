package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.crash.Fight;

/** {@code bin/crash history} in small: nothing is killed, and the product is the one of all tests. */
class FoughtCellsIT {

    private static final int CLIENTS = 8;
    private static final int EDITS = 75;
    private static final int CELLS = 4;

    @Test
    @DisplayName(
            "JR-09 Eight who fight over four cells, over a network that is cut: each saved edit once, none over another unseen")
    void whatFightersWereToldIsWhatTheRecordHolds() throws Exception {
        PairSchool.open("fight");
        Client teacher = Client.signedIn("fight.first");
        long page = Pages.current(teacher, PairSchool.CLASS, PairSchool.SUBJECT);
        JsonObject shown = teacher.get("/api/pages/" + page).json();
        long lesson = Pages.latestLessons(shown, 1).get(0);
        Fight fight = new Fight(
                page,
                Pages.students(shown).stream()
                        .limit(CELLS)
                        .map(student -> new long[] {lesson, student})
                        .toList());
        long seed = System.nanoTime();
        for (int client = 0; client < CLIENTS; client++) {
            String login = client % 2 == 0 ? "fight.first" : "fight.second";
            fight.join(() -> new Client(Product.running().url()), login, EDITS, new Random(seed + client));
        }

        fight.begin();
        fight.awaitEnd();

        try (Connection database = Product.running().database()) {
            assertThat(fight.faults(database)).as("seed %d", seed).isEmpty();
        }
        assertThat(fight.count()).isGreaterThanOrEqualTo(CLIENTS * EDITS);
        assertThat(List.of(fight.count("saved"), fight.count("conflict"), (long) fight.cuts()))
                .as("saved, conflicts, cuts")
                .allMatch(count -> count > CLIENTS);
        assertThat(VerifyIT.chainOf(page)).isZero();
    }
}
