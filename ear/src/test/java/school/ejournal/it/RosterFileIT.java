package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A coordinator brings her roster in from sheets, mends it, and takes it back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class RosterFileIT {

    private static final String COORDINATOR = "sheet.coordinator";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int PUPILS = 1_020;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String HEADINGS =
            "Фамилия;Имя;Отчество;Дата рождения;Пол;Класс;Родитель 1 ФИО;Родитель 1 телефон;Родитель 1 родство\n";

    private final NewSchool school = NewSchool.open(COORDINATOR);
    private Browser coordinator;
    private Page page;

    @BeforeAll
    void aYearRuns() throws Exception {
        LocalDate starts = Product.TODAY.minusDays(90);
        Office.change("insert into school_year (id, school_id, starts, ends) values (nextval('entity_id'), "
                + school.id() + ", '" + starts + "', '" + starts.plusDays(270) + "')");
    }

    @BeforeEach
    void openThePage() {
        coordinator = Browser.signedIn(COORDINATOR, Browser.DESK);
        page = coordinator.page();
        coordinator.open("/office/roster.xhtml");
    }

    @AfterEach
    void close() {
        coordinator.close();
    }

    @Test
    @DisplayName("EX-01, EX-02, EX-13 faults are told, the mended file is applied, and taken back as a whole")
    void aSheetComesInAndIsTakenBack() throws Exception {
        String before = school.digest();
        choose(
                "5А.csv",
                (HEADINGS + "Ёлкин;Пётр;Ильич;31.02.2015;м;5А;;;\nКим;;;05.05.2015;м;5А;;;\n").getBytes(WINDOWS));
        assertThat(page.locator("main h2").first()).containsText("Найдено ошибок: 2");
        assertThat(page.locator("tbody tr").first()).containsText("31.02.2015");
        assertThat(page.locator("tbody tr").first()).containsText("Дата рождения");
        assertThat(page.locator("[id='roster:apply']")).hasCount(0);
        Office.fits(coordinator, "roster-faults");

        choose(
                "5А.csv",
                (HEADINGS
                                + "Ёлкин;Пётр;Ильич;05.05.2015;м;5А;Ёлкина Анна Ивановна;8 (916) 000-00-01;мать\n"
                                + "Ким;Яна;;06.06.2015;ж;5А;;;\n")
                        .getBytes(WINDOWS));
        assertThat(figure("Новых учеников")).hasText("2");
        assertThat(page.locator("main")).containsText("Будут созданы классы: 5А");
        assertThat(school.digest()).isEqualTo(before);
        Office.fits(coordinator, "roster-plan");
        page.click("[id='roster:apply']");
        assertThat(page.locator("[role=status]")).containsText("Файл «5А.csv» загружен");
        assertThat(visible("person")).isEqualTo(3);
        assertThat(visible("enrolment")).isEqualTo(2);

        undo("5А.csv");
        assertThat(visible("person")).isZero();
        assertThat(visible("enrolment")).isZero();
        assertThat(visible("school_class")).isZero();
    }

    @Test
    @DisplayName("EX-06, EX-13 changed values are told, and come back; what something was built upon stays")
    void whatIsBuiltUponIsNotTakenBack() throws Exception {
        bring("6А.csv", HEADINGS + "Львов;Лев;;01.02.2014;м;6А;Львова Ия Львовна;89160000002;мать\n");
        bring(
                "6А новый.csv",
                HEADINGS + "Львов;Лев;Львович;01.02.2014;м;6А;Львова Ия Львовна;89160000003;мать\n"
                        + "Орлов;Ян;;01.03.2014;м;6А;;;\n");
        assertThat(phones()).contains("+7 916 000-00-03");
        long pupil = Long.parseLong(ask("select id from person where surname = 'Орлов'"));
        Office.change("insert into account (id, school_id, person_id, login, password_hash, display_name) values"
                + " (nextval('entity_id'), " + school.id() + ", " + pupil + ", 'sheet.orlov', 'x', 'Орлов')");

        openUndo("6А новый.csv");
        assertThat(page.locator(".note.warn")).containsText("Учётные записи: 1, например Орлов Ян");
        assertThat(page.locator("[id='undo:undo']")).hasCount(0);
        Office.fits(coordinator, "imports-built-upon");
        openUndo("6А.csv");
        assertThat(page.locator(".note.warn")).containsText("Люди, изменённые позже: 2");

        Office.change("update account set person_id = null where login = 'sheet.orlov'");
        undo("6А новый.csv");
        assertThat(phones()).contains("+7 916 000-00-02").doesNotContain("+7 916 000-00-03");
        undo("6А.csv");
        bring("6А снова.csv", HEADINGS + "Львов;Лев;;01.02.2014;м;6А;Львова Ия Львовна;89160000002;мать\n");
        undo("6А снова.csv");
        assertThat(visible("guardianship")).isZero();
    }

    @Test
    @DisplayName("EX-07 how columns are read is chosen and kept")
    void columnsAreChosenAndKept() throws Exception {
        String text = "Кто учится;Рожд.;Куда\nПетров Олег Ильич;01.02.2013;7А\n";
        choose("7А.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("main")).containsText("Не найден столбец «Класс»");
        column("Кто учится", "ФИО ученика одной строкой");
        column("Рожд.", "Дата рождения");
        column("Куда", "Класс");
        coordinator.wholePicture("roster-columns");
        page.click("[id='roster:reread']");
        assertThat(figure("Новых учеников")).hasText("1");

        coordinator.open("/office/roster.xhtml");
        choose("7Б.csv", text.replace("7А", "7Б").getBytes(StandardCharsets.UTF_8));
        assertThat(figure("Новых учеников")).hasText("1");
        assertThat(page.locator("main")).containsText("7Б");
    }

    @Test
    @DisplayName("EX-02 what changed between the look and the deed is looked at again")
    void whatChangedMeanwhileIsRefused() throws Exception {
        choose("8А.csv", (HEADINGS + "Серов;Ян;;01.02.2012;м;8А;;;\n").getBytes(StandardCharsets.UTF_8));
        try (Browser other = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            other.open("/office/roster.xhtml");
            choose(
                    other.page(),
                    "8А.csv",
                    (HEADINGS + "Серов;Ян;;01.02.2012;м;8А;;;\n").getBytes(StandardCharsets.UTF_8));
            other.page().click("[id='roster:apply']");
            assertThat(other.page().locator("[role=status]")).containsText("загружен");
        }
        page.click("[id='roster:apply']");
        assertThat(page.locator("[role=alert]")).containsText("Проверьте файл ещё раз");
        undo("8А.csv");
    }

    @Test
    @DisplayName(
            "1,020 pupils with guardians are rehearsed and brought in within 20 seconds, the second time changes nothing")
    void aWholeSchoolComesInTime() throws Exception {
        byte[] book = book();
        long began = System.nanoTime();
        choose("Школа.xlsx", book);
        assertThat(figure("Новых учеников")).hasText(Integer.toString(PUPILS));
        long rehearsed = System.nanoTime();
        page.click("[id='roster:apply']");
        assertThat(page.locator("[role=status]")).containsText("загружен");
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("roster of " + PUPILS + " pupils: rehearsed in " + (rehearsed - began) / 1_000_000
                + " ms, in after " + took.toMillis() + " ms");
        assertThat(took).isLessThan(LONGEST);
        String after = school.digest();

        choose("Школа.xlsx", book);
        assertThat(page.locator("main")).containsText("В файле нет ничего нового");
        assertThat(figure("Без изменений")).hasText(Integer.toString(PUPILS));
        assertThat(school.digest()).isEqualTo(after);
        began = System.nanoTime();
        undo("Школа.xlsx");
        Duration back = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("taken back in " + back.toMillis() + " ms");
        assertThat(back).isLessThan(LONGEST);
    }

    @Test
    void onAPhoneNothingSticksOut() {
        try (Browser phone = Browser.signedIn(COORDINATOR, Browser.PHONE)) {
            phone.open("/office/roster.xhtml");
            Office.fits(phone, "roster");
            choose(
                    phone.page(),
                    "9А.csv",
                    (HEADINGS + "Рябов;Ян;;01.02.2011;м;9А;Рябова Ия Львовна;89160000009;мать\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(phone.page().locator("#plan")).isVisible();
            phone.wholePicture("roster-plan-phone");
            assertThat(phone.fits()).isTrue();
            assertThat(Axe.findings(phone)).isEmpty();
            phone.open("/office/imports.xhtml");
            Office.fits(phone, "imports");
        }
    }

    private void bring(String name, String text) {
        coordinator.open("/office/roster.xhtml");
        choose(name, text.getBytes(StandardCharsets.UTF_8));
        page.click("[id='roster:apply']");
        assertThat(page.locator("[role=status]")).containsText("загружен");
    }

    private void openUndo(String name) {
        coordinator.open("/office/imports.xhtml");
        page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("b").getByText(name, exact())))
                .first()
                .locator("a")
                .click();
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void undo(String name) {
        openUndo(name);
        coordinator.picture("imports-undo");
        page.click("[id='undo:undo']");
        page.waitForURL(address -> !address.contains("run="));
        assertThat(page.locator("tbody tr")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("b").getByText(name, exact())))
                        .first())
                .containsText("отменена");
    }

    private void column(String heading, String field) {
        page.locator("table.columns tr")
                .filter(new Locator.FilterOptions().setHasText(heading))
                .locator("select")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(field));
    }

    private Locator figure(String label) {
        return page.locator(".figures div")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("dd");
    }

    private long visible(String table) throws SQLException, IOException {
        return Long.parseLong(ask("select count(*) from " + table));
    }

    private String phones() throws SQLException, IOException {
        return ask("select coalesce(string_agg(phone, ', '), '') from person");
    }

    /** What the application would read: rows that were taken back are not there. */
    private String ask(String sql) throws SQLException, IOException {
        String condition = sql.contains(" where ") ? " and " : " where ";
        return Office.ask(sql + condition + "school_id = " + school.id() + " and taken_back_by = 0");
    }

    private void choose(String name, byte[] content) {
        choose(page, name, content);
    }

    private static void choose(Page page, String name, byte[] content) {
        page.locator("[id='roster:file']").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("[id='roster:rehearse']").click();
        page.waitForLoadState();
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Состав");
            String[] headings = {
                "Фамилия",
                "Имя",
                "Отчество",
                "Дата рождения",
                "Пол",
                "Класс",
                "Родитель 1 ФИО",
                "Родитель 1 телефон",
                "Родитель 1 почта",
                "Родитель 1 родство",
                "Родитель 2 ФИО",
                "Родитель 2 телефон"
            };
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int i = 0; i < PUPILS; i++) {
                row(sheet, i);
            }
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int i) {
        String surname = "Учеников" + letters(i);
        int grade = 1 + i / 100 % 11;
        String[] values = {
            surname,
            "Иван",
            "Ильич",
            null,
            "м",
            grade + (i % 100 < 50 ? "В" : "Г"),
            surname + "а Анна Ильинична",
            String.format(Locale.ROOT, "8916%07d", i),
            "mother" + i + "@example.org",
            "мать",
            surname + " Илья Ильич",
            String.format(Locale.ROOT, "8926%07d", i)
        };
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                sheet.value(i + 1, column, values[column]);
            }
        }
        sheet.value(i + 1, 3, LocalDate.of(2009, 1, 1).plusDays(i));
        sheet.style(i + 1, 3).format("dd.mm.yyyy").set();
    }

    private static String letters(int i) {
        return "" + (char) ('а' + i / 32) + (char) ('а' + i % 32);
    }
}
