package school.ejournal.crash;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import school.ejournal.it.Pages;

/** Clients write while server and database are killed; at the end every acknowledged edit is looked for. */
final class WritingTrial {

    private static final int WRITERS_PER_PAGE = 2;
    private static final int LESSONS = 3;
    private static final int TEACHERS = 25;
    private static final int LEAST_MILLISECONDS = 500;
    private static final int MOST_MILLISECONDS = 4_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final CrashOptions options;
    private final Random chance;
    private final List<Writer> writers = new ArrayList<>();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private Set<String> earlier = Set.of();
    private int serverKills;
    private int databaseKills;

    WritingTrial(Stage stage, CrashOptions options) {
        this.stage = stage;
        this.options = options;
        this.chance = new Random(options.seed());
    }

    boolean run() throws InterruptedException, SQLException, IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.minutes());
        stage.open();
        earlier = Examination.stored(stage);
        findWork();
        Log.say("%d clients write", writers.size());
        for (Writer writer : writers) {
            Thread thread = new Thread(writer);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Stage.Victim victim : victims()) {
            if (System.nanoTime() > end) {
                break;
            }
            round(victim);
        }
        TimeUnit.SECONDS.sleep(3);
        writers.forEach(Writer::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        return judge();
    }

    private List<Stage.Victim> victims() {
        List<Stage.Victim> victims = new ArrayList<>();
        victims.addAll(Collections.nCopies(options.kills(), Stage.Victim.SERVER));
        victims.addAll(Collections.nCopies(options.kills(), Stage.Victim.DATABASE));
        Collections.shuffle(victims, chance);
        return victims;
    }

    private void round(Stage.Victim victim) throws InterruptedException {
        int before = count();
        awaitWriting(before);
        TimeUnit.MILLISECONDS.sleep(LEAST_MILLISECONDS + chance.nextInt(MOST_MILLISECONDS));
        stage.kill(victim);
        int written = count() - before;
        stage.openAgain();
        if (victim == Stage.Victim.SERVER) {
            serverKills++;
        } else {
            databaseKills++;
        }
        Log.say(
                "kill %d, %s: %d edits acknowledged before it, ready again after %.1f s",
                serverKills + databaseKills,
                victim,
                written,
                stage.restarts().get(stage.restarts().size() - 1) / 1000.0);
    }

    /** A kill while everybody still signs in would prove nothing. */
    private void awaitWriting(int before) throws InterruptedException {
        for (int waited = 0; count() == before && waited < PATIENCE_SECONDS; waited++) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private int count() {
        return writers.stream().mapToInt(Writer::count).sum();
    }

    /** Two clients write into each page, each into the cells of pupils of its own. */
    private void findWork() throws InterruptedException {
        for (int teacher = 1; teacher <= TEACHERS && writers.size() < options.clients(); teacher++) {
            MarkedPage page = MarkedPage.of(stage, "teacher" + teacher);
            if (page != null) {
                addWriters(page);
            }
        }
        if (writers.size() < options.clients()) {
            throw new IllegalStateException("the demo school has work for " + writers.size() + " clients only");
        }
    }

    private void addWriters(MarkedPage page) throws InterruptedException {
        JsonObject shown =
                stage.signedIn(page.login()).get("/api/pages/" + page.id()).json();
        List<Long> students = Pages.students(shown);
        List<Long> lessons = Pages.lessons(shown);
        List<Long> latest = lessons.subList(Math.max(0, lessons.size() - LESSONS), lessons.size());
        for (int i = 0; i < WRITERS_PER_PAGE && writers.size() < options.clients(); i++) {
            List<long[]> cells = new ArrayList<>();
            for (int row = i; row < students.size(); row += WRITERS_PER_PAGE) {
                long student = students.get(row);
                latest.forEach(lesson -> cells.add(new long[] {lesson, student}));
            }
            Writer writer = new Writer(stage, page.login(), page.id(), cells, new Random(chance.nextLong()));
            writer.read(shown);
            if (writer.findsWork()) {
                writers.add(writer);
            } else {
                acknowledged.addAll(writer.acknowledged());
            }
        }
    }

    private boolean judge() throws SQLException, IOException, InterruptedException {
        writers.forEach(writer -> acknowledged.addAll(writer.acknowledged()));
        List<String> troubles = new ArrayList<>(
                writers.stream().flatMap(writer -> writer.troubles().stream()).toList());
        Examination examination = new Examination(stage, earlier, acknowledged);
        examination.run();
        boolean whole = stage.verify();
        troubles.stream().limit(20).forEach(trouble -> Log.say("trouble: %s", trouble));
        Log.say("kills: %d of the server, %d of the database", serverKills, databaseKills);
        Log.say(
                "acknowledged edits: %d, saved: %d; batches sent again until they were heard: %d times",
                acknowledged.size(),
                acknowledged.stream().filter(Acknowledged::isSaved).count(),
                writers.stream().mapToInt(Writer::retries).sum());
        Log.say(
                "lost: %d, twice: %d, stored but never acknowledged: %d, cells with another text or version: %d",
                examination.lost(), examination.twice(), examination.strangers(), examination.otherCells());
        Log.say("answers that should not have been: %d, processes left: %d", troubles.size(), stage.survivors());
        sayRestarts();
        Log.say("chains: %s", whole ? "all whole" : "NOT WHOLE");
        return whole
                && examination.isClean()
                && troubles.isEmpty()
                && stage.survivors() == 0
                && serverKills + databaseKills == 2 * options.kills();
    }

    private void sayRestarts() {
        List<Long> sorted = stage.restarts().stream().sorted().toList();
        if (!sorted.isEmpty()) {
            Log.say(
                    "restarts: %d, median %.1f s, longest %.1f s",
                    sorted.size(), sorted.get(sorted.size() / 2) / 1000.0, sorted.get(sorted.size() - 1) / 1000.0);
        }
    }
}
