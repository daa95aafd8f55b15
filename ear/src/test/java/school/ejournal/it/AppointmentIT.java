package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The director appoints another coordinator by order, and ends the office again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class AppointmentIT {

    private static final String PAGE = "/office/appointments.xhtml";
    private static final String COORDINATORS_OWN = "/office/imports.xhtml";
    private static final byte[] ORDER = "%PDF-1.7 order".getBytes(StandardCharsets.US_ASCII);

    @BeforeAll
    static void openSchool() throws Exception {
        SlipSchool.open("order");
    }

    @Test
    @Order(1)
    @DisplayName("AD-05 nobody but the director appoints, and the database gives the office to nobody without an order")
    void theOfficeWantsAnOrder() throws Exception {
        for (String login : new String[] {"order.coordinator", "order.deputy", "order.homeroom"}) {
            assertThat(Client.signedIn(login).get(PAGE).status()).isEqualTo(403);
        }
        assertThatThrownBy(() -> give("order.deputy", "2030-01-01", "null"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("has a coordinator");
        assertThatThrownBy(() -> give("order.deputy", "2000-01-01", "'2000-02-01'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("appointed by order");
    }

    @Test
    @Order(2)
    @DisplayName("AD-05, AD-06 by an order with number, date and file a deputy takes the office over at once")
    void theDirectorAppointsADeputy() throws Exception {
        Client former = Client.signedIn("order.coordinator");
        assertThat(former.get(COORDINATORS_OWN).status()).isEqualTo(200);
        try (Browser director = Browser.signedIn("order.director", Browser.DESK)) {
            Page page = director.page();
            director.open(PAGE);
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("открыт вместе со школой");
            Office.fits(director, "appointments");
            fill(
                    page,
                    Product.TODAY,
                    new FilePayload("order.txt", "text/plain", "not a scan".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("[role=alert]")).containsText("PDF, JPEG или PNG");
            fill(page, Product.TODAY.minusDays(1), new FilePayload("order.pdf", "application/pdf", ORDER));
            assertThat(page.locator("[role=alert]")).containsText("сегодня или позже");
            fill(page, Product.TODAY, new FilePayload("order.pdf", "application/pdf", ORDER));
            assertThat(page.locator("[role=alert]")).hasCount(0);
            Locator first = page.locator("tbody tr").first();
            assertThat(first).containsText("Заместилова");
            assertThat(first).containsText("№ 17-о от");
            assertThat(first.locator(".lamp")).hasText("действует");
            assertThat(page.locator("tbody tr").nth(1).locator(".lamp")).hasText("срок истёк");
            assertThat(director.complaints()).isEmpty();
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(director, "appointments");
        }

        assertThat(former.get(COORDINATORS_OWN).status()).isNotEqualTo(200);
        assertThat(Client.signedIn("order.coordinator").get(COORDINATORS_OWN).status())
                .isEqualTo(403);
        assertThat(Client.signedIn("order.deputy").get(COORDINATORS_OWN).status())
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    @DisplayName("AD-05, AD-06 the order stays to be read, and the database takes no second one for the same days")
    void theOrderIsKept() throws Exception {
        Client reading = Client.signedIn("order.director");
        String id = Rows.text("select id from appointment where order_number = '17-о'");
        assertThat(reading.get(PAGE + "?order=" + id).bytes()).isEqualTo(ORDER);
        assertThat(reading.get(PAGE + "?order=1").status()).isEqualTo(404);
        assertThatThrownBy(() -> Rows.execute("""
                        insert into appointment select id + 1, school_id, account_id, valid_from + 9, null, order_number, order_date,
                            media_type, bytes, appointed_by, appointed_at, null, null from appointment where order_number = '17-о'
                        """))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("appointment_one_acts");
    }

    @Test
    @Order(4)
    @DisplayName(
            "AD-07 the office ends with a day, an open session with the next request after it, and the order stays")
    void theDirectorEndsTheOffice() throws Exception {
        Client acting = Client.signedIn("order.deputy");
        assertThat(acting.get(COORDINATORS_OWN).status()).isEqualTo(200);
        try (Browser director = Browser.signedIn("order.director", Browser.DESK)) {
            Page page = director.page();
            director.open(PAGE);
            page.locator("tbody tr")
                    .first()
                    .locator("a", withText("Прекратить"))
                    .click();
            assertThat(page.locator("#endTitle")).containsText("Заместилова");
            page.fill("[id='end:last']", Product.TODAY.minusDays(9).toString());
            page.click("[id='end:do']");
            assertThat(page.locator("[role=alert]")).containsText("не раньше вчерашнего");
            Office.fits(director, "appointment-end");
            page.fill("[id='end:last']", Product.TODAY.minusDays(1).toString());
            page.click("[id='end:do']");
            assertThat(page.locator("[role=alert]")).hasCount(0);
            assertThat(page.locator("tbody tr .lamp", new Page.LocatorOptions().setHasText("отменено")))
                    .hasCount(1);
            director.open("/office/accesslog.xhtml");
            assertThat(page.locator("tbody tr").first()).containsText("полномочия координатора прекращены");
        }

        assertThat(acting.get(COORDINATORS_OWN).status()).isNotEqualTo(200);
        assertThat(Client.signedIn("order.deputy").get("/office/works.xhtml").status())
                .isEqualTo(200);
        assertThat(Rows.text("select count(*) from appointment where order_number = '17-о'"))
                .isEqualTo("1");
    }

    private static void fill(Page page, LocalDate from, FilePayload order) {
        page.fill("[id='appoint:from']", from.toString());
        page.fill("[id='appoint:number']", "17-о");
        page.fill("[id='appoint:date']", Product.TODAY.minusDays(2).toString());
        page.setInputFiles("[id='appoint:file']", order);
        page.click("[id='appoint:do']");
    }

    private static void give(String login, String from, String until) throws Exception {
        Rows.execute(
                "insert into account_role (school_id, account_id, role, valid_from, valid_until) select school_id, id,"
                        + " 'COORDINATOR', '" + from + "', " + until + " from account where login = '" + login + "'");
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
