package school.ejournal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import school.ejournal.shared.BusinessException;

@DisplayName("AR-03 A file appears only whole")
class ArchiveFolderTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path root;

    @Test
    void keepsAFileThatIsThereAlready() throws IOException {
        ArchiveFolder folder = new ArchiveFolder(root.resolve("term/archive"));
        folder.write("a.pdf", CONTENT);
        Path file = root.resolve("term/archive/a.pdf");
        FileTime before = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, before);

        folder.write("a.pdf", CONTENT);

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void replacesAFileOfAnotherContent() {
        ArchiveFolder folder = new ArchiveFolder(root);
        folder.write("a.pdf", new byte[] {9});

        FileDigest written = folder.write("a.pdf", CONTENT);

        assertThat(folder.find("a.pdf")).contains(written);
        assertThat(written.bytes()).isEqualTo(3);
    }

    @Test
    void clearsAwayWhatAKilledRunLeftUnfinished() throws IOException {
        ArchiveFolder folder = new ArchiveFolder(root);
        folder.write("a.pdf", CONTENT);
        Files.write(root.resolve("b.pdf.part"), CONTENT);

        folder.tidy();

        assertThat(root).isDirectoryContaining(file -> file.endsWith("a.pdf"));
        assertThat(root.resolve("b.pdf.part")).doesNotExist();
    }

    @Test
    void refusesAFolderThatCannotBe() throws IOException {
        Files.write(root.resolve("term"), CONTENT);
        ArchiveFolder folder = new ArchiveFolder(root.resolve("term/archive"));

        assertThatThrownBy(() -> folder.write("a.pdf", CONTENT))
                .isInstanceOfSatisfying(FolderRefusedException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("archive.folderRefused");
                    assertThat(refusal.arguments()).hasSize(2);
                })
                .isInstanceOf(BusinessException.class);
    }

    /** {@code /dev/full} answers every write as a full disk does. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFullAndLeavesNothingBehind() throws IOException {
        Path unfinished = Files.createSymbolicLink(root.resolve("a.pdf.part"), Path.of("/dev/full"));
        ArchiveFolder folder = new ArchiveFolder(root);

        assertThatThrownBy(() -> folder.write("a.pdf", CONTENT))
                .isInstanceOfSatisfying(FolderRefusedException.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("archive.folderFull"));
        assertThat(Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(folder.find("a.pdf")).isEmpty();
        assertThat(folder.write("a.pdf", CONTENT).bytes()).isEqualTo(3);
    }

    @Test
    void followsNoLinks() throws IOException {
        Files.write(root.resolve("secret"), CONTENT);
        Path inside = Files.createDirectory(root.resolve("archive"));
        Files.createSymbolicLink(inside.resolve("a.pdf"), root.resolve("secret"));
        ArchiveFolder folder = new ArchiveFolder(inside);

        assertThat(folder.find("a.pdf")).isEmpty();
        assertThatThrownBy(() -> folder.open("a.pdf").close()).isInstanceOf(IOException.class);
    }
}
