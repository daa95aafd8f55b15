package school.ejournal.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;
import school.ejournal.launcher.TestDatabase;

/**
 * What the server needs before Arquillian starts it: folders and ports of its own, and a database. Found by Arquillian as
 * a service; arquillian.xml reads the system properties set here.
 */
public class ContainerProduct implements LoadableExtension {
    static final String PASSWORD = "Long-enough-7";

    /** The day it shows: the Wednesday of this week, late in the morning. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    private static final Path DATA = Path.of("target/it/container").toAbsolutePath();
    private static final int EARLY = 1000;

    /** What whoever runs the tests may ask of those within the server, see YearModelIT. */
    private static final List<String> ASKED = List.of("ejournal.years", "ejournal.seed");

    private static @Nullable TestDatabase database;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ContainerProduct.class);
    }

    void prepare(@Observes(precedence = EARLY) ManagerStarted started) throws IOException {
        if (database != null) {
            return;
        }
        clear(DATA);
        Files.createDirectories(DATA.resolve("server"));
        database = TestDatabase.start(DATA);
        String properties = properties(database).entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(" "));
        System.setProperty(
                "ejournal.it.home", Path.of("target/server").toAbsolutePath().toString());
        System.setProperty("ejournal.it.base", DATA.resolve("server").toString());
        System.setProperty("ejournal.it.properties", properties);
    }

    void end(@Observes(precedence = -EARLY) ManagerStopping stopping) {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private static Map<String, String> properties(TestDatabase database) throws IOException {
        int management = freePort();
        System.setProperty("ejournal.it.management", Integer.toString(management));
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jboss.http.port", Integer.toString(freePort()));
        properties.put("jboss.management.http.port", Integer.toString(management));
        properties.put("ejournal.db.url", database.application().url());
        properties.put("ejournal.db.user", database.application().user());
        properties.put("ejournal.db.password", database.application().password());
        properties.put("ejournal.db.pool.min", "1");
        properties.put("ejournal.db.pool.max", "1");
        properties.put("ejournal.archive.dir", DATA.resolve("archives").toString());
        properties.put("ejournal.demo", "true");
        properties.put("ejournal.demo.password", PASSWORD);
        properties.put(
                "ejournal.clock",
                TODAY.atTime(11, 5)
                        .atZone(ZoneId.of("Europe/Moscow"))
                        .toInstant()
                        .toString());
        for (String asked : ASKED) {
            String value = System.getProperty(asked);
            if (value != null) {
                properties.put(asked, value);
            }
        }
        return properties;
    }

    private static int freePort() throws IOException {
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
