package school.ejournal.launcher;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path data;

    @Test
    void areMadeUpOnceAndKept() {
        String first = new Secrets(data).get("demo-password", 10);

        assertThat(first).matches("[a-z2-9]{10}");
        assertThat(new Secrets(data).get("demo-password", 10)).isEqualTo(first);
    }

    @Test
    void areDifferentByNameAndByFolder() {
        String owner = new Secrets(data).get("database-owner", 32);

        assertThat(new Secrets(data).get("database-superuser", 32)).isNotEqualTo(owner);
        assertThat(new Secrets(data.resolve("other")).get("database-owner", 32)).isNotEqualTo(owner);
    }

    @Test
    void neverHoldLettersThatPeopleConfuseOrSqlMustQuote() {
        Set<Integer> letters = new HashSet<>();
        Secrets.random(10_000).chars().forEach(letters::add);

        assertThat(letters).hasSizeGreaterThan(30).doesNotContain((int) 'l', (int) 'o', (int) '0', (int) '1', (int)
                '\'');
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areReadableByTheirOwnerAlone() throws IOException {
        new Secrets(data).get("demo-password", 10);

        assertThat(Files.getPosixFilePermissions(data.resolve("secrets"))).isEqualTo(fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets/demo-password")))
                .isEqualTo(fromString("rw-------"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepAFilePrivateThatWasOpenBefore() throws IOException {
        Path file = Files.writeString(data.resolve("launch.properties"), "old");
        Files.setPosixFilePermissions(file, fromString("rw-rw-rw-"));

        Secrets.keep(file, "new");

        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fromString("rw-------"));
    }

    @Test
    void areMadeAnewWhereWritingWasCutShort() throws IOException {
        Files.createDirectories(data.resolve("secrets"));
        Files.createFile(data.resolve("secrets/demo-password"));

        assertThat(new Secrets(data).get("demo-password", 10)).hasSize(10);
    }

    @Test
    void refuseTheStartInOneLineWhereTheyCannotBeKept() throws IOException {
        Files.createFile(data.resolve("secrets"));

        assertThatThrownBy(() -> new Secrets(data).get("demo-password", 10))
                .isInstanceOf(StartRefused.class)
                .hasMessage("the secrets in " + data.resolve("secrets") + " cannot be read or written");
    }
}
