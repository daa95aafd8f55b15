package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.exchange.PackageFixture.changes;
import static school.ejournal.exchange.PackageFixture.roster;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.ejournal.exchange.PackageFixture;

/** The curriculum plan and the teaching load of a school of its own, from the plan to the lessons of the new teacher. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadsIT {

    private static final String COORDINATOR = "loads.coordinator";
    private static final LocalDate STARTS = Product.TODAY.minusDays(80);
    private static final LocalDate TOMORROW = Product.TODAY.plusDays(1);

    private final NewSchool school = NewSchool.open(COORDINATOR);
    private final Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK);
    private final Page page = coordinator.page();

    @BeforeAll
    void theSchoolHasLessonsInTwoSubjects() throws Exception {
        PackageFixture roster = roster().line("courses.csv", "rus,Русский язык,рус")
                .line("classes.csv", "r5a,Русский язык,5,rus,5А,scheduled,q1,scale,4")
                .line("enrollments.csv", "e3,r5a,t1,teacher,2026-09-01,")
                .line("users.csv", "t2,Ольга,Белова,Олеговна,,,")
                .line("roles.csv", "r4,t2,teacher");
        for (String file : List.of("academicSessions.csv", "enrollments.csv")) {
            roster.file(
                    file,
                    roster.text(file)
                            .replace("2026-09-01", STARTS.toString())
                            .replace("2026-10-25", STARTS.plusDays(150).toString())
                            .replace("2027-05-31", STARTS.plusDays(270).toString()));
        }
        bring("Состав.zip", roster);
        coordinator.open("/office/timetable.xhtml");
        page.fill("[id='begin:from']", Product.TODAY.toString());
        page.click("[id='begin:begin']");
        String draft = page.url().replaceAll(".*version=(\\d+).*", "$1");
        place(draft, "Математика", "1.1");
        place(draft, "Русский язык", "2.1");
        coordinator.open("/office/timetable.xhtml?version=" + draft);
        page.fill("[id='publish:from']", Product.TODAY.toString());
        page.waitForNavigation(() -> page.click("[id='publish:rehearse']"));
        page.click("[id='publish:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
    }

    private void place(String draft, String subject, String cell) throws Exception {
        coordinator.open("/office/timetable.xhtml?version=" + draft + "&class="
                + Office.ask("select id from school_class where school_id = " + school.id()) + "&cell=" + cell);
        page.selectOption("[id='lesson:group']", group(subject));
        page.waitForNavigation(() -> page.click("[id='lesson:keep']"));
    }

    @AfterAll
    void close() {
        coordinator.close();
    }

    @Test
    @DisplayName("CU-10, 2.6 the plan of a grade level is decided by a document, and what it was is kept")
    void thePlanIsDecidedByADocument() throws Exception {
        coordinator.open("/office/curriculum.xhtml");
        assertThat(page.locator("tbody tr", withText("Русский язык"))).containsText("4");
        page.click("th a[aria-label*='5-е классы']");
        Locator line = page.locator("tbody tr", withText("Русский язык"));
        line.locator("input[id$=':hours']").fill("4,5");
        line.locator("input[id$=':area']").fill("Русский язык и литература");
        page.click("[id='planned:decide']");
        assertThat(page.locator("[role=alert]")).containsText("номер и дату документа");
        line.locator("input[id$=':hours']").fill("много");
        page.click("[id='planned:decide']");
        assertThat(page.locator("[role=alert]")).containsText("введено «много»");
        line.locator("input[id$=':hours']").fill("4,5");
        page.fill("[id='planned:number']", "17-о");
        page.fill("[id='planned:date']", STARTS.toString());
        coordinator.wholePicture("curriculum-grade");
        assertThat(Axe.findings(coordinator)).isEmpty();
        page.click("[id='planned:decide']");

        assertThat(page.locator(".note.good[role=status]")).containsText("Изменены 2 строки плана");
        assertThat(page.locator(".matrix tr", withText("Русский язык"))).containsText("4,5");
        page.click("details summary:has-text('История изменений плана')");
        assertThat(page.locator("details tr", withText("Русский язык"))).containsText("4 ч, 5–2");
        coordinator.wholePicture("curriculum");
        assertThat(Axe.findings(coordinator)).isEmpty();
        assertThat(Office.ask("select weekly_hours || ' ' || document_number || ' ' || area from curriculum_line n"
                        + " join subject s on s.id = n.subject_id where s.name = 'Русский язык' and n.school_id = "
                        + school.id()))
                .isEqualTo("4.50 17-о Русский язык и литература");

        page.fill("[id='fresh:name']", "русский язык");
        page.click("[id='fresh:add']");
        assertThat(page.locator("[role=alert]")).containsText("уже есть");
        page.fill("[id='fresh:name']", "Музыка");
        page.click("[id='fresh:add']");
        assertThat(page.locator(".matrix tr", withText("Музыка"))).hasCount(1);
        assertThat(coordinator.complaints()).isEmpty();
    }

    @Test
    @DisplayName(
            "LE-05, LE-07, RO-11, RO-12 a new teacher takes over the lessons, then nobody has them, and a class gets its leader")
    void theLessonsGoWithTheLoad() throws Exception {
        coordinator.open("/office/loads.xhtml");
        Locator row = page.locator("section[aria-labelledby=loads] tbody tr", withText("Математика"));
        assertThat(row).containsText("Ким Е.И.");
        row.locator("a", new Locator.LocatorOptions().setHasText("Передать")).click();
        page.click("[id='given:rehearse']");
        assertThat(page.locator("[role=alert]")).containsText("Выберите учителя");
        page.selectOption("[id='given:teacher']", person("Белова"));
        page.fill("[id='given:from']", TOMORROW.toString());
        page.fill("[id='given:hours']", "5");
        page.click("[id='given:rehearse']");
        assertThat(page.locator(".said")).containsText("Сменится учитель");
        assertThat(taught("Математика", "Белова")).isZero();
        coordinator.wholePicture("loads-rehearsal");
        assertThat(Axe.findings(coordinator)).isEmpty();
        page.click("[id='given:apply']");

        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
        assertThat(taught("Математика", "Белова")).isPositive();
        assertThat(taught("Математика", "Ким")).isZero();

        end(row);
        lead();
        page.click("details summary:has-text('История назначений')");
        assertThat(page.locator("details tr", withText("нагрузка завершена"))).hasCount(1);
        coordinator.wholePicture("loads");
        assertThat(Axe.findings(coordinator)).isEmpty();
        onAPhone();
        assertThat(coordinator.complaints()).isEmpty();
    }

    /** What nobody has stays in the timetable. */
    private void end(Locator row) throws Exception {
        long before = taught("Математика", "Белова");
        row.filter(new Locator.FilterOptions().setHasText("Белова"))
                .locator("a", new Locator.LocatorOptions().setHasText("Завершить"))
                .click();
        page.fill("[id='given:from']", TOMORROW.toString());
        page.click("[id='given:rehearse']");
        page.click("[id='given:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
        assertThat(taught("Математика", "Белова")).isEqualTo(before);
    }

    private void lead() throws Exception {
        page.click("section[aria-labelledby=loads] p a");
        page.selectOption("[id='given:teacher']", person("Белова"));
        page.fill("[id='given:from']", Product.TODAY.toString());
        page.click("[id='given:lead']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Классный руководитель назначен");
        assertThat(Office.ask("select count(*) from homeroom where teacher_id = " + person("Белова")))
                .isEqualTo("1");
    }

    private static void onAPhone() {
        try (Browser phone = Browser.signedIn(COORDINATOR, Browser.PHONE)) {
            phone.open("/office/loads.xhtml");
            Office.fits(phone, "loads");
            phone.open("/office/curriculum.xhtml?grade=5");
            Office.fits(phone, "curriculum-grade");
            phone.open("/office/curriculum.xhtml");
            Office.fits(phone, "curriculum");
        }
    }

    @Test
    @DisplayName("LE-05, EX-13 an import hands lessons over to somebody new, and is taken back with them")
    void anImportHandsLessonsOverAndIsTakenBack() throws Exception {
        String day = Product.TODAY + "T09:00:00.000Z";
        PackageFixture other = changes()
                .set("enrollments.csv", 2, "sourcedId", "e3")
                .set("enrollments.csv", 2, "classSourcedId", "r5a")
                .set("enrollments.csv", 2, "userSourcedId", "t1")
                .set("enrollments.csv", 2, "role", "teacher")
                .set("enrollments.csv", 2, "dateLastModified", day)
                .line("enrollments.csv", "e9,active," + day + ",r5a,org,t3,teacher," + TOMORROW + ",")
                .delta("users.csv", """
                        sourcedId,status,dateLastModified,givenName,familyName,middleName,agentSourcedIds,email,phone
                        t3,active,%s,Вера,Новикова,,,,
                        """.formatted(day));
        bring("Новый учитель.zip", other);
        assertThat(taught("Русский язык", "Новикова")).isPositive();
        assertThat(taught("Русский язык", "Ким")).isZero();

        coordinator.open("/office/imports.xhtml");
        page.locator("tbody tr", withText("Новый учитель.zip"))
                .locator("a")
                .first()
                .click();
        page.click("[id='undo:undo']");
        page.waitForURL(address -> !address.contains("run="));

        assertThat(taught("Русский язык", "Ким")).isPositive();
        assertThat(taught("Русский язык", "Новикова")).isZero();
    }

    private void bring(String name, PackageFixture content) {
        coordinator.open("/office/import.xhtml");
        page.locator("[id='import:file']").setInputFiles(new FilePayload(name, "application/zip", content.zip()));
        page.locator("[id='import:rehearse']").click();
        page.locator("[id='import:apply']").click();
        assertThat(page.locator("[role=status]")).containsText("Состав загружен");
    }

    private String group(String subject) throws Exception {
        return Office.ask("select g.id from teaching_group g join subject s on s.id = g.subject_id where s.name = '"
                + subject + "' and g.school_id = " + school.id());
    }

    private String person(String surname) throws Exception {
        return Office.ask("select id from person where surname = '" + surname + "' and school_id = " + school.id());
    }

    /** How many lessons from tomorrow on are somebody's. */
    private long taught(String subject, String surname) throws Exception {
        return Long.parseLong(Office.ask("select count(*) from lesson where state = 'planned' and date >= '" + TOMORROW
                + "' and group_id = " + group(subject) + " and teacher_id = " + person(surname)));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
