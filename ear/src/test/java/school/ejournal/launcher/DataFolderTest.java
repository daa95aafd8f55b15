package school.ejournal.launcher;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path machine;

    @Test
    void isMadeWhereThereIsNone() {
        Path folder = machine.resolve("var/lib/ejournal");

        try (DataFolder taken = DataFolder.take(folder)) {
            assertThat(taken).isNotNull();
            assertThat(folder).isDirectory();
        }
    }

    @Test
    void belongsToOneStartAtATime() {
        try (DataFolder taken = DataFolder.take(machine)) {
            assertThat(taken).isNotNull();
            assertThatThrownBy(() -> DataFolder.take(machine))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("the data folder " + machine + " is in use by another start of the product");
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        DataFolder.take(machine).close();

        try (DataFolder again = DataFolder.take(machine)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void refusesTheStartInOneLineWhereAFileStandsInItsWay() throws IOException {
        Path file = Files.createFile(machine.resolve("file"));

        assertRefused(file);
        assertRefused(file.resolve("data"));
    }

    @Test
    void refusesTheStartInOneLineWhereItCannotWrite() throws IOException {
        Files.createDirectories(machine.resolve("launcher.lock"));

        assertRefused(machine);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesTheStartInOneLineWhereItIsReadOnly() throws IOException {
        Path readOnly = Files.createDirectories(machine.resolve("read-only"));
        Files.setPosixFilePermissions(readOnly, fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(readOnly), "the superuser writes everywhere");

        assertRefused(readOnly);
    }

    private static void assertRefused(Path folder) {
        assertThatThrownBy(() -> DataFolder.take(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessage("the data folder " + folder + " cannot be written");
    }
}
