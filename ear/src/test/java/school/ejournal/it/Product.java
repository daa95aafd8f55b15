package school.ejournal.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The running product. Started at the first asking, stopped when the tests' own process ends. */
final class Product {

    static final String PASSWORD = "Long-enough-7";

    /** The day it shows: the Wednesday of this week. */
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    private static final Path DATA = Path.of("target/it/data").toAbsolutePath();
    private static final int START_SECONDS = 180;

    private static @Nullable Product running;

    private final Process launcher;
    private final int port;
    private final int managementPort;

    private Product(Process launcher, int port, int managementPort) {
        this.launcher = launcher;
        this.port = port;
        this.managementPort = managementPort;
    }

    static synchronized Product running() {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop the product"));
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
        String databasePort =
                Files.readAllLines(DATA.resolve("pg/postmaster.pid")).get(3).strip();
        String password =
                Files.readString(DATA.resolve("secrets/database-superuser")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/ejournal", "postgres", password);
    }

    private static Product start() {
        try {
            clear(DATA);
            Files.createDirectories(DATA);
            int port = freePort();
            int management = freePort();
            ProcessBuilder command = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Dejournal.product=" + Path.of("target").toAbsolutePath(),
                    "-cp",
                    "target/classes:target/launcher/*:../ejb/target/classes",
                    "school.ejournal.launcher.Launcher",
                    "--port",
                    Integer.toString(port),
                    "--data",
                    DATA.toString()));
            ZonedDateTime moment = TODAY.atTime(11, 5).atZone(java.time.ZoneId.of("Europe/Moscow"));
            command.environment()
                    .putAll(Map.of(
                            "EJOURNAL_DEMO_PASSWORD", PASSWORD,
                            "EJOURNAL_MANAGEMENT_PORT", Integer.toString(management),
                            "EJOURNAL_CLOCK", moment.toInstant().toString()));
            command.redirectErrorStream(true);
            Product product = new Product(command.start(), port, management);
            product.awaitReady();
            return product;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ready: ")) {
                return;
            }
            if (System.nanoTime() > end) {
                break;
            }
        }
        stop();
        throw new IllegalStateException("the product did not start: " + said);
    }

    private void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
