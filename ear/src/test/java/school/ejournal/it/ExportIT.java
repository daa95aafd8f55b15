package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.ejournal.oneroster.Conformance;

/** What a school hands out, and that it reads it again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {

    private static final String COORDINATOR = "export.coordinator";

    /** The year of the demo's package begins on it; here it is moved to the year that runs. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 21);

    private static final String MARKS = """
            select count(*) from cell x join page p on p.id = x.page_id join teaching_group g on g.id = p.group_id
            join school_class c on c.id = g.class_id join school_year y on y.id = c.school_year_id and y.ends >= current_date
            cross join lateral unnest(x.marks) m
            where m < 100 and x.school_id = (select school_id from account where login = 'coordinator')
            """;

    private final NewSchool school = NewSchool.open(COORDINATOR);
    private final Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK);

    @BeforeAll
    void theSchoolHasARoster() throws Exception {
        bring("/office/import.xhtml", "import", "school.zip", demo());
        coordinator.page().locator("[id='import:apply']").click();
        assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");
        long days = ChronoUnit.DAYS.between(FIRST_DAY, Product.TODAY.minusDays(120));
        for (String moved : List.of(
                "school_year set starts = starts + %1$d, ends = ends + %1$d",
                "term set starts = starts + %1$d, ends = ends + %1$d",
                "enrolment set valid_from = valid_from + %1$d",
                "homeroom set valid_from = valid_from + %1$d",
                "teaching_load set valid_from = valid_from + %1$d",
                "group_member set valid_from = valid_from + %1$d",
                "guardianship set since = since + %1$d")) {
            Office.change("update " + moved.formatted(days) + " where school_id = " + school.id());
        }
    }

    @AfterAll
    void close() {
        coordinator.close();
    }

    @Test
    @DisplayName("EX-16 a package that went out changes nothing when it comes in")
    void aPackageIsReadAgainToNoChange() throws Exception {
        byte[] zip = download("oneRoster");
        Map<String, String> files = unzipped(zip);
        assertThat(files.keySet())
                .contains(
                        "manifest.csv",
                        "orgs.csv",
                        "academicSessions.csv",
                        "courses.csv",
                        "classes.csv",
                        "users.csv",
                        "roles.csv",
                        "enrollments.csv",
                        "demographics.csv");
        assertThat(files.get("users.csv"))
                .startsWith("sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,"
                        + "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,");
        assertThat(Conformance.findings(zip)).isEmpty();
        String before = school.digest();

        bring("/office/import.xhtml", "import", "school.zip", zip);
        assertThat(coordinator.page().locator("main h2")).containsText("Ошибок нет");
        coordinator.page().locator("[id='import:apply']").click();
        assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");

        assertThat(school.digest()).isEqualTo(before);
    }

    /** The demo school has names in Cyrillic, marks of all kinds, retakes, works and term marks. */
    @Test
    @DisplayName("EX-20 the marks of a year go out in the standard's tables")
    void theMarksOfTheDemoSchoolConformToTheStandard() throws Exception {
        try (Browser demo = Browser.signedIn("coordinator", Browser.DESK)) {
            demo.open("/office/exports.xhtml");
            Download file = demo.page().waitForDownload(() -> demo.page().click("[id='exports:gradebook']"));
            byte[] zip = Files.readAllBytes(file.path());
            Files.write(Path.of("target", "it", "oneroster-demo.zip"), zip);

            assertThat(Conformance.findings(zip)).isEmpty();
            Map<String, String> files = unzipped(zip);
            assertThat(files.get("results.csv").lines().count()).isGreaterThan(1_000);
            assertThat(files.get("results.csv")).contains(",fully graded,5,", ",5,");
            assertThat(files.get("lineItems.csv").lines().count()).isGreaterThan(100);
            assertThat(files.get("categories.csv")).contains("Контрольная работа");
            assertThat(files.get("scoreScales.csv")).contains("{5:отлично},{4:хорошо}");
            assertThat(marksOf(files.get("results.csv"))).isEqualTo(Long.parseLong(Office.ask(MARKS)));
        }
    }

    private static long marksOf(String results) {
        return results.lines().skip(1).count();
    }

    @Test
    void theRosterGoesOutAndIsReadAgainAsNothingNew() throws Exception {
        for (String button : List.of("rosterBook", "rosterText")) {
            byte[] sheet = download(button);
            bring("/office/roster.xhtml", "roster", "roster.csv", sheet);
            assertThat(coordinator.page().locator("main")).containsText("В файле нет ничего нового");
        }
        assertThat(new String(download("rosterText"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFФамилия;Имя;Отчество;Дата рождения;Пол;Класс;");
    }

    @Test
    void theTimetableGoesOutWithItsTeachers() throws Exception {
        try (Browser demo = Browser.signedIn("coordinator", Browser.DESK)) {
            demo.open("/office/exports.xhtml");
            Office.fits(demo, "exports");
            Download file = demo.page().waitForDownload(() -> demo.page().click("[id='exports:timetableText']"));
            String text = Files.readString(file.path());
            assertThat(text).startsWith("\uFEFFКласс;Группа;Предмет;Учитель;День недели;Урок;Кабинет\r\n");
            assertThat(text.lines().count()).isGreaterThan(100);
            assertThat(text).contains("5А;;");
        }
    }

    private byte[] download(String button) throws IOException {
        coordinator.open("/office/exports.xhtml");
        Download file =
                coordinator.page().waitForDownload(() -> coordinator.page().click("[id='exports:" + button + "']"));
        return Files.readAllBytes(file.path());
    }

    private void bring(String page, String form, String name, byte[] content) {
        coordinator.open(page);
        coordinator
                .page()
                .locator("[id='" + form + ":file']")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        coordinator.page().locator("[id='" + form + ":rehearse']").click();
        coordinator.page().waitForLoadState();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] demo() throws IOException {
        try (InputStream zip = ExportIT.class.getResourceAsStream("/demo/school-5.zip")) {
            return Objects.requireNonNull(zip).readAllBytes();
        }
    }
}
