package school.ejournal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The running product. Started at the first asking, stopped when the tests' own process ends. */
public final class Product {

    public static final String PASSWORD = "Long-enough-7";

    /** Options of a server that lives for minutes: what it runs is not worth the last of the compilers. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** The day it shows: the Wednesday of this week. */
    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    /** The hour at which it is started, by the clock on the school's wall. */
    static final int HOUR = 11;

    private static final int END_SECONDS = 60;

    private static final Path DATA = Path.of("target/it/data").toAbsolutePath();

    private static @Nullable Product running;
    private static @Nullable RuntimeException trouble;

    private Launched launched;
    private final int port;
    private final int managementPort;

    private Product(Launched launched, int port, int managementPort) {
        this.launched = launched;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** The one product of all tests; where it did not start once, it is not tried again for each of them. */
    static synchronized Product running() {
        if (trouble != null) {
            throw new IllegalStateException("the product did not start", trouble);
        }
        if (running == null) {
            running = start();
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> running().launched.close(), "stop the product"));
        }
        return running;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    Path data() {
        return DATA;
    }

    /** The database as its superuser sees it. */
    Connection database() throws SQLException, IOException {
        return launched.database();
    }

    /** Kills the server as a power cut does and starts the product again as it was; everybody is signed out by that. */
    void killAndStartAgain() {
        killAndStartAgain(() -> {});
    }

    /** The same, and something is done while it is away. */
    void killAndStartAgain(Runnable meanwhile) {
        launched.server().destroyForcibly();
        if (launched.awaitEnd(END_SECONDS).isEmpty()) {
            throw new IllegalStateException("the launcher did not notice that its server died");
        }
        meanwhile.run();
        launched = Launched.start(DATA, port, withMail(managementPort)).awaitReady();
    }

    private static Product start() {
        Launched.clear(DATA);
        int port = freePort();
        int management = freePort();
        try {
            Launched launched = Launched.start(DATA, port, withMail(management)).awaitReady();
            try (Connection database = launched.database()) {
                QuickPasswords.give(database);
            }
            return new Product(launched, port, management);
        } catch (RuntimeException failure) {
            trouble = failure;
            throw failure;
        } catch (SQLException | IOException | GeneralSecurityException failure) {
            trouble = new IllegalStateException(failure);
            throw trouble;
        }
    }

    private static Map<String, String> withMail(int managementPort) {
        Map<String, String> environment = new HashMap<>(environment(managementPort));
        environment.putAll(PostBox.running().environment());
        return environment;
    }

    /** A known password, a known day, and no time spent on code that runs for minutes only. */
    public static Map<String, String> environment(int managementPort) {
        ZonedDateTime moment = TODAY.atTime(HOUR, 5).atZone(ZoneId.of("Europe/Moscow"));
        return Map.of(
                "EJOURNAL_DEMO_PASSWORD",
                PASSWORD,
                "EJOURNAL_JAVA_OPTS",
                SHORT_LIVED + " -Dejournal.db.validation.millis=1000",
                "EJOURNAL_MANAGEMENT_PORT",
                Integer.toString(managementPort),
                "EJOURNAL_CLOCK",
                moment.toInstant().toString());
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
