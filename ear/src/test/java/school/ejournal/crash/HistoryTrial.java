package school.ejournal.crash;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import school.ejournal.it.Pages;

/** Clients fight over few cells while connections are cut and server and database killed; then their histories are checked. */
final class HistoryTrial {

    private static final int CELLS = 6;

    private final Stage stage;
    private final CrashOptions options;
    private final Random chance;

    HistoryTrial(Stage stage, CrashOptions options) {
        this.stage = stage;
        this.options = options;
        this.chance = new Random(options.seed());
    }

    boolean run() throws InterruptedException, SQLException, IOException {
        stage.open();
        Fight fight = fight();
        long before = System.nanoTime();
        fight.begin();
        for (int kill = 1; kill <= 2 * options.kills(); kill++) {
            awaitCount(fight, (long) options.edits() * kill / (2 * options.kills() + 1));
            Stage.Victim victim = kill % 2 == 0 ? Stage.Victim.DATABASE : Stage.Victim.SERVER;
            stage.kill(victim);
            stage.openAgain();
            Log.say("kill %d, %s, after %d edits", kill, victim, fight.count());
        }
        fight.awaitEnd();
        Log.say("%d edits in %d s", fight.count(), TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before));
        return judge(fight);
    }

    private void awaitCount(Fight fight, long edits) throws InterruptedException {
        while (fight.count() < edits && fight.isGoingOn()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(chance.nextInt(500));
    }

    private Fight fight() throws InterruptedException {
        MarkedPage found = MarkedPage.find(stage);
        JsonObject shown =
                stage.signedIn(found.login()).get("/api/pages/" + found.id()).json();
        long lesson = found.writableLesson(stage, shown);
        List<long[]> cells = Pages.students(shown).stream()
                .filter(student -> Pages.version(shown, student, lesson) == 0)
                .limit(CELLS)
                .map(student -> new long[] {lesson, student})
                .toList();
        Fight fight = new Fight(found.id(), cells);
        for (int i = 0; i < options.clients(); i++) {
            int share = options.edits() / options.clients();
            fight.join(stage, found.login(), share, new Random(chance.nextLong()));
        }
        Log.say("%d clients fight over %d cells of page %d", options.clients(), cells.size(), found.id());
        return fight;
    }

    private boolean judge(Fight fight) throws SQLException, IOException, InterruptedException {
        List<String> faults;
        try (Connection database = stage.database()) {
            faults = fight.faults(database);
        }
        boolean whole = stage.verify();
        faults.stream().limit(20).forEach(fault -> Log.say("fault: %s", fault));
        Log.say(
                "edits answered: %d, saved: %d, conflicts: %d, unchanged: %d",
                fight.count(), fight.count("saved"), fight.count("conflict"), fight.count("unchanged"));
        Log.say(
                "kills: %d, cuts: %d, faults: %d, processes left: %d, chains: %s",
                2 * options.kills(), fight.cuts(), faults.size(), stage.survivors(), whole ? "all whole" : "NOT WHOLE");
        return whole && faults.isEmpty() && stage.survivors() == 0 && fight.count() >= options.edits();
    }
}
