package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.ejournal.reporting.PdfaCheck;

/** The archive copy of a sealed term: made from the page, read by programs, and every harm to it named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightIT {

    private static final ContainsTextOptions PATIENCE = new ContainsTextOptions().setTimeout(60_000);

    private final Client coordinator = Client.signedIn("coordinator");
    private long archive;
    private JsonObject manifest;

    @BeforeAll
    void theCoordinatorMakesTheArchiveOfASealedTerm() {
        try (Browser browser = Browser.signedIn("coordinator", Browser.DESK)) {
            browser.open("/office/nights.xhtml");
            Locator terms = browser.page().locator("[id='nights:term'] option");
            String sealed = terms.allTextContents().stream()
                    .filter(label -> label.contains("закрыт"))
                    .findFirst()
                    .orElseThrow();
            browser.page().locator("[id='nights:term']").selectOption(new SelectOption().setLabel(sealed));
            browser.page().locator("[id='nights:archive']").click();
            Locator run = browser.page().locator("[id='nights:runs'] tbody tr").first();
            browser.picture("nights-running");
            assertThat(run).containsText("Готово", PATIENCE);
            assertThat(run.locator("progress")).hasCount(0);
            browser.picture("nights");
            assertThat(JournalPageIT.serious(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        JsonObject made = coordinator.get("/api/archives").array().getJsonObject(0);
        archive = made.getJsonNumber("id").longValue();
        manifest = manifest();
    }

    @Test
    void isIntactAndCompleteAndHoldsWhatItsManifestSays() {
        assertThat(manifest.getBoolean("intact")).isTrue();
        assertThat(manifest.getBoolean("complete")).isTrue();
        assertThat(manifest.getJsonArray("missing")).isEmpty();
        assertThat(files()).hasSizeGreaterThan(100).allSatisfy(file -> {
            byte[] content = content(file.getString("name"));
            assertThat(content).hasSize(file.getInt("bytes"));
            assertThat(sha256(content)).isEqualTo(file.getString("sha256"));
        });
    }

    @Test
    void everyFileIsValidPdfA() {
        assertThat(files()).allSatisfy(file -> assertThat(PdfaCheck.complaints(content(file.getString("name"))))
                .isEmpty());
    }

    @Test
    void aBrokenCopyIsRefusedByTheValidator() {
        byte[] whole = content(files().get(0).getString("name"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] without = new String(whole, StandardCharsets.ISO_8859_1)
                .replace("/OutputIntents", "/OutputIntentz")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfaCheck.complaints(cut)).isNotEmpty();
        assertThat(PdfaCheck.complaints(without)).isNotEmpty();
    }

    @Test
    void aChangedByteAndARemovedFileAreNamed() throws IOException, SQLException {
        String changed = files().get(3).getString("name");
        String removed = files().get(7).getString("name");
        Path folder = folder();
        byte[] whole = Files.readAllBytes(folder.resolve(changed));
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        Files.write(folder.resolve(changed), other);
        Files.move(folder.resolve(removed), folder.resolve("aside"));
        try {
            JsonObject now = manifest();
            assertThat(now.getBoolean("intact")).isFalse();
            assertThat(now.getBoolean("complete")).isFalse();
            assertThat(names(now, "altered")).containsExactly(changed);
            assertThat(names(now, "missing")).containsExactly(removed);
            assertThat(coordinator
                            .get("/api/archives/" + archive + "/files/" + removed)
                            .status())
                    .isEqualTo(404);
            theFacesPageNames(changed, removed);
        } finally {
            Files.write(folder.resolve(changed), whole);
            Files.move(folder.resolve("aside"), folder.resolve(removed));
        }
        assertThat(manifest().getBoolean("intact")).isTrue();
        assertThat(manifest().getBoolean("complete")).isTrue();
    }

    private void theFacesPageNames(String changed, String removed) {
        try (Browser browser = Browser.signedIn("director", Browser.DESK)) {
            browser.open("/office/archives.xhtml?id=" + archive);
            assertThat(browser.page().locator(".note.bad").first()).containsText(changed);
            assertThat(browser.page().locator(".note.bad").last()).containsText(removed);
            assertThat(browser.page().locator("main")).containsText("Повреждена");
            assertThat(browser.page().locator("main")).containsText("Неполна");
            browser.picture("archive-harmed");
            assertThat(JournalPageIT.serious(browser)).isEmpty();
        }
    }

    @Test
    void aWholeArchiveIsShownOnADeskAndOnAPhone() {
        for (int width : List.of(Browser.DESK, Browser.PHONE)) {
            try (Browser browser = Browser.signedIn("deputy", width)) {
                browser.open("/office/archives.xhtml?id=" + archive);
                assertThat(browser.page().locator("main")).containsText("Цела");
                assertThat(browser.page().locator("main")).containsText("Полна");
                Office.fits(browser, "archive");
                browser.open("/office/nights.xhtml");
                assertThat(browser.page().locator("[id='nights:archive']")).hasCount(0);
                Office.fits(browser, "nights-of-deputy");
            }
        }
    }

    @Test
    void aProgramStartsTheJobAndHearsHowFarItIs() throws InterruptedException, SQLException, IOException {
        long term = smallTerm();
        Client.Reply started = coordinator.send("POST", "/api/jobs/term-archive", "{\"term\":" + term + "}");
        assertThat(started.status()).isEqualTo(202);
        String run = started.raw().headers().firstValue("Location").orElseThrow();
        assertThat(run).matches("/api/jobs/\\d+");
        JsonObject now = coordinator.get(run).json();
        for (int i = 0; i < 600 && !now.getString("status").equals("COMPLETED"); i++) {
            assertThat(now.getString("status")).isIn("STARTING", "STARTED");
            assertThat(now.getInt("done")).isLessThanOrEqualTo(now.getInt("total"));
            TimeUnit.MILLISECONDS.sleep(100);
            now = coordinator.get(run).json();
        }
        assertThat(now.getString("status")).isEqualTo("COMPLETED");
        assertThat(now.getInt("done")).isPositive().isEqualTo(now.getInt("total"));
        assertThat(coordinator.send("POST", run + "/restart", "{}").status()).isEqualTo(409);
        assertThat(coordinator.get("/api/jobs/1").status()).isEqualTo(404);
        assertThat(coordinator
                        .send("POST", "/api/jobs/term-archive", "{\"term\":1}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void headsMayReadAndOthersNot() {
        Client deputy = Client.signedIn("deputy");
        Client teacher = Client.signedIn("teacher1");
        String address = "/api/archives/" + archive + "/manifest.json";
        assertThat(deputy.get(address).status()).isEqualTo(200);
        assertThat(deputy.send("POST", "/api/jobs/term-archive", "{\"term\":1}").status())
                .isEqualTo(403);
        assertThat(teacher.get("/api/archives").status()).isEqualTo(403);
        assertThat(teacher.get(address).status()).isEqualTo(403);
        assertThat(teacher.get("/api/archives/" + archive + "/files/"
                                + files().get(0).getString("name"))
                        .status())
                .isEqualTo(403);
        assertThat(teacher.send("POST", "/api/jobs/term-archive", "{\"term\":1}")
                        .status())
                .isEqualTo(403);
    }

    private JsonObject manifest() {
        return coordinator.get("/api/archives/" + archive + "/manifest.json").json();
    }

    private List<JsonObject> files() {
        return manifest.getJsonArray("files").getValuesAs(JsonObject.class);
    }

    private byte[] content(String name) {
        Client.Reply reply = coordinator.get("/api/archives/" + archive + "/files/" + name);
        assertThat(reply.status()).isEqualTo(200);
        return reply.raw().body();
    }

    private static List<String> names(JsonObject manifest, String what) {
        return manifest.getJsonArray(what).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private Path folder() throws SQLException, IOException {
        String folder = Office.ask("select folder from archive where id = " + archive);
        return Product.running().data().resolve("archives").resolve(folder);
    }

    /** A term of few pages, of the coordinator's school. */
    private long smallTerm() throws SQLException, IOException {
        return Long.parseLong(Office.ask("""
                select t.id from term t join page p on p.term_id = t.id
                where t.school_id = (select school_id from archive where id = %d)
                group by t.id order by count(*), t.id limit 1
                """.formatted(archive)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
