package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Personal data of families of a class of the tests' own: changed, confirmed, reported, and who looked at them. */
class FamilyDataIT {

    private static final String PARENT = "data.parent";

    private static long schoolClass;
    private static long pupil;
    private static long mother;
    private static long other;

    /** A class of its own with two pupils, the mother of one, and a homeroom teacher. */
    @BeforeAll
    static void layOut() throws Exception {
        schoolClass = made("""
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                select nextval('entity_id'), c.school_id, c.school_year_id, 11, 'Ю', 'quarter' from school_class c
                where c.school_id = (select school_id from account where login = 'coordinator') limit 1 returning id
                """);
        pupil = person("Яшина", "Юлия", "'f'", "'2010-02-03'", "null");
        mother = person("Яшина", "Ольга", "null", "null", "'+7 900 111-11-11'");
        other = person("Юдин", "Яков", "'m'", "null", "null");
        for (long student : new long[] {pupil, other}) {
            made("insert into enrolment (id, school_id, class_id, student_id, valid_from) select nextval('entity_id'),"
                    + " school_id, " + schoolClass + ", " + student + ", '" + Product.TODAY.minusDays(30)
                    + "' from account where login = 'coordinator' returning id");
        }
        made("insert into guardianship (school_id, guardian_id, student_id, relation, since) select school_id, "
                + mother
                + ", " + pupil
                + ", 'mother', '2020-01-01' from account where login = 'coordinator' returning student_id");
        account("data.homeroom", "HOMEROOM", person("Классная", "Анна", "null", "null", "null"), "Классная А.");
        account(PARENT, "GUARDIAN", mother, "Яшина О.");
        made("insert into homeroom (school_id, class_id, teacher_id, valid_from) select school_id, " + schoolClass
                + ", person_id, '2020-01-01' from account where login = 'data.homeroom' returning class_id");
    }

    @Test
    @DisplayName("PD-06, PD-07, PD-08, PE-06, PE-08 a new phone goes from the mother to the history and back to her")
    void aReportedPhoneIsEnteredAndSeen() {
        theMotherReportsIt();
        theHomeroomTeacherEntersIt();
        theCoordinatorReadsWhatWasThere();
        theMotherSeesWhatBecameOfItAndWhoLooked();
    }

    private static void theMotherReportsIt() {
        try (Browser parent = Browser.signedIn(PARENT, Browser.PHONE)) {
            Page page = parent.page();
            parent.open("/family/data.xhtml");
            assertThat(page.locator("main")).containsText("+7 900 111-11-11");
            page.selectOption("[id='report:field']", "self.PHONE");
            page.fill("[id='report:wanted']", "123");
            page.click("[id='report:send']");
            assertThat(page.locator("[role=alert]")).containsText("от 10 до 15 цифр");
            page.fill("[id='report:wanted']", "8 900 222-22-22");
            page.click("[id='report:send']");
            assertThat(page.locator("[role=status]")).containsText("отправлено");
            assertThat(told(page).locator(".lamp")).hasText("ждёт; запишут до " + date(3));
            page.fill("[id='report:wanted']", "8 900 333-33-33");
            page.selectOption("[id='report:field']", "self.PHONE");
            page.click("[id='report:send']");
            assertThat(page.locator("[role=alert]")).containsText("уже сообщили");
            parent.wholePicture("family-data-phone");
            assertThat(Axe.findings(parent)).isEmpty();
            assertThat(parent.fits()).isTrue();
        }
    }

    private static void theHomeroomTeacherEntersIt() {
        try (Browser homeroom = Browser.signedIn("data.homeroom", Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/datachanges.xhtml");
            Locator row = page.locator("#notices tbody tr", withText("+7 900 222-22-22"));
            assertThat(row.locator(".lamp")).hasText("записать до " + date(3));
            row.locator("a").click();
            homeroom.wholePicture("data-change");
            assertThat(Axe.findings(homeroom)).isEmpty();
            page.click("[id='decide:enter']");
            assertThat(page.locator("[role=status]")).containsText("прежнее сохранено");
            assertThat(row.locator(".lamp")).hasText("записано");
            homeroom.open("/journal/person.xhtml?id=" + pupil + "&person=" + mother);
            assertThat(page.locator("main")).containsText("Изменялось 1 значение.");
            assertThat(page.locator("#history")).hasCount(0);
            assertThat(page.locator("main")).not().containsText("+7 900 111-11-11");
            assertThat(homeroom.complaints()).isEmpty();
        }
    }

    private static void theCoordinatorReadsWhatWasThere() {
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            Page page = coordinator.page();
            coordinator.open("/journal/person.xhtml?id=" + pupil + "&person=" + mother);
            Locator past = page.locator("#history tbody tr").first();
            assertThat(past).containsText("+7 900 111-11-11");
            assertThat(past).containsText("по извещению");
            assertThat(past).containsText("Классная А.");
            coordinator.wholePicture("person-history");
            assertThat(Axe.findings(coordinator)).isEmpty();
        }
    }

    private static void theMotherSeesWhatBecameOfItAndWhoLooked() {
        try (Browser parent = Browser.signedIn(PARENT, Browser.DESK)) {
            Page page = parent.page();
            parent.open("/family/data.xhtml");
            assertThat(told(page).locator(".lamp")).hasText("записано");
            assertThat(page.locator("#ofSelf ~ dl")).containsText("+7 900 222-22-22");
            parent.wholePicture("family-data");
            page.locator(".tabs a", withText("Кто смотрел")).click();
            assertThat(page.locator("#views")).containsText("Классная А.");
            assertThat(page.locator("#views")).containsText("классный руководитель");
            assertThat(page.locator("#views")).containsText("прежние значения данных");
            assertThat(page.locator("#views")).containsText("школьный координатор");
            parent.wholePicture("family-views");
            assertThat(Axe.findings(parent)).isEmpty();
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("PD-02, PD-04 the homeroom teacher confirms one, then the whole family; what is missing stays listed")
    void aFamilyIsConfirmed() throws Exception {
        try (Browser homeroom = Browser.signedIn("data.homeroom", Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/families.xhtml");
            Locator missing = page.locator("#family" + other);
            assertThat(missing).containsText("не хватает: дата рождения");
            assertThat(missing.locator("td.state .lamp")).hasText("просрочено");
            homeroom.wholePicture("families-overdue");
            assertThat(Axe.findings(homeroom)).isEmpty();
            Locator family = page.locator("#family" + pupil);
            family.locator("button.link").first().click();
            assertThat(family.locator("td.state .lamp").first()).hasText("подтверждены");
            assertThat(family.locator("button.button")).isVisible();
            family.locator("button.button").click();
            assertThat(family.locator(".head .lamp")).hasText("семья подтверждена");
            missing.locator("button.link").click();
            assertThat(missing.locator("td.state .lamp")).hasText("подтверждены");
            assertThat(missing).containsText("не хватает: дата рождения");
            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("3");
            homeroom.wholePicture("families-confirmed");
            assertThat(homeroom.complaints()).isEmpty();
        }
        assertThat(Rows.text(
                        "select count(*) from person_confirmation where person_id in (" + pupil + ", " + mother + ")"))
                .isEqualTo("2");
    }

    @Test
    @DisplayName("PE-05 a change that somebody else overtook shows both values and overwrites nothing")
    void anOvertakenChangeShowsBothValues() throws Exception {
        try (Browser homeroom = Browser.signedIn("data.homeroom", Browser.DESK)) {
            Page page = homeroom.page();
            homeroom.open("/journal/person.xhtml?id=" + other);
            assertThat(page.locator("[id='data:fields:0:value']")).hasValue("Юдин");
            Rows.execute("update person set email = 'first@example.org', version = version + 1 where id = " + other);
            page.fill("[id='data:fields:6:value']", "second@example.org");
            page.fill("[id='data:reason']", "Сообщил отец");
            page.click("[id='data:change']");
            assertThat(page.locator("[role=alert]")).containsText("изменил кто-то другой");
            assertThat(page.locator("[id='data:fields:6:value']")).hasValue("second@example.org");
            assertThat(page.locator("#content")).containsText("сейчас записано: first@example.org");
            assertThat(kept("email")).isEqualTo("first@example.org");
            homeroom.wholePicture("person-stale");
            assertThat(Axe.findings(homeroom)).isEmpty();
            page.click("[id='data:change']");
            assertThat(page.locator("[role=status]")).containsText("Изменение записано");
            assertThat(kept("email")).isEqualTo("second@example.org");
            page.fill("[id='data:fields:6:value']", "");
            page.click("[id='data:change']");
            assertThat(page.locator("[role=alert]")).containsText("почему меняются");
            assertThat(kept("email")).isEqualTo("second@example.org");
        }
        assertThat(Rows.text("select string_agg(old_value || ' ' || reason, ';') from person_change where person_id = "
                        + other))
                .isEqualTo("first@example.org Сообщил отец");
    }

    @Test
    @DisplayName("PD-06 a notice got by word is registered with its day and is overdue from the fourth day on")
    void aNoticeByWordIsOverdueByItsDay() throws Exception {
        try (Browser homeroom = Browser.signedIn("data.homeroom", Browser.PHONE)) {
            Page page = homeroom.page();
            homeroom.open("/journal/person.xhtml?id=" + pupil);
            homeroom.wholePicture("person-phone");
            assertThat(Axe.findings(homeroom)).isEmpty();
            assertThat(homeroom.fits()).isTrue();
            page.selectOption("[id='notice:field']", "PHONE");
            page.fill("[id='notice:wanted']", "8 900 444-44-44");
            page.selectOption("[id='notice:from']", Long.toString(mother));
            page.fill("[id='notice:received']", Product.TODAY.minusDays(4).toString());
            page.click("[id='notice:register']");
            assertThat(page.locator("[role=status]")).containsText("зарегистрировано");
            Locator row = page.locator("#notices tbody tr", withText("+7 900 444-44-44"));
            assertThat(row.locator(".lamp")).hasText("просрочено: срок был " + date(-1));
            homeroom.wholePicture("data-changes-phone");
            assertThat(homeroom.fits()).isTrue();
            row.locator("a").click();
            page.locator("summary", withText("Отклонить")).click();
            page.fill("[id='decide:answer']", "Номер принадлежит бабушке");
            page.click("[id='decide:decline']");
            assertThat(page.locator("[role=status]")).containsText("отклонено");
        }
        assertThat(Rows.text("select coalesce(max(phone), 'none') from person where id = " + pupil))
                .isEqualTo("none");
    }

    @Test
    @DisplayName("PD-02 the heads see the classes with their progress, and the demo has what waits")
    void theDeputySeesAllClasses() {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/journal/families.xhtml");
            Locator fifth = deputy.page().locator("#progress tbody tr", withText("5А"));
            assertThat(fifth.locator("progress")).hasCount(1);
            assertThat(fifth.locator("td").nth(3)).containsText("просрочено: ");
            assertThat(fifth.locator("td").nth(4)).containsText("просрочено: 1");
            deputy.wholePicture("families-classes");
            assertThat(Axe.findings(deputy)).isEmpty();
            deputy.open("/journal/datachanges.xhtml");
            assertThat(deputy.page().locator("#notices tbody tr").first().locator(".lamp"))
                    .containsText("просрочено");
            assertThat(deputy.page().locator("#notices a", withText("Рассмотреть")))
                    .hasCount(0);
            deputy.wholePicture("data-changes");
        }
    }

    private static Locator told(Page page) {
        return page.locator("#told li", withText("+7 900 222-22-22"));
    }

    private static String kept(String field) throws Exception {
        return Rows.text("select " + field + " from person where id = " + other);
    }

    private static String date(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(Product.TODAY.plusDays(days));
    }

    private static long person(String surname, String name, String sex, String born, String phone) throws Exception {
        return made("insert into person (id, school_id, surname, given_name, sex, birth_date, phone) select"
                + " nextval('entity_id'), school_id, '" + surname + "', '" + name + "', " + sex + ", " + born + ", "
                + phone + " from account where login = 'coordinator' returning id");
    }

    private static void account(String login, String role, long person, String name) throws Exception {
        long id = made("insert into account (id, school_id, person_id, login, password_hash, display_name) select"
                + " nextval('entity_id'), school_id, " + person + ", '" + login + "', password_hash, '" + name
                + "' from account where login = 'coordinator' returning id");
        made("insert into account_role (school_id, account_id, role, valid_from) select school_id, id, '" + role
                + "', '2000-01-01' from account where id = " + id + " returning account_id");
    }

    private static long made(String sql) throws Exception {
        return Long.parseLong(Rows.text(sql));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
