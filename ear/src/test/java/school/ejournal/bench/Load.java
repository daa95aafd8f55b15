package school.ejournal.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * What wrk measured.
 *
 * @param seconds how long it took
 * @param bytes received, headers included
 * @param p50 microseconds, like the others
 * @param broken connections that could not be made, read or written
 * @param refused answers of 400 and above, and answers that the script did not expect
 * @param late answers that did not come in time
 * @param changed cells that were answered as saved; 0 for reading
 */
record Load(
        long requests,
        double seconds,
        long bytes,
        long p50,
        long p95,
        long p99,
        long max,
        long broken,
        long refused,
        long late,
        long changed) {

    private static final String MARK = "result ";

    /**
     * Reads what wrk wrote.
     *
     * @throws IllegalStateException if it has no result in it
     */
    static Load parse(String said) {
        String line = said.lines()
                .filter(text -> text.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk has no result: " + said.strip()));
        try (JsonReader reader = Json.createReader(new StringReader(line.substring(MARK.length())))) {
            JsonObject json = reader.readObject();
            return new Load(
                    number(json, "requests"),
                    number(json, "duration") / 1e6,
                    number(json, "bytes"),
                    number(json, "p50"),
                    number(json, "p95"),
                    number(json, "p99"),
                    number(json, "max"),
                    number(json, "connect") + number(json, "read") + number(json, "write"),
                    number(json, "status") + number(json, "other"),
                    number(json, "timeout"),
                    number(json, "changed"));
        }
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
    }

    double perSecond() {
        return requests / seconds;
    }

    double bytesEach() {
        return requests == 0 ? 0 : (double) bytes / requests;
    }

    long errors() {
        return broken + refused + late;
    }
}
