package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.ejournal.reporting.PdfaCheck;

/** The archive copy of a sealed term: made from the page, read by programs, and every harm to it named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NightIT {

    private static final ContainsTextOptions PATIENCE = new ContainsTextOptions().setTimeout(120_000);
    private static final int HALF_WAY = 20;

    private Client coordinator = Client.signedIn("coordinator");
    private long archive;
    private JsonObject manifest;

    @BeforeAll
    void theCoordinatorMakesTheArchiveOfASealedTerm() {
        try (Browser browser = Browser.signedIn("coordinator", Browser.DESK)) {
            browser.open("/office/nights.xhtml");
            Locator terms = browser.page().locator("[id='nights:term'] option");
            String sealed = terms.allTextContents().stream()
                    .filter(label -> label.startsWith("II четверть") && label.contains("закрыт"))
                    .findFirst()
                    .orElseThrow();
            browser.page().locator("[id='nights:term']").selectOption(new SelectOption().setLabel(sealed));
            browser.page().locator("[id='nights:archive']").click();
            Locator run = browser.page().locator("[id='nights:runs'] tbody tr").first();
            assertThat(run.locator("progress")).isVisible();
            browser.picture("nights-running");
            assertThat(run).containsText("Готово", PATIENCE);
            assertThat(run.locator("progress")).hasCount(0);
            browser.picture("nights");
            assertThat(Axe.findings(browser)).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
        archive = Nights.latest(coordinator);
        manifest = Nights.manifest(coordinator, archive);
    }

    @Test
    void isIntactAndCompleteAndHoldsWhatItsManifestSays() {
        assertThat(manifest.getBoolean("intact")).isTrue();
        assertThat(manifest.getBoolean("complete")).isTrue();
        assertThat(manifest.getJsonArray("missing")).isEmpty();
        assertThat(files()).hasSizeGreaterThan(100).allSatisfy(file -> {
            byte[] content = content(file.getString("name"));
            assertThat(content).hasSize(file.getInt("bytes"));
            assertThat(Nights.sha256(content)).isEqualTo(file.getString("sha256"));
        });
    }

    @Test
    void everyFileIsValidPdfA() {
        assertThat(files()).allSatisfy(file -> assertThat(PdfaCheck.complaints(content(file.getString("name"))))
                .isEmpty());
    }

    @Test
    void aSummaryHasTheMarksOfTheTermBeforeBesideItsOwn() throws SQLException, IOException {
        String summary = files().stream()
                .map(file -> file.getString("name"))
                .filter(name -> name.startsWith("05a-summary-"))
                .findFirst()
                .orElseThrow();
        String pupil = Office.ask("""
                select x.surname || ' ' || x.given_name
                from school_class c
                join enrolment e on e.class_id = c.id
                join person x on x.id = e.student_id
                where c.id = %d order by x.surname collate "ru-x-icu", x.given_name collate "ru-x-icu" limit 1
                """.formatted(classOf(summary)));
        String marks = Office.ask("""
                select string_agg(k.text, ' ' order by s.name collate "ru-x-icu", t.number)
                from term t
                join page p on p.term_id = t.id
                join teaching_group g on g.id = p.group_id and g.class_id = %d
                join subject s on s.id = g.subject_id
                join cell k on k.column_id = p.term_column_id and k.text <> ''
                join person x on x.id = k.student_id and x.surname || ' ' || x.given_name = '%s'
                where t.number <= 2
                """.formatted(classOf(summary), pupil));
        try (PDDocument document = Loader.loadPDF(content(summary))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);

            assertThat(marks.split(" ")).hasSizeGreaterThan(20);
            assertThat(stripper.getText(document)).contains("1 " + pupil + " " + marks);
        }
    }

    private static long classOf(String summary) {
        return Long.parseLong(summary.replaceAll(".*-|\\.pdf", ""));
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
            JsonObject now = Nights.manifest(coordinator, archive);
            assertThat(now.getBoolean("intact")).isFalse();
            assertThat(now.getBoolean("complete")).isFalse();
            assertThat(Nights.names(now.getJsonArray("altered"))).containsExactly(changed);
            assertThat(Nights.names(now.getJsonArray("missing"))).containsExactly(removed);
            assertThat(coordinator
                            .get("/api/archives/" + archive + "/files/" + removed)
                            .status())
                    .isEqualTo(404);
            theFacesPageNames(changed, removed);
        } finally {
            Files.write(folder.resolve(changed), whole);
            Files.move(folder.resolve("aside"), folder.resolve(removed));
        }
        JsonObject mended = Nights.manifest(coordinator, archive);
        assertThat(mended.getBoolean("intact")).isTrue();
        assertThat(mended.getBoolean("complete")).isTrue();
    }

    private void theFacesPageNames(String changed, String removed) {
        try (Browser browser = Browser.signedIn("director", Browser.DESK)) {
            browser.open("/office/archives.xhtml?id=" + archive);
            assertThat(browser.page().locator(".note.bad").first()).containsText(changed);
            assertThat(browser.page().locator(".note.bad").last()).containsText(removed);
            assertThat(browser.page().locator("main")).containsText("Повреждена");
            assertThat(browser.page().locator("main")).containsText("Неполна");
            browser.picture("archive-harmed");
            assertThat(Axe.findings(browser)).isEmpty();
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
        String run = Nights.start(coordinator, smallTerm());
        assertThat(run).matches("/api/jobs/\\d+");
        JsonObject now = Nights.awaitStatus(coordinator, run, "COMPLETED");
        assertThat(now.getInt("done")).isPositive().isEqualTo(now.getInt("total"));
        assertThat(coordinator.send("POST", run + "/restart", "{}").status()).isEqualTo(409);
        assertThat(coordinator.get("/api/jobs/1").status()).isEqualTo(404);
        assertThat(coordinator
                        .send("POST", "/api/jobs/term-archive", "{\"term\":1}")
                        .status())
                .isEqualTo(404);
    }

    /** One test, for each start takes its time: what a teacher types while the server is away gets there, too. */
    @Test
    void aRunThatIsKilledHalfWayGoesOnToTheSameBytes() throws InterruptedException {
        Map<String, String> undisturbed = Nights.fetched(coordinator, archive);
        try (TypingMeanwhile teacher = new TypingMeanwhile()) {
            String run =
                    Nights.start(coordinator, manifest.getJsonNumber("term").longValue());
            JsonObject reached = Nights.await(coordinator, run, now -> now.getInt("done") >= HALF_WAY);
            assertThat(reached.getString("status")).isEqualTo("STARTED");

            Product.running().killAndStartAgain(teacher::type);
            coordinator = Client.signedIn("coordinator");
            JsonObject left = coordinator.get(run).json();
            assertThat(left.getString("status")).isEqualTo("FAILED");
            assertThat(left.getInt("done")).isBetween(1, left.getInt("total") - 1);
            try (Browser browser = Browser.signedIn("coordinator", Browser.DESK)) {
                Office.restart(browser, "Сервер остановился во время работы", "Готово");
            }
            teacher.sendsOnceAfterTheSignIn();
        }

        assertThat(Nights.fetched(coordinator, Nights.latest(coordinator))).isEqualTo(undisturbed);
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

    private List<JsonObject> files() {
        return Nights.files(manifest);
    }

    private byte[] content(String name) {
        return Nights.content(coordinator, archive, name);
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
}
