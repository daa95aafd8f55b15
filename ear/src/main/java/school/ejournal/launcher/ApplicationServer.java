package school.ejournal.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The provisioned WildFly as a child process. Its base folder lies in the data folder; configuration and deployment are
 * laid anew at each start, so that nothing stale can come up.
 */
final class ApplicationServer implements AutoCloseable {

    private static final int START_SECONDS = 600;
    private static final int STOP_SECONDS = 25;
    private static final String EAR = "ejournal.ear";

    private final Path home;
    private final Path base;
    private final Orphan noted;
    private Process process;

    /**
     * @param home the provisioned server
     * @param data the data folder
     */
    ApplicationServer(Path home, Path data) {
        this.home = home;
        this.base = data.resolve("server");
        this.noted = new Orphan(data.resolve("server.pid"));
    }

    /** Ends a server that outlived its launcher; ask for it before the database is started. */
    void endOrphan() {
        noted.end();
    }

    /** Starts its process. */
    void launch(Path ear, Map<String, String> properties) {
        try {
            layOut(ear);
            Path settings = Secrets.keep(base.resolve("configuration/launch.properties"), lines(properties));
            process = new ProcessBuilder(command(settings))
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("log/console.log").toFile())
                    .directory(base.toFile())
                    .start();
            noted.note(process);
        } catch (IOException failure) {
            throw new StartRefused("the server does not start: " + failure.getMessage());
        }
    }

    private void layOut(Path ear) throws IOException {
        for (String folder : List.of("configuration", "deployments", "tmp", "data")) {
            delete(base.resolve(folder));
        }
        copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("log"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, base.resolve("deployments").resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Pages are short-lived and the heap is small: the parallel collector costs least, unless another is wanted. */
    private static List<String> collector(List<String> wanted) {
        return wanted.stream().anyMatch(option -> option.matches("-XX:\\+Use\\w*GC"))
                ? List.of()
                : List.of("-XX:+UseParallelGC");
    }

    private List<String> command(Path settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-D[ejournal]", "-Xms256m", "-Xmx1536m", "-XX:MetaspaceSize=128m"));
        command.addAll(collector(wanted()));
        command.addAll(wanted());
        command.addAll(List.of("-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true", "-Dfile.encoding=UTF-8"));
        for (String exported : List.of(
                "java.desktop/sun.awt",
                "java.naming/com.sun.jndi.ldap",
                "java.naming/com.sun.jndi.url.ldap",
                "java.naming/com.sun.jndi.url.ldaps",
                "jdk.naming.dns/com.sun.jndi.dns")) {
            command.add("--add-exports=" + exported + "=ALL-UNNAMED");
        }
        for (String opened : List.of(
                "java.base/com.sun.net.ssl.internal.ssl",
                "java.base/java.lang",
                "java.base/java.lang.invoke",
                "java.base/java.lang.reflect",
                "java.base/java.io",
                "java.base/java.net",
                "java.base/java.security",
                "java.base/java.util",
                "java.base/java.util.concurrent",
                "java.management/javax.management",
                "java.naming/javax.naming")) {
            command.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add("-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"));
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        // loading the demo is part of the first boot, and the server's own patience of five minutes is too short for it
        command.add("-Djboss.as.management.blocking.timeout=" + START_SECONDS);
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("--properties=" + settings);
        return command;
    }

    /** What the operator wants otherwise: it stands after our own options and wins. */
    private static List<String> wanted() {
        return Stream.of(System.getenv().getOrDefault("EJOURNAL_JAVA_OPTS", "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** Settings go by a file of the owner's: a command line is seen by everybody on the machine. */
    private static String lines(Map<String, String> properties) throws IOException {
        Properties settings = new Properties();
        settings.putAll(properties);
        StringWriter text = new StringWriter();
        settings.store(text, null);
        return text.toString();
    }

    /** Waits until the product is deployed. */
    void awaitDeployment() {
        Path deployed = base.resolve("deployments").resolve(EAR + ".deployed");
        Path failed = base.resolve("deployments").resolve(EAR + ".failed");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.exists(deployed)) {
            if (!process.isAlive() || Files.exists(failed) || System.nanoTime() > end) {
                String reason = firstError();
                close();
                throw new StartRefused("the server did not come up: " + reason);
            }
            pause();
        }
    }

    private String firstError() {
        Path log = base.resolve("log/server.log");
        if (!Files.exists(log)) {
            return "it ended at once; see " + base.resolve("log/console.log");
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains(" FATAL "))
                    .findFirst()
                    .orElse("no error was logged; see " + log);
        } catch (IOException unreadable) {
            return "its log " + log + " cannot be read";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("stopped while starting");
        }
    }

    /** The server's process, once it was started. */
    Process process() {
        return process;
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        noted.forget();
        leaveNoDeployment();
    }

    private void leaveNoDeployment() {
        try {
            delete(base.resolve("deployments"));
        } catch (IOException stays) {
            // the next start removes it
        }
    }

    /** A port that nobody uses just now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new StartRefused("there is no free port on this machine");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
