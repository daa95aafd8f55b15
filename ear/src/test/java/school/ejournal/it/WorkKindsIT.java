package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The kinds of work kept by the coordinator, and more time for works given by the deputy. */
class WorkKindsIT {

    @Test
    @DisplayName("WT-01 a kind of work has a weight of 1 to 10")
    void theCoordinatorAddsAKind() {
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/works.xhtml");
            assertThat(page.locator("tbody tr").count()).isGreaterThan(5);
            coordinator.picture("work-kinds");
            page.locator("a.button", withText("Новый вид работы")).click();
            page.fill("[id='kind:name']", "Проект");
            page.fill("[id='kind:shortName']", "ПРТ");
            page.fill("[id='kind:weight']", "12");
            page.evaluate("document.getElementById('kind').noValidate = true");
            keep(page);
            assertThat(page.locator("[role=alert]")).containsText("от 1 до 10");
            page.fill("[id='kind:weight']", "2");
            keep(page);
            assertThat(row(page, "Проект")).containsText("ПРТ");
            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("WT-02 a new weight names its act")
    void theCoordinatorDecidesOnAWeight() {
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/works.xhtml");
            row(page, "Лабораторная работа").locator("a").click();
            page.fill("[id='kind:weight']", "3");
            keep(page);
            assertThat(page.locator("[role=alert]")).containsText("локальный акт");
            page.fill("[id='kind:documentNumber']", "17-о");
            page.fill("[id='kind:documentDate']", "2026-11-20");
            page.fill("[id='kind:starts']", "2026-11-26");
            coordinator.picture("work-kind-form");
            assertThat(Axe.findings(coordinator)).isEmpty();
            keep(page);
            assertThat(row(page, "Лабораторная работа")).containsText("№ 17-о");
            assertThat(page.locator(".given")).containsText("до этого вес 2");
            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    @Test
    void theDeputyReadsThemOnAPhone() {
        try (Browser phone = Browser.signedIn("deputy", Browser.PHONE)) {
            phone.open("/office/works.xhtml");
            assertThat(phone.page().locator("a.button", withText("Новый вид работы")))
                    .hasCount(0);
            assertThat(phone.fits()).isTrue();
            phone.wholePicture("work-kinds-phone");
            assertThat(Axe.findings(phone)).isEmpty();
        }
    }

    @Test
    @DisplayName("WT-02, WT-03 what weighs marks anew wants to be confirmed")
    void aWeightThatIsInUseIsConfirmedAndNeverReachesIntoASealedTerm() {
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/works.xhtml");
            row(page, "Проверочная работа").locator("a").click();
            page.fill("[id='kind:weight']", "4");
            page.fill("[id='kind:documentNumber']", "18-о");
            page.fill("[id='kind:documentDate']", "2026-11-20");
            page.fill("[id='kind:starts']", "2026-09-01");
            keep(page);
            assertThat(page.locator("[role=alert]")).containsText("не раньше");
            coordinator.open("/office/works.xhtml");
            row(page, "Самостоятельная работа").locator("a").click();
            page.fill("[id='kind:weight']", "3");
            page.fill("[id='kind:documentNumber']", "18-о");
            page.fill("[id='kind:documentDate']", "2026-11-20");
            keep(page);
            assertThat(page.locator("[role=alert]")).containsText("изменит вес");
            coordinator.picture("work-kind-confirm");
            assertThat(Axe.findings(coordinator)).isEmpty();
        }
    }

    @Test
    @DisplayName("WK-04, WK-05 the deputy sees which works wait and gives one more time")
    void theDeputyExtendsTheTimeToMarkAWork() {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/journal/inspection.xhtml");
            page.locator(".tiles a")
                    .filter(having(page.locator(".lamp.bad")))
                    .first()
                    .click();
            Locator waiting = page.locator("#waiting tbody tr").first();
            assertThat(waiting.locator(".lamp")).containsText("срок был");
            deputy.wholePicture("inspection-works");
            waiting.locator("a", new Locator.LocatorOptions().setHasText("Продлить"))
                    .click();
            page.fill("[id='extend:until']", Product.TODAY.plusDays(5).toString());
            page.fill("[id='extend:reason']", "Сочинения, 27 работ");
            page.click("[id='extend:keep']");
            assertThat(page.locator(".given li")).containsText("Сочинения, 27 работ");
            assertThat(page.locator("header .lamp")).hasText("до 30.11");
            deputy.picture("deadline");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.fill("[id='extend:until']", Product.TODAY.plusDays(5).toString());
            page.fill("[id='extend:reason']", "Ещё раз");
            page.evaluate("document.getElementById('extend').noValidate = true");
            page.click("[id='extend:keep']");
            assertThat(page.locator("[role=alert]")).containsText("не раньше");
            assertThat(deputy.complaints()).isEmpty();
            deputy.open("/journal/deadline.xhtml?work=1");
            assertThat(page.locator("h1")).hasText("Такой страницы нет");
        }
    }

    private static void keep(Page page) {
        page.click("[id='kind:keep']");
    }

    private static Locator row(Page page, String kind) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(kind));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.FilterOptions having(Locator inside) {
        return new Locator.FilterOptions().setHas(inside);
    }
}
