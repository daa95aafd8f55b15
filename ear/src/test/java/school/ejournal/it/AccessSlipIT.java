package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Slips for a class, the first sign-in with one, a new slip for who forgot, and the end of service: one class in September. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class AccessSlipIT {

    private static final String OWN = "Кот Барсик 7";
    private static final int MOST = 10;

    /** What stands on a slip. */
    private record Slip(String login, String code) {

        String address() {
            return "/welcome.xhtml#" + login + "/" + code.replace("-", "");
        }
    }

    @BeforeAll
    static void openSchool() throws Exception {
        SlipSchool.open(SlipSchool.SLIPS);
    }

    @Test
    @Order(1)
    @DisplayName("AD-01, AD-02 the homeroom teacher prints slips for her class, and the codes are kept nowhere")
    void slipsArePrintedForAClass() throws Exception {
        try (Browser homeroom = Browser.signedIn(SlipSchool.HOMEROOM, Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/slips.xhtml");
            assertThat(page.locator("tbody tr")).hasCount(7);
            assertThat(page.locator("input.tick:checked")).hasCount(6);
            assertThat(row(page, "Матвеева").locator("input, a")).hasCount(0);
            Office.fits(homeroom, "slips-list");
            page.click("[id='slips:print']");
            assertThat(page.locator(".slip")).hasCount(6);
            assertThat(page.locator(".slip").first()).containsText("Школа талонов");
            homeroom.wholePicture("slips-printed");
            assertThat(Axe.findings(homeroom)).isEmpty();
            assertThat(homeroom.complaints()).isEmpty();
            Slip slip = read(page.locator(".slip", withText("Агапова Арина")));
            assertThat(QrCode.read(
                            page.locator(".slip", withText("Агапова Арина")).locator("svg.qr")))
                    .isEqualTo(Product.running().url() + slip.address());
            assertThat(slip.login()).matches("agapova[1-9][0-9]{3}");
            assertThat(slip.code()).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
            assertThat(Rows.text("select count(*) from access_slip where state = 'open' and code_hash not like '%"
                            + slip.code().replace("-", "")
                            + "%' and school_id = (select school_id from account where login = '"
                            + SlipSchool.HOMEROOM + "')"))
                    .isEqualTo("6");
            homeroom.open("/journal/slips.xhtml");
            assertThat(row(page, "Агапова Арина").locator(".lamp")).containsText("талон до");
            assertThat(page.locator(".slip")).hasCount(0);
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(homeroom, "slips-list");
        }
    }

    @Test
    @Order(2)
    @DisplayName("ID-07 a pupil comes in with the code, chooses a password, and the code is over")
    void aPupilComesIn() {
        Slip slip = printed("Бобров Борис");
        try (Browser phone = new Browser(Browser.PHONE)) {
            Page page = phone.page();
            phone.open(slip.address());
            assertThat(page.locator("[id='welcome:name']")).hasValue(slip.login());
            assertThat(page.locator("[id='welcome:code']")).hasValue(slip.code().replace("-", ""));
            assertThat(page.url()).doesNotContain("#");
            Office.fits(phone, "welcome");
            choose(page, "12345678");
            assertThat(page.locator("[role=alert]")).containsText("легко угадать");
            choose(page, OWN);
            page.waitForURL("**/family/diary.xhtml*");
            assertThat(phone.complaints()).isEmpty();
        }
        assertThat(entered(slip.login(), OWN).get("/api/session").status()).isEqualTo(200);
        try (Browser again = new Browser(Browser.DESK)) {
            again.open(slip.address());
            choose(again.page(), "Другой пароль 8");
            assertThat(again.page().locator("[role=alert]")).containsText("Код действует один раз");
            Office.fits(again, "welcome-refused");
        }
        assertThat(new Client(Product.running().url())
                        .signIn(slip.login(), "Другой пароль 8")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Order(3)
    @DisplayName("AD-03, ID-08 a new slip ends the old password and an open session with the next request")
    void aNewSlipEndsWhatWasOpen() {
        Slip first = printed("Власов Виктор");
        comeIn(first);
        Client open = entered(first.login(), OWN);
        assertThat(open.get("/family/diary.xhtml").status()).isEqualTo(200);
        try (Browser homeroom = Browser.signedIn(SlipSchool.HOMEROOM, Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/slips.xhtml");
            assertThat(row(page, "Власов").locator(".lamp")).hasText("входит");
            row(page, "Власов").locator("a").click();
            assertThat(page.locator("#renewTitle")).containsText("Власов Виктор");
            Office.fits(homeroom, "slip-renew");
            page.click("[id='renew:do']");
            Slip second = read(page.locator(".slip"));
            assertThat(second.login()).isEqualTo(first.login());
            assertThat(second.code()).isNotEqualTo(first.code());

            assertThat(open.get("/family/diary.xhtml")
                            .raw()
                            .headers()
                            .firstValue("Location")
                            .orElse("no redirect"))
                    .contains("/login.xhtml");
            assertThat(open.get("/api/session").status()).isEqualTo(401);
            assertThat(new Client(Product.running().url())
                            .signIn(first.login(), OWN)
                            .status())
                    .isEqualTo(401);
            comeIn(second);
        }
    }

    @Test
    @Order(4)
    @DisplayName("ID-07 ten wrong codes close the way in, to the right code, too")
    void wrongCodesAreCounted() {
        Slip slip = printed("Громова Галина");
        try (Browser guessing = new Browser(Browser.DESK)) {
            Page page = guessing.page();
            for (int i = 0; i < MOST; i++) {
                guessing.open("/welcome.xhtml#" + slip.login() + "/22222-22222");
                choose(page, OWN);
                assertThat(page.locator("[role=alert]")).containsText("не подходят");
            }
            guessing.open("/login.xhtml");
            guessing.open(slip.address());
            choose(page, OWN);
            assertThat(page.locator("[role=alert]")).containsText("не подходят");
        }
    }

    @Test
    @Order(5)
    @DisplayName("AD-04 the end of service closes an open session with the next request after the day")
    void whoLeavesIsOut() {
        Client leaving = Client.signedIn(SlipSchool.LEAVING);
        Client later = Client.signedIn(SlipSchool.LEAVING_LATER);
        assertThat(leaving.get("/api/pages").status()).isEqualTo(200);
        try (Browser coordinator = Browser.signedIn(SlipSchool.COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/staff.xhtml");
            Office.fits(coordinator, "staff-list");
            assertThat(row(page, "Котова").locator("a, input")).hasCount(0);
            row(page, "Уходова")
                    .locator("a", new Locator.LocatorOptions().setHasText("Окончание"))
                    .click();
            page.click("[id='leave:do']");
            assertThat(page.locator("[role=alert]")).containsText("номер приказа");
            Office.fits(coordinator, "staff-leave");
            dismiss(page, Product.TODAY.minusDays(1).toString());
            assertThat(row(page, "Уходова").locator(".lamp")).containsText("уволен");
            row(page, "Позднева")
                    .locator("a", new Locator.LocatorOptions().setHasText("Окончание"))
                    .click();
            dismiss(page, Product.TODAY.toString());
            assertThat(row(page, "Позднева").locator(".lamp")).containsText("последний день");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "staff-list");
        }

        assertThat(leaving.get("/api/pages").status()).isIn(401, 403);
        assertThat(new Client(Product.running().url())
                        .signIn(SlipSchool.LEAVING, Product.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(later.get("/api/pages").status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    @DisplayName(
            "AD-08 a dismissal by mistake is annulled with a reason: the account stands again, and the log says who")
    void whoWasDismissedByMistakeComesIn() throws Exception {
        String account = "(select id from account where login = '" + SlipSchool.LEAVING + "')";
        try (Browser coordinator = Browser.signedIn(SlipSchool.COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/staff.xhtml");
            row(page, "Уходова")
                    .locator("a", new Locator.LocatorOptions().setHasText("Отменить увольнение"))
                    .click();
            page.click("[id='annul:do']");
            assertThat(page.locator("[role=alert]")).containsText("Назовите причину");
            Office.fits(coordinator, "staff-annul");
            page.fill("[id='annul:reason']", "Приказ внесён по ошибке: уволена однофамилица");
            page.click("[id='annul:do']");
            assertThat(row(page, "Уходова").locator(".lamp")).containsText("входит");
            coordinator.open("/office/accesslog.xhtml");
            assertThat(page.locator("tbody tr").first()).containsText("увольнение отменено");
        }

        assertThat(Client.signedIn(SlipSchool.LEAVING).get("/api/pages").status())
                .isEqualTo(200);
        assertThat(Rows.text("select string_agg(role || coalesce(valid_until::text, ''), ',') from account_role"
                        + " where account_id = " + account))
                .isEqualTo("TEACHER");
    }

    @Test
    @Order(7)
    @DisplayName("ID-07 a slip whose time is over lets nobody in, and two at once use one only once")
    void aCodeWorksOnceAndInTime() throws Exception {
        Slip slip = printed("Доронин Денис");
        String account = "(select id from account where login = '" + slip.login() + "')";
        endSlip(account, Product.TODAY.minusDays(1));
        try (Browser late = new Browser(Browser.DESK)) {
            late.open(slip.address());
            choose(late.page(), OWN);
            assertThat(late.page().locator("[role=alert]")).containsText("не подходят");
        }
        endSlip(account, Product.TODAY);

        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        Future<Boolean> first = two.submit(() -> comesIn(slip, "Первый пароль 1", together));
        Future<Boolean> second = two.submit(() -> comesIn(slip, "Второй пароль 2", together));
        assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        two.shutdown();
        assertThat(Rows.text(
                        "select string_agg(what, ',' order by id) from access_change where account_id = " + account))
                .isEqualTo("opened,slip,slip,password");
    }

    private static void endSlip(String account, LocalDate lastDay) throws Exception {
        Rows.execute("update access_slip set valid_until = '" + lastDay + "' where state = 'open' and account_id = "
                + account);
    }

    private static boolean comesIn(Slip slip, String password, CyclicBarrier together) throws Exception {
        try (Browser browser = new Browser(Browser.DESK)) {
            browser.open(slip.address());
            browser.page().fill("[id='welcome:password']", password);
            together.await();
            browser.page().click("[id='welcome:enter']");
            browser.page()
                    .waitForFunction(
                            "document.querySelector('[role=alert]') || location.pathname.startsWith('/family/')");
            return browser.page().url().contains("/family/");
        }
    }

    @Test
    @Order(8)
    @DisplayName("AD-01, AD-03 what is not hers does not exist for a homeroom teacher, and nobody resets upwards")
    void rightsEndWhereTheyEnd() throws Exception {
        String foreign = Rows.text(
                "select min(id) from school_class where school_id = (select min(id) from school where kind = 'school')");
        String director = SlipSchool.person(SlipSchool.DIRECTOR);
        try (Browser homeroom = Browser.signedIn(SlipSchool.HOMEROOM, Browser.DESK)) {
            assertThat(homeroom.open("/journal/slips.xhtml?id=" + foreign)).isEqualTo(404);
            homeroom.open("/journal/slips.xhtml");
            Locator tick = row(homeroom.page(), "Агапов Олег").locator("input.tick");
            tick.evaluate("(box, id) => { box.value = id; box.checked = true; }", director);
            assertThat(homeroom.page()
                            .waitForResponse(
                                    "**/slips.xhtml*", () -> homeroom.page().click("[id='slips:print']"))
                            .status())
                    .isEqualTo(404);
        }
        try (Browser coordinator = Browser.signedIn(SlipSchool.COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/staff.xhtml");
            assertThat(row(page, "Директорова").locator("a, input")).hasCount(0);
            coordinator.open("/office/staff.xhtml?renewOf=" + director);
            page.click("[id='renew:do']");
            assertThat(page.locator("[role=alert]")).containsText("больше прав");
            coordinator.open("/office/accesslog.xhtml");
            assertThat(page.locator("tbody tr").first()).isVisible();
            Office.fits(coordinator, "access-log");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "access-log");
        }
        assertThat(Client.signedIn(SlipSchool.DIRECTOR)
                        .get("/office/staff.xhtml")
                        .status())
                .isEqualTo(200);
    }

    private static void dismiss(Page page, String lastDay) {
        page.fill("[id='leave:lastDay']", lastDay);
        page.fill("[id='leave:number']", "45-к");
        page.fill("[id='leave:date']", Product.TODAY.minusDays(3).toString());
        page.click("[id='leave:do']");
    }

    private static Slip printed(String name) {
        try (Browser homeroom = Browser.signedIn(SlipSchool.HOMEROOM, Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/slips.xhtml");
            for (Locator tick : page.locator("input.tick:checked").all()) {
                tick.uncheck();
            }
            row(page, name).locator("input.tick").check();
            page.click("[id='slips:print']");
            assertThat(page.locator(".slip")).hasCount(1);
            return read(page.locator(".slip"));
        }
    }

    private static Slip read(Locator slip) {
        return new Slip(
                slip.locator("code").first().textContent(),
                slip.locator("code").last().textContent());
    }

    private static void comeIn(Slip slip) {
        try (Browser browser = new Browser(Browser.DESK)) {
            browser.open(slip.address());
            choose(browser.page(), OWN);
            browser.page().waitForURL("**/family/diary.xhtml*");
        }
    }

    private static Client entered(String login, String password) {
        Client client = new Client(Product.running().url());
        assertThat(client.signIn(login, password).status()).isEqualTo(200);
        return client;
    }

    private static void choose(Page page, String password) {
        page.fill("[id='welcome:password']", password);
        page.click("[id='welcome:enter']");
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(page.locator("b", withText(name))));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
