package school.ejournal.crash;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the command line asks for.
 *
 * @param trial what is tried
 * @param kills how often each of server and database is killed, or the job
 * @param clients how many write at the same time
 * @param edits how many edits the clients make who fight over few cells
 * @param minutes after which no new round begins
 * @param seed of all chance
 * @param data a folder that this run owns and empties
 */
record CrashOptions(Trial trial, int kills, int clients, int edits, int minutes, long seed, Path data, boolean help) {

    /** What is tried. */
    enum Trial {
        WRITING(20),
        ARCHIVE(5),
        HISTORY(4);

        private final int kills;

        Trial(int kills) {
            this.kills = kills;
        }

        private static Trial of(List<String> arguments) {
            if (arguments.contains("archive")) {
                return ARCHIVE;
            }
            return arguments.contains("history") ? HISTORY : WRITING;
        }
    }

    static final String USAGE = """
            usage: bin/crash [--kills N] [--clients N] [--minutes N] [--seed N] [--data DIR]
                   bin/crash archive [--kills N] [--minutes N] [--seed N] [--data DIR]
                   bin/crash history [--edits N] [--kills N] [--clients N] [--seed N] [--data DIR]

            Starts the product by bin/run on a data folder of its own. Without a word, clients write into journal
            pages while the application server and PostgreSQL are killed (kill -9) at random moments, N times
            each; at the end every acknowledged edit has to be there exactly once and all chains have to be
            whole. With the word archive, the server is killed N times while it makes a term's archive; each
            archive, gone on with after the restart, has to be the undisturbed one byte by byte. With the word history,
            clients fight over six cells while connections are cut and both parts killed; each answer is then held
            against the record: every saved edit once, none over a version it did not know, none told of the past.

              --kills N    kills of each kind (20; archive: 5; history: 4)
              --clients N  writing clients (8)
              --edits N    history: edits of all clients together (20000)
              --minutes N  begin no new round after that time (45)
              --seed N     of the random moments; printed at the start
              --data DIR   a folder that is emptied first (ear/target/crash)

            Exit status 0 when nothing was lost, 1 when something was, 2 when it could not be tried.""";

    static CrashOptions parse(List<String> arguments) {
        Trial trial = Trial.of(arguments);
        int kills = trial.kills;
        int clients = 8;
        int edits = 20_000;
        int minutes = 45;
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        Path data = Path.of("ear/target/crash");
        boolean help = false;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "archive", "history" -> {}
                case "--kills" -> kills = Integer.parseInt(words.next());
                case "--clients" -> clients = Integer.parseInt(words.next());
                case "--edits" -> edits = Integer.parseInt(words.next());
                case "--minutes" -> minutes = Integer.parseInt(words.next());
                case "--seed" -> seed = Long.parseLong(words.next());
                case "--data" -> data = Path.of(words.next());
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown option " + word);
            }
        }
        return new CrashOptions(
                trial,
                kills,
                clients,
                edits,
                minutes,
                seed,
                data.toAbsolutePath().normalize(),
                help);
    }
}
