package school.ejournal.crash;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Lines for the person who watches. */
final class Log {

    private Log() {}

    static synchronized void say(String line, Object... arguments) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " "
                + String.format(java.util.Locale.ROOT, line, arguments));
    }
}
