package school.ejournal.crash;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What the command line asks for.
 *
 * @param archive whether the archive job is killed instead of the writing
 * @param kills how often each of server and database is killed, or the job
 * @param clients how many write at the same time
 * @param minutes after which no new round begins
 * @param seed of all chance
 * @param data a folder that this run owns and empties
 */
record CrashOptions(boolean archive, int kills, int clients, int minutes, long seed, Path data, boolean help) {

    static final String USAGE = """
            usage: bin/crash [--kills N] [--clients N] [--minutes N] [--seed N] [--data DIR]
                   bin/crash archive [--kills N] [--minutes N] [--seed N] [--data DIR]

            Starts the product by bin/run on a data folder of its own. Without a word, clients write into journal
            pages while the application server and PostgreSQL are killed (kill -9) at random moments, N times
            each; at the end every acknowledged edit has to be there exactly once and all chains have to be
            whole. With the word archive, the server is killed N times while it makes a term's archive; each
            archive, gone on with after the restart, has to be the undisturbed one byte by byte.

              --kills N    kills of each kind (20; archive: 5)
              --clients N  writing clients (8)
              --minutes N  begin no new round after that time (45)
              --seed N     of the random moments; printed at the start
              --data DIR   a folder that is emptied first (ear/target/crash)

            Exit status 0 when nothing was lost, 1 when something was, 2 when it could not be tried.""";

    static CrashOptions parse(List<String> arguments) {
        boolean archive = arguments.contains("archive");
        int kills = archive ? 5 : 20;
        int clients = 8;
        int minutes = 45;
        long seed = ThreadLocalRandom.current().nextInt(1_000_000);
        Path data = Path.of("ear/target/crash");
        boolean help = false;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "archive" -> archive = true;
                case "--kills" -> kills = Integer.parseInt(words.next());
                case "--clients" -> clients = Integer.parseInt(words.next());
                case "--minutes" -> minutes = Integer.parseInt(words.next());
                case "--seed" -> seed = Long.parseLong(words.next());
                case "--data" -> data = Path.of(words.next());
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("unknown option " + word);
            }
        }
        return new CrashOptions(
                archive, kills, clients, minutes, seed, data.toAbsolutePath().normalize(), help);
    }
}
