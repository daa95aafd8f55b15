package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.exchange.PackageFixture;

/** A school that only begins opens its year, its terms and its first class by hand. */
class YearsIT {

    private static final int YEAR = Product.TODAY.getYear() - (Product.TODAY.getMonthValue() < 6 ? 1 : 0);
    private static final String NAME = YEAR + "/" + String.valueOf(YEAR + 1).substring(2);

    @Test
    @DisplayName("CA-06, CA-08, CA-10 a year, a class and other terms for it, each with who decided on it")
    void aSchoolThatBeginsOpensItsYear() throws Exception {
        NewSchool school = NewSchool.open("years.coordinator");
        try (Browser coordinator = Browser.signedIn("years.coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/calendar.xhtml");
            page.locator("a.button", hasText("Новый учебный год")).click();
            Office.fits(coordinator, "years-new");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "years-new");
            page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
            opensTheYear(page);
            assertThat(page.locator("[role=status]")).containsText("Учебный год заведён");
            assertThat(school.count("term")).isEqualTo(6);

            opensAClass(page, "5", "а", "Четверти");
            assertThat(page.locator("[role=status]")).containsText("Класс добавлен");
            opensAClass(page, "5", "А", "Четверти");
            assertThat(page.locator("[role=alert]")).containsText("Класс 5А в этом году уже есть");
            page.locator("a.button", hasText("Назад")).click();
            otherTerms(page);

            assertThat(page.locator("tr", hasText("5А"))).containsText("Полугодия");
            page.locator("details summary").click();
            assertThat(page.locator("details li")).hasCount(3);
            assertThat(page.locator("details li").last()).containsText("№ 97-о");
            Office.fits(coordinator, "years");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "years");
            page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
            theClassGetsItsSubjects(school, page);
            theYearIsUsed(coordinator);
        }
        assertThat(school.count("year_decision")).isEqualTo(4);
    }

    private static void opensTheYear(Page page) {
        String first = page.locator("[id='dated:quarter:terms:0:from']").inputValue();
        page.fill("[id='dated:quarter:terms:1:from']", first);
        page.click("[id='dated:open']");
        assertThat(page.locator("[role=alert]")).containsText("идут друг за другом");
        page.fill("[id='dated:quarter:terms:1:from']", YEAR + "-11-05");
        page.fill("[id='dated:number']", "97-о");
        page.fill("[id='dated:date']", YEAR + "-08-28");
        page.click("[id='dated:open']");
    }

    private static void opensAClass(Page page, String grade, String letter, String scheme) {
        page.locator("a.button", hasText("Добавить класс")).click();
        page.selectOption("[id='fresh:grade']", grade);
        page.fill("[id='fresh:letter']", letter);
        page.locator("[id='fresh:scheme']").selectOption(new SelectOption().setLabel(scheme));
        page.click("[id='fresh:open']");
    }

    private static void otherTerms(Page page) {
        page.locator("td a", hasText("Изменить периоды")).click();
        page.locator("[id='fresh:scheme']").selectOption(new SelectOption().setLabel("Полугодия"));
        page.click("[id='fresh:rehearse']");
        assertThat(page.locator(".said")).containsText("Уроки не изменятся");
        page.click("[id='fresh:apply']");
        assertThat(page.locator("[role=status]").first()).containsText("Готово");
    }

    /** RO-13 The plan is decided on another page; here it is there already. */
    private static void theClassGetsItsSubjects(NewSchool school, Page page) throws Exception {
        Office.change("with s as (insert into subject (id, school_id, name, short_name) values (nextval('entity_id'), "
                + school.id() + ", 'Математика', 'Матем.') returning id) insert into curriculum_line (school_id,"
                + " school_year_id, subject_id, grade_level, weekly_hours, marking) select " + school.id()
                + ", y.id, s.id, 5, 5, 'scale' from s, school_year y where y.school_id = " + school.id());
        page.reload();
        assertThat(page.locator(".note.warn")).containsText("не хватает 1 предмета");
        page.click("[id='lacking:openGroups']");
        assertThat(page.locator("[role=status]")).containsText("все предметы учебного плана");
        assertThat(page.locator(".note.warn")).hasCount(0);
        assertThat(school.count("teaching_group")).isEqualTo(1);
    }

    /** What asked for a year before finds it. */
    private static void theYearIsUsed(Browser coordinator) {
        Page page = coordinator.page();
        coordinator.open("/office/calendar.xhtml");
        assertThat(page.locator("main")).containsText("IV четверть");
        coordinator.open("/journal/class.xhtml");
        assertThat(page.locator("h1")).hasText("5А");
        coordinator.open("/office/timetable.xhtml");
        assertThat(page.locator("[id='begin:begin']")).isVisible();
        coordinator.open("/office/years.xhtml?form=year");
        page.fill("[id='dated:starts']", (YEAR + 1) + "-08-31");
        page.fill("[id='dated:ends']", (YEAR + 2) + "-06-30");
        page.click("[id='dated:open']");
        assertThat(page.locator("[role=alert]")).containsText("уже есть учебный год");
        assertThat(page.locator("tbody tr", hasText(NAME))).hasCount(1);
    }

    @Test
    @DisplayName("CA-11, EX-21 a package with other days for a term is refused with its row, and nothing moves")
    void aPackageMovesNoTerm() throws Exception {
        NewSchool school = NewSchool.open("days.coordinator");
        try (Browser coordinator = Browser.signedIn("days.coordinator", Browser.DESK)) {
            bring(coordinator, PackageFixture.roster());
            coordinator.page().click("[id='import:apply']");
            assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");
            String before = school.digest();

            bring(
                    coordinator,
                    PackageFixture.roster().set("academicSessions.csv", 3, "endDate", LocalDate.of(2026, 11, 1) + ""));

            Locator fault = coordinator.page().locator("tbody tr").first();
            assertThat(fault).containsText("academicSessions.csv");
            assertThat(fault).containsText("другие даты");
            assertThat(coordinator.page().locator("[id='import:apply']")).hasCount(0);
            assertThat(school.digest()).isEqualTo(before);
            Office.fits(coordinator, "import-other-days");
        }
    }

    private static void bring(Browser coordinator, PackageFixture content) {
        coordinator.open("/office/import.xhtml");
        coordinator
                .page()
                .locator("[id='import:file']")
                .setInputFiles(new FilePayload("roster.zip", "application/zip", content.zip()));
        coordinator.page().click("[id='import:rehearse']");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
