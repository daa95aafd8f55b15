package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Staff of a school of the tests' own: taken on, given roles, with roles of themselves, and kept out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.SAME_THREAD)
class StaffRolesIT {

    private static final String COORDINATOR = "staff.coordinator";
    private static final String FATHER = "staff.father";
    private static final String SCHOOL = "(select school_id from account where login = '" + COORDINATOR + "')";

    @BeforeAll
    static void openSchool() throws Exception {
        SlipSchool.open("staff");
    }

    @Test
    @Order(1)
    @DisplayName("AD-08 the coordinator takes on a deputy, prints her slip, and gives nothing above her own")
    void aDeputyIsTakenOn() throws Exception {
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/staff.xhtml");
            page.locator("a[href='hire.xhtml']").click();
            hire(page, "Новосёлова", "Вера", "DIRECTOR");
            assertThat(page.locator("[role=alert]")).containsText("больше прав");
            page.fill("[id='hire:since']", Product.TODAY.minusDays(1).toString());
            page.selectOption("[id='hire:role']", "DEPUTY");
            page.click("[id='hire:do']");
            assertThat(page.locator("[role=alert]")).containsText("сегодня или позже");
            Office.fits(coordinator, "staff-hire-refused");
            hire(page, "Новосёлова", "Вера", "DEPUTY");
            assertThat(page.locator("[role=status]")).containsText("Сотрудник добавлен");
            assertThat(row(page, "Новосёлова")).containsText("заместитель директора");
            assertThat(row(page, "Новосёлова").locator(".lamp")).hasText("нет талона");
            Office.fits(coordinator, "staff-hired");
            for (Locator tick : page.locator("input.tick:checked").all()) {
                tick.uncheck();
            }
            row(page, "Новосёлова").locator("input.tick").check();
            page.click("[id='slips:print']");
            assertThat(page.locator(".slip")).hasCount(1);
            coordinator.open("/office/accesslog.xhtml");
            assertThat(page.locator("tbody tr", withText("дана роль: заместитель директора")))
                    .containsText("Новосёлова");
        }
        assertThat(Rows.text("select string_agg(r.role || ' ' || r.valid_from, ',') from account_role r join account a"
                        + " on a.id = r.account_id where a.display_name like 'Новосёлова%' and a.school_id = "
                        + SCHOOL))
                .isEqualTo("DEPUTY " + Product.TODAY);
    }

    @Test
    @Order(2)
    @DisplayName("AD-09 a father who comes to work is asked about and stays one person")
    void aKnownNameIsAskedAbout() throws Exception {
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.PHONE)) {
            Page page = coordinator.page();
            coordinator.open("/office/hire.xhtml");
            hire(page, "агапов", "Олег", "TEACHER");
            assertThat(page.locator("[role=alert]")).containsText("уже есть человек с таким именем");
            assertThat(page.locator("fieldset")).containsText("родитель: Агапова Арина");
            Office.fits(coordinator, "staff-namesake");
            page.locator("fieldset label", withText("Агапов Олег"))
                    .locator("input")
                    .check();
            page.click("[id='hire:do']");
            assertThat(page.locator("[role=status]")).containsText("Сотрудник добавлен");
        }
        assertThat(Rows.text("select count(*) from person where surname ilike 'агапов' and school_id = " + SCHOOL))
                .isEqualTo("1");
    }

    @Test
    @Order(3)
    @DisplayName("AD-08, AD-10 a further role begins and ends with a day; nobody changes her own or those above")
    void aRoleBeginsAndEnds() throws Exception {
        String later = SlipSchool.person("staff.later");
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/office/roles.xhtml?id=" + later);
            page.selectOption("[id='grant:role']", "SOCIAL");
            page.click("[id='grant:do']");
            assertThat(page.locator("[role=status]")).containsText("Записано");
            page.selectOption("[id='grant:role']", "SOCIAL");
            page.click("[id='grant:do']");
            assertThat(page.locator("[role=alert]")).containsText("уже есть");
            assertThat(Client.signedIn("staff.later").get("/office/staff.xhtml").status())
                    .isEqualTo(403);
            Client social = Client.signedIn("staff.later");
            assertThat(social.get("/journal/class.xhtml").status()).isEqualTo(200);
            page.locator("tbody tr", withText("социальный педагог"))
                    .locator("a")
                    .click();
            page.fill("[id='end:lastDay']", Product.TODAY.minusDays(9).toString());
            page.click("[id='end:do']");
            assertThat(page.locator("[role=alert]")).containsText("не раньше вчерашнего");
            Office.fits(coordinator, "staff-role-end");
            page.fill("[id='end:lastDay']", Product.TODAY.minusDays(1).toString());
            page.click("[id='end:do']");
            assertThat(page.locator("tbody tr", withText("социальный педагог"))).containsText("не начиналась");
            Office.fits(coordinator, "staff-roles");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "staff-roles");
            assertThat(social.get("/journal/class.xhtml").status()).isNotEqualTo(200);
            coordinator.open("/office/roles.xhtml?id=" + SlipSchool.person("staff.director"));
            assertThat(page.locator("form[id='grant']")).hasCount(0);
        }
    }

    @Test
    @Order(4)
    @DisplayName("ID-11 who is given a class or a load has the role of it at the next sign-in, and loses it with it")
    void rolesComeOfThemselves() throws Exception {
        assertThat(Client.signedIn("staff.later").get("/journal/slips.xhtml").status())
                .isEqualTo(403);
        Rows.execute("insert into homeroom (school_id, class_id, teacher_id, valid_from) select c.school_id, c.id, "
                + SlipSchool.person("staff.later") + ", '" + Product.TODAY
                + "' from school_class c where c.school_id = "
                + SCHOOL);
        Client leads = Client.signedIn("staff.later");
        assertThat(leads.get("/journal/slips.xhtml").status()).isEqualTo(200);
        Rows.execute("update homeroom set valid_until = valid_from - 1 where teacher_id = "
                + SlipSchool.person("staff.later"));
        assertThat(leads.get("/journal/slips.xhtml").status()).isNotEqualTo(200);

        Rows.execute("insert into person (id, school_id, surname, given_name) values (nextval('entity_id'), " + SCHOOL
                + ", 'Доронин', 'Егор')");
        Rows.execute("insert into account (id, school_id, person_id, login, password_hash, display_name) select"
                + " nextval('entity_id'), p.school_id, p.id, '" + FATHER
                + "', a.password_hash, 'Доронин Егор' from person p,"
                + " account a where a.login = '" + COORDINATOR
                + "' and p.school_id = a.school_id and p.given_name = 'Егор'");
        Rows.execute(
                "insert into guardianship (school_id, guardian_id, student_id, relation, since) select p.school_id,"
                        + " p.id, e.id, 'father', '" + Product.TODAY.minusDays(1)
                        + "' from person p, person e where p.school_id = "
                        + SCHOOL
                        + " and e.school_id = p.school_id and p.given_name = 'Егор' and e.given_name = 'Денис'");
        Client father = Client.signedIn(FATHER);
        assertThat(father.get("/family/diary.xhtml").status()).isEqualTo(200);
        assertThat(father.get("/journal/today.xhtml").status()).isEqualTo(403);
        Rows.execute("insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from) select"
                + " nextval('entity_id'), g.school_id, g.id, a.person_id, 1, '" + Product.TODAY
                + "' from teaching_group g, account a where a.login = '" + FATHER + "' and g.school_id = a.school_id");
        Client teaches = Client.signedIn(FATHER);
        assertThat(teaches.get("/journal/today.xhtml").status()).isEqualTo(200);
        assertThat(teaches.get("/family/diary.xhtml").status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    @DisplayName(
            "AD-11, ID-06 the coordinator closes the way in with a reason, from the next request on, and opens it again")
    void theCoordinatorClosesAWayIn() throws Exception {
        Client open = Client.signedIn("staff.mother");
        assertThat(open.get("/family/diary.xhtml").status()).isEqualTo(200);
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/journal/slips.xhtml");
            row(page, "Матвеева").locator("a", text("Закрыть вход")).click();
            page.click("[id='door:close']");
            assertThat(page.locator("[role=alert]")).containsText("почему закрывается");
            Office.fits(coordinator, "door-close");
            page.fill("[id='door:reason']", "Сообщила о чужом входе");
            page.click("[id='door:close']");
            assertThat(row(page, "Матвеева").locator(".lamp")).containsText("закрыт");
            Office.fits(coordinator, "door-closed");
            assertThat(open.get("/family/diary.xhtml").status()).isNotEqualTo(200);
            assertThat(new Client(Product.running().url())
                            .signIn("staff.mother", Product.PASSWORD)
                            .status())
                    .isEqualTo(401);
            coordinator.open("/office/accesslog.xhtml");
            assertThat(page.locator("tbody tr").first()).containsText("вход закрыт: Сообщила о чужом входе");
            coordinator.open("/office/staff.xhtml");
            assertThat(row(page, "Директорова").locator("a", text("Закрыть вход")))
                    .hasCount(0);
            row(page, "Матвеева").locator("a", text("Открыть вход")).click();
            page.click("[id='door:open']");
            assertThat(row(page, "Матвеева").locator(".lamp")).containsText("входит");
            page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
            Office.fits(coordinator, "door-staff");
        }
        assertThat(Client.signedIn("staff.mother").get("/family/diary.xhtml").status())
                .isEqualTo(200);
    }

    private static void hire(Page page, String surname, String name, String role) {
        page.fill("[id='hire:surname']", surname);
        page.fill("[id='hire:givenName']", name);
        page.selectOption("[id='hire:role']", role);
        page.fill("[id='hire:since']", Product.TODAY.toString());
        page.click("[id='hire:do']");
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHas(page.locator("b", withText(name))));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
