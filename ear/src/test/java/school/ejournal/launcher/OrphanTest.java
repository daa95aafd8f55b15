package school.ejournal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class OrphanTest {
    @TempDir
    private Path data;

    private Path file;
    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        file = data.resolve("server.pid");
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopIt() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void isFoundByTheNextStartAndEnded() throws InterruptedException {
        new Orphan(file).note(process);

        new Orphan(file).end();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void isLeftAloneOnceForgotten() {
        Orphan noted = new Orphan(file);
        noted.note(process);
        noted.forget();

        new Orphan(file).end();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void isNotMistakenForALaterProcessWithTheSameNumber() throws IOException {
        Files.writeString(file, process.pid() + " 2001-01-01T00:00:00Z");

        new Orphan(file).end();

        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "-1 2001-01-01T00:00:00Z", "999999999999999999999 x", "1 1 1"})
    void endsNothingByANoteItCannotRead(String note) throws IOException {
        Files.writeString(file, note);

        new Orphan(file).end();

        assertThat(file).doesNotExist();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void endsNothingWhereNothingWasNoted() {
        new Orphan(file).end();

        assertThat(process.isAlive()).isTrue();
    }
}
