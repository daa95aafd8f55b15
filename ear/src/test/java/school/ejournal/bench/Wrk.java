package school.ejournal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs wrk with one thread and one connection for each person. */
final class Wrk {

    private static final Path SCRIPTS = Path.of("ear/src/bench");

    private Wrk() {}

    /** Plays a script for a while. */
    static Load play(String url, String script, Path people, int users, int seconds)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("wrk", "--timeout", "10s"));
        words.addAll(List.of("-t", "" + users, "-c", "" + users, "-d", seconds + "s"));
        words.addAll(List.of("-s", SCRIPTS.resolve(script).toString(), url, "--", people.toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("wrk failed: " + said.strip());
        }
        return Load.parse(said);
    }
}
