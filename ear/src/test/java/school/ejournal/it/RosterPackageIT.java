package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.exchange.PackageFixture.roster;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Packages of all kinds, brought by the coordinator of a school that has nothing yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RosterPackageIT {

    private static final int LARGE = 21_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final NewSchool school = NewSchool.open();
    private final Browser coordinator = Browser.signedIn(NewSchool.COORDINATOR, Browser.DESK);
    private String before = "";

    @TempDir
    private static Path folder;

    @BeforeEach
    void openThePage() throws Exception {
        coordinator.open("/office/import.xhtml");
        before = school.digest();
    }

    @AfterAll
    void close() {
        coordinator.close();
    }

    @Test
    void faultsAreToldByFileRowAndColumnAndNothingChanges() throws Exception {
        for (Map.Entry<List<String>, byte[]> hostile : hostile().entrySet()) {
            choose(hostile.getValue());
            Locator first = coordinator.page().locator("tbody tr").first();
            for (String word : hostile.getKey()) {
                assertThat(first).containsText(word);
            }
            assertThat(coordinator.page().locator("main h2")).containsText("Найдено ошибок: ");
            assertThat(coordinator.page().locator("[id='import:apply']")).hasCount(0);
        }
        assertThat(school.digest()).isEqualTo(before);
        assertThat(coordinator.complaints()).isEmpty();
    }

    /** What each is told by, and the package. */
    private static Map<List<String>, byte[]> hostile() {
        byte[] whole = roster().zip();
        Map<List<String>, byte[]> all = new LinkedHashMap<>();
        all.put(List.of("Это не zip-файл"), "no zip".getBytes(StandardCharsets.UTF_8));
        all.put(List.of("или он повреждён"), Arrays.copyOf(whole, whole.length / 2));
        all.put(
                List.of("больше 100 МБ"),
                roster().file("users.csv", new byte[100_000_001]).zip());
        all.put(
                List.of("users.csv", "больше 200 000 строк"),
                roster().file("users.csv", tooManyUsers()).zip());
        all.put(
                List.of("users.csv", "не в кодировке UTF-8"),
                roster().file("users.csv", roster().text("users.csv").getBytes(Charset.forName("windows-1251")))
                        .zip());
        all.put(
                List.of("../../users.csv", "Недопустимое имя"),
                roster().file("../../users.csv", "x").zip());
        all.put(List.of("roles.csv", "Файла нет"), roster().without("roles.csv").zip());
        all.putAll(faulty());
        return all;
    }

    private static Map<List<String>, byte[]> faulty() {
        Map<List<String>, byte[]> all = new LinkedHashMap<>();
        all.put(
                List.of("courses.csv", "1", "courseCode", "Нет обязательного столбца"),
                roster().file("courses.csv", "sourcedId,title\nmath,Математика\n")
                        .zip());
        all.put(
                List.of("users.csv", "5", "sourcedId", "s1", "Такой идентификатор уже есть"),
                roster().line("users.csv", "s1,Пётр,Абрамов,,,,").zip());
        all.put(
                List.of("users.csv", "3", "givenName", "=HYPERLINK(A1)", "похоже на формулу"),
                roster().set("users.csv", 3, "givenName", "=HYPERLINK(A1)").zip());
        all.put(
                List.of("users.csv", "3", "familyName", "Слишком длинное"),
                roster().set("users.csv", 3, "familyName", "Ы".repeat(1_001)).zip());
        all.put(
                List.of("demographics.csv", "2", "birthDate", "2015-13-05", "Дата должна быть"),
                roster().set("demographics.csv", 2, "birthDate", "2015-13-05").zip());
        all.put(
                List.of("classes.csv", "4", "title", "5А", "уже есть выше"),
                roster().line("classes.csv", "h5c,5А,5,,5А,homeroom,q1,,").zip());
        all.put(
                List.of("enrollments.csv", "2", "classSourcedId", "h6b", "Такой записи в пакете нет"),
                roster().set("enrollments.csv", 2, "classSourcedId", "h6b").zip());
        return all;
    }

    private static String tooManyUsers() {
        return "sourcedId,givenName,familyName,middleName,agentSourcedIds,email,phone\n"
                + "s1,Иван,Абрамов,,,,\n".repeat(200_001);
    }

    @Test
    void severalFaultsAreShownOnADeskAndOnAPhone() throws Exception {
        byte[] broken = roster().set("academicSessions.csv", 3, "endDate", "2025-09-01")
                .set("demographics.csv", 2, "birthDate", "05.05.2015")
                .set("enrollments.csv", 2, "classSourcedId", "h6b")
                .zip();
        try (Browser phone = Browser.signedIn(NewSchool.COORDINATOR, Browser.PHONE)) {
            for (Browser browser : List.of(coordinator, phone)) {
                browser.open("/office/import.xhtml");
                Office.fits(browser, "import-empty");
                choose(browser, broken);
                assertThat(browser.page().locator("main h2")).containsText("Найдено ошибок: 3");
                assertThat(browser.page().locator("tbody tr")).hasCount(3);
                Office.fits(browser, "import-faults");
            }
        }
        assertThat(school.digest()).isEqualTo(before);
    }

    @Test
    void whoeverChoosesNothingIsAskedTo() {
        coordinator.page().locator("[id='import:rehearse']").click();

        assertThat(coordinator.page().locator("[role=alert]")).containsText("Выберите файл");
    }

    @Test
    void aFileThatIsTooLargeIsToldOfBeforeItIsSentAndAfter() throws Exception {
        Path large = Files.write(folder.resolve("large.zip"), new byte[LARGE]);
        Locator file = coordinator.page().locator("[id='import:file']");
        file.setInputFiles(large);
        assertThat(file.evaluate("input => input.validationMessage")).isEqualTo("Файл больше 20 МБ");

        file.evaluate("input => input.setCustomValidity('')");
        coordinator.page().locator("[id='import:rehearse']").click();
        assertThat(coordinator.page().locator("tbody tr")).containsText("Файл больше 20 МБ");
        assertThat(school.digest()).isEqualTo(before);
    }

    @Test
    void aGoodPackageIsRehearsedThenAppliedWholeAndTheSecondTimeChangesNothing() throws Exception {
        byte[] good = demo();
        choose(good);
        assertThat(coordinator.page().locator("main h2")).containsText("Ошибок нет");
        assertThat(coordinator.page().locator("main")).containsText("Классов: ");
        Office.fits(coordinator, "import-clean");
        assertThat(school.digest()).isEqualTo(before);

        coordinator.page().locator("[id='import:apply']").click();
        assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");
        assertThat(school.count("school_class")).isPositive();
        assertThat(school.count("enrolment")).isGreaterThan(20);
        assertThat(school.count("teaching_load")).isGreaterThan(5);
        assertThat(school.count("guardianship")).isGreaterThan(20);

        String applied = school.digest();
        assertThat(applied).isNotEqualTo(before);
        choose(good);
        coordinator.page().locator("[id='import:apply']").click();
        assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");
        assertThat(school.digest()).isEqualTo(applied);
    }

    @Test
    @DisplayName("1,020 pupils with guardians and load are rehearsed within 20 seconds and brought in within 20 more")
    void aWholeSchoolWithItsLoadComesInTime() throws Exception {
        NewSchool large = NewSchool.open("load.coordinator");
        byte[] zip = LargePackage.zip();
        try (Browser browser = Browser.signedIn("load.coordinator", Browser.DESK)) {
            browser.open("/office/import.xhtml");
            String empty = large.digest();
            long began = System.nanoTime();
            choose(browser, zip);
            assertThat(browser.page().locator("main h2")).containsText("Ошибок нет");
            Duration rehearsed = Duration.ofNanos(System.nanoTime() - began);
            assertThat(large.digest()).isEqualTo(empty);

            began = System.nanoTime();
            browser.page().locator("[id='import:apply']").click();
            assertThat(browser.page().locator("[role=status]"))
                    .containsText("Состав загружен", new ContainsTextOptions().setTimeout(LONGEST.toMillis()));
            Duration applied = Duration.ofNanos(System.nanoTime() - began);

            System.out.println("package of 1,020 pupils with load: rehearsed in " + rehearsed.toMillis()
                    + " ms, brought in in " + applied.toMillis() + " ms");
            assertThat(large.count("enrolment")).isEqualTo(LargePackage.PUPILS);
            assertThat(large.count("guardianship")).isEqualTo(2L * LargePackage.PUPILS);
            assertThat(large.count("teaching_group")).isEqualTo(LargePackage.LOADS);
            assertThat(large.count("teaching_load")).isEqualTo(LargePackage.LOADS);
            assertThat(List.of(rehearsed, applied))
                    .allSatisfy(took -> assertThat(took).isLessThan(LONGEST));
        }
    }

    private static byte[] demo() throws IOException {
        try (InputStream zip = RosterPackageIT.class.getResourceAsStream("/demo/school-5.zip")) {
            return Objects.requireNonNull(zip).readAllBytes();
        }
    }

    private void choose(byte[] zip) {
        choose(coordinator, zip);
    }

    private static void choose(Browser browser, byte[] zip) {
        browser.page()
                .locator("[id='import:file']")
                .setInputFiles(new FilePayload("school.zip", "application/zip", zip));
        browser.page().locator("[id='import:rehearse']").click();
        browser.page().waitForLoadState();
    }
}
