package school.ejournal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("AR-04 Intact and complete are two verdicts")
class ArchiveCheckTest {

    private static final ArchiveItem PAGE = new ArchiveItem("05a-algebra-1.pdf", "page", 5, 11L);
    private static final ArchiveItem ANOTHER = new ArchiveItem("05a-muzyka-2.pdf", "page", 5, 12L);
    private static final ArchiveItem SUMMARY = new ArchiveItem("05a-summary-5.pdf", "summary", 5, null);

    @TempDir
    private Path disk;

    private ArchiveFolder folder;
    private final List<ListedFile> listed = new ArrayList<>();

    @BeforeEach
    void make() {
        folder = new ArchiveFolder(disk);
        for (ArchiveItem item : List.of(PAGE, ANOTHER, SUMMARY)) {
            FileDigest digest =
                    folder.write(item.name(), ("content of " + item.name()).getBytes(StandardCharsets.UTF_8));
            listed.add(new ListedFile(
                    item.name(), item.kind(), item.classId(), item.pageId(), digest.sha256(), digest.bytes()));
        }
    }

    private ArchiveVerdict verdict(ArchiveItem... expected) {
        return ArchiveCheck.check(folder, listed, List.of(expected));
    }

    @Test
    void isIntactAndCompleteWhenAllIsThere() {
        ArchiveVerdict verdict = verdict(PAGE, ANOTHER, SUMMARY);

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.isComplete()).isTrue();
    }

    @Test
    void namesAFileOfWhichOneByteChanged() throws IOException {
        byte[] bytes = Files.readAllBytes(disk.resolve(PAGE.name()));
        bytes[3] ^= 1;
        Files.write(disk.resolve(PAGE.name()), bytes);

        ArchiveVerdict verdict = verdict(PAGE, ANOTHER, SUMMARY);

        assertThat(verdict.altered()).containsExactly(PAGE.name());
        assertThat(verdict.isIntact()).isFalse();
        assertThat(verdict.isComplete()).isTrue();
    }

    @Test
    void namesAFileThatIsGone() throws IOException {
        Files.delete(disk.resolve(SUMMARY.name()));

        ArchiveVerdict verdict = verdict(PAGE, ANOTHER, SUMMARY);

        assertThat(verdict.lost()).containsExactly(SUMMARY.name());
        assertThat(verdict.missing()).containsExactly(SUMMARY.name());
        assertThat(verdict.isIntact()).isFalse();
    }

    @Test
    void namesWhatIsTaughtButWasNeverMade() {
        ArchiveItem unlaid = new ArchiveItem("05a-trud-3.pdf", "page", 5, null);

        ArchiveVerdict verdict = verdict(PAGE, ANOTHER, SUMMARY, unlaid);

        assertThat(verdict.missing()).containsExactly(unlaid.name());
        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.isComplete()).isFalse();
    }

    @Test
    void knowsAPageWhoseSubjectWasRenamedSince() {
        ArchiveItem renamed = new ArchiveItem("05a-algebra-i-analiz-1.pdf", "page", 5, 11L);

        assertThat(verdict(renamed, ANOTHER, SUMMARY).isComplete()).isTrue();
    }

    @Test
    void tellsTheVerdictsInTheManifest() throws IOException {
        Files.delete(disk.resolve(PAGE.name()));
        ArchiveVerdict verdict = verdict(PAGE, ANOTHER, SUMMARY);

        String json = new Manifest(7, 3, java.time.Instant.EPOCH, listed, verdict).json();

        assertThat(json)
                .contains("\"archive\": 7", "\"term\": 3", "\"asOf\": \"1970-01-01T00:00:00Z\"")
                .contains("\"name\": \"05a-muzyka-2.pdf\"", listed.get(1).sha256())
                .contains("\"intact\": false", "\"complete\": false");
        assertThat(json.substring(json.indexOf("\"missing\""))).contains(PAGE.name());
    }
}
