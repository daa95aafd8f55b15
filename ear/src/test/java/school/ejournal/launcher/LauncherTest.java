package school.ejournal.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    @TempDir
    private Path machine;

    /** What a person at the console gets. */
    private record Console(int status, String out, String err) {}

    @Test
    void aBusyPortIsNamedAndNothingIsBegun() throws IOException {
        Path data = machine.resolve("data");
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Options options = new Options(busy.getLocalPort(), "127.0.0.1", data, false, false);

            assertThatThrownBy(() -> new Launcher(options, machine, Map.of()).run())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("port " + busy.getLocalPort() + " on 127.0.0.1 cannot be used: ");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void anAddressThatIsNotThisMachinesIsRefused() {
        Options options = new Options(ApplicationServer.freePort(), "192.0.2.1", machine.resolve("data"), false, false);

        assertThatThrownBy(() -> new Launcher(options, machine, Map.of()).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("192.0.2.1 cannot be used");
    }

    @Test
    void anEmptyStartWithoutAnAdministratorIsRefusedBeforeAnythingIsBegun() throws Exception {
        Path data = machine.resolve("data");

        Console console = run("--empty", "--data", data.toString(), "--port", freePort());

        assertThat(console.status()).isEqualTo(StartRefused.ENVIRONMENT);
        assertThat(console.err().lines())
                .containsExactly("Ejournal: an empty start needs its first administrator:"
                        + " EJOURNAL_ADMIN_LOGIN and EJOURNAL_ADMIN_PASSWORD");
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"jdbc:postgresql://127.0.0.1:1/ejournal", "not-an-address"})
    void anUnreachableDatabaseIsOneLineAndTheFolderIsFreeAgain(String url) {
        Options options = new Options(ApplicationServer.freePort(), "127.0.0.1", machine, false, false);

        assertThatThrownBy(() -> new Launcher(options, machine, Map.of("EJOURNAL_DB_URL", url)).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("the database " + url + " is not usable: ")
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(1));
        DataFolder.take(machine).close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"--port, 0", "--prot, 8080", "--data, --empty"})
    void aWrongCommandLineEndsWithOneLineAndStatusTwo(String option, String value) throws Exception {
        Console console = run(option, value);

        assertThat(console.status()).isEqualTo(StartRefused.USAGE);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).singleElement().asString().startsWith("Ejournal: ");
    }

    @Test
    void helpIsNoFailure() throws Exception {
        Console console = run("--help");

        assertThat(console.status()).isZero();
        assertThat(console.out()).isEqualToNormalizingNewlines(Options.USAGE + "\n");
        assertThat(console.err()).isEmpty();
    }

    private Console run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Path out = machine.resolve("out.txt");
        Path err = machine.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("EJOURNAL_") || name.endsWith("JAVA_OPTIONS"));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Console(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static String freePort() {
        return Integer.toString(ApplicationServer.freePort());
    }
}
