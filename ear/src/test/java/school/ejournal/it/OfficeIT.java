package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The office by day: the report on timeliness, a package brought in, and what watches over the server. */
class OfficeIT {

    private static final String COUNTS = """
            select (select count(*) from person) || ' ' || (select count(*) from school_class) || ' '
                   || (select count(*) from account)
            """;

    @Test
    void theWeekOfEachTeacherIsShownAndComesAsASheetWithoutFormulas() throws Exception {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/office/timeliness.xhtml?day=" + Product.TODAY.minusWeeks(1));
            int rows = deputy.page().locator("tbody tr").count();
            assertThat(rows).isGreaterThan(15);
            assertThat(deputy.page().locator("tbody tr").last()).containsText("Всего");
            Office.fits(deputy, "timeliness");
            Download download = deputy.page()
                    .waitForDownload(
                            () -> deputy.page().locator("[id='sheet:download']").click());
            assertThat(download.suggestedFilename()).matches("timeliness-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
            Map<String, Document> parts = parts(download.createReadStream());
            Document sheet = parts.get("xl/worksheets/sheet1.xml");
            assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
            assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(rows + 3);
        }
        try (Browser phone = Browser.signedIn("deputy", Browser.PHONE)) {
            phone.open("/office/timeliness.xhtml?day=" + Product.TODAY.minusWeeks(1));
            Office.fits(phone, "timeliness");
        }
    }

    private static Map<String, Document> parts(InputStream file) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(content)));
            }
        }
        return parts;
    }

    @Test
    void aBrokenPackageIsToldByFileRowAndColumnAndNothingIsApplied() throws SQLException, IOException {
        String before = Office.ask(COUNTS);
        for (int width : List.of(Browser.DESK, Browser.PHONE)) {
            try (Browser coordinator = Browser.signedIn("coordinator", width)) {
                coordinator.open("/office/import.xhtml");
                Office.fits(coordinator, "import-empty");
                choose(coordinator, brokenPackage());
                assertThat(coordinator.page().locator("main h2")).containsText("Найдено ошибок: 3");
                List<String> faults = coordinator.page().locator("tbody tr").allInnerTexts();
                assertThat(faults).hasSize(3);
                assertThat(faults.get(0)).contains("academicSessions.csv", "3", "endDate", "2025-09-01");
                assertThat(faults.get(1)).contains("demographics.csv", "2", "birthDate", "2015-13-05");
                assertThat(faults.get(2)).contains("enrollments.csv", "3", "classSourcedId", "h6b");
                assertThat(coordinator.page().locator("[id='import:apply']")).hasCount(0);
                Office.fits(coordinator, "import-faults");
            }
        }
        assertThat(Office.ask(COUNTS)).isEqualTo(before);
    }

    @Test
    void whatIsNoPackageIsToldToo() throws SQLException, IOException {
        String before = Office.ask(COUNTS);
        byte[] whole = brokenPackage();
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            coordinator.open("/office/import.xhtml");
            coordinator.page().locator("[id='import:rehearse']").click();
            assertThat(coordinator.page().locator("[role=alert]")).containsText("Выберите файл");
            for (byte[] hostile :
                    List.of("no zip".getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOf(whole, 300))) {
                choose(coordinator, hostile);
                assertThat(coordinator.page().locator("main h2")).containsText("Найдено ошибок");
                assertThat(coordinator.page().locator("[id='import:apply']")).hasCount(0);
            }
            coordinator.picture("import-no-package");
        }
        assertThat(Office.ask(COUNTS)).isEqualTo(before);
    }

    @Test
    void healthAndFiguresAreOnTheManagementPort() throws Exception {
        HttpResponse<String> ready = management("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"status\":\"UP\"");
        HttpResponse<String> metrics = management("/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("jvm_");
        assertThat(new Client(Product.running().url()).get("/metrics").status()).isNotEqualTo(200);
    }

    private static HttpResponse<String> management(String path) throws Exception {
        URI address = URI.create(Product.running().managementUrl() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void choose(Browser browser, byte[] zip) {
        browser.page()
                .locator("[id='import:file']")
                .setInputFiles(new FilePayload("school.zip", "application/zip", zip));
        browser.page().locator("[id='import:rehearse']").click();
        browser.page().waitForLoadState();
    }

    /** A small school with a date that is none, a term that ends before it begins, and a class that there is not. */
    private static byte[] brokenPackage() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.orgs,bulk\n");
        files.put("orgs.csv", "sourcedId,name,type\norg,Школа № 5,school\n");
        files.put("academicSessions.csv", """
                sourcedId,title,type,startDate,endDate
                y,2026/27,schoolYear,2026-09-01,2027-05-31
                q1,I,gradingPeriod,2026-09-01,2025-09-01
                """);
        files.put("courses.csv", "sourcedId,title,courseCode\nmath,Математика,мат\n");
        files.put("classes.csv", """
                sourcedId,title,grades,courseSourcedId,classCode,classType,termSourcedIds,metadata.marking,metadata.weeklyHours
                h5a,5А,5,,5А,homeroom,q1,,
                """);
        files.put("users.csv", """
                sourcedId,givenName,familyName,middleName,agentSourcedIds,email,phone
                s1,Иван,Абрамов,Ильич,,,
                """);
        files.put("demographics.csv", "sourcedId,birthDate,sex\ns1,2015-13-05,male\n");
        files.put("roles.csv", "sourcedId,userSourcedId,role\nr2,s1,student\n");
        files.put("enrollments.csv", """
                sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate
                e1,h5a,s1,student,2026-09-01,
                e2,h6b,s1,student,2026-09-01,
                """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
