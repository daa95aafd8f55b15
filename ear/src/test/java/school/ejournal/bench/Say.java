package school.ejournal.bench;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Lines for the person who watches. */
final class Say {

    private Say() {}

    static synchronized void line(String line, Object... arguments) {
        System.out.println(LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS) + " "
                + String.format(Locale.ROOT, line, arguments));
    }
}
