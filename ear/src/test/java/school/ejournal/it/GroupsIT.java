package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group with pupils of two classes of the second school, from its making to the diary of the pupil of the other class. */
class GroupsIT {

    private static final String SCHOOL = "(select school_id from account where login = 'second.coordinator')";

    private static final String OWN_CLASS =
            "(select min(c.id) from school_class c where c.grade_level = 6 and c.letter = 'А' and c.school_id = "
                    + SCHOOL + ")";

    private static final String NAME = "Робототехника";

    /** A second class of the grade level with one pupil, who has an account. */
    private static final String OTHER_CLASS = """
            with made as (
                insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                select nextval('entity_id'), school_id, school_year_id, 6, 'Ю', scheme from school_class where id = %1$s
                returning id, school_id
            ), pupil as (
                insert into person (id, school_id, surname, given_name)
                select nextval('entity_id'), school_id, 'Юрьева', 'Юлия' from made returning id, school_id
            ), enrolled as (
                insert into enrolment (id, school_id, class_id, student_id, valid_from)
                select nextval('entity_id'), m.school_id, m.id, p.id, '%2$s'::date - 60 from made m, pupil p
            ), account as (
                insert into account (id, school_id, person_id, login, password_hash, display_name)
                select nextval('entity_id'), p.school_id, p.id, 'second.robot', a.password_hash, 'Юрьева Юлия'
                from pupil p, account a where a.login = 'second.coordinator' returning id, school_id
            )
            insert into account_role (school_id, account_id, role, valid_from)
            select school_id, id, 'STUDENT', '%2$s'::date - 60 from account
            """;

    @Test
    @DisplayName("RO-04, RO-05, TT-04 pupils of two classes learn together: page, mark, diary, clash")
    void pupilsOfTwoClassesLearnTogether() throws Exception {
        Rows.execute(OTHER_CLASS.formatted(OWN_CLASS, Product.TODAY));
        String pupil = Rows.text("select person_id from account where login = 'second.robot'");
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            make(deputy);
            page.fill("[id='members:from']", Product.TODAY.toString());
            page.check("input[name=tick][value='" + pupil + "']");
            page.locator("label.tick", withText("6А")).first().click();
            deputy.wholePicture("groups-members");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.click("[id='members:choose']");
            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(page.locator("tbody tr", withText(NAME))).containsText("6А, 6Ю");
            deputy.wholePicture("groups");
            assertThat(Axe.findings(deputy)).isEmpty();
            putIntoToday(page, deputy);
            assertThat(deputy.complaints()).isEmpty();
        }
        isMarkedAndSeesIt(pupil);
    }

    private static void isMarkedAndSeesIt(String pupil) throws Exception {
        String lesson =
                Rows.text("select l.id from lesson l join teaching_group g on g.id = l.group_id where g.name = '" + NAME
                        + "' and l.date = '" + Product.TODAY + "' and l.state = 'planned'");
        String at = Rows.text("select page_id from lesson where id = " + lesson);
        String teacher = Rows.text(
                "select a.login from lesson l join account a on a.person_id = l.teacher_id where l.id = " + lesson);
        Client hers = Client.signedIn(teacher);
        assertThat(Pages.students(hers.get("/api/pages/" + at).json()))
                .hasSize(2)
                .contains(Long.valueOf(pupil));
        assertThat(hers.edit(
                                Long.parseLong(at),
                                UUID.randomUUID(),
                                Long.parseLong(pupil),
                                Long.parseLong(lesson),
                                "5",
                                0)
                        .status())
                .isEqualTo(200);
        try (Browser robot = Browser.signedIn("second.robot", Browser.PHONE)) {
            assertThat(robot.page().locator(".day.today .entry", withText("5"))).hasCount(1);
            robot.wholePicture("diary-across-classes");
            assertThat(robot.complaints()).isEmpty();
        }
    }

    private static void make(Browser deputy) throws Exception {
        Page page = deputy.page();
        String teacher = Rows.text("select l.teacher_id from teaching_load l join teaching_group g on g.id = l.group_id"
                + " where g.class_id = " + OWN_CLASS + " and l.valid_until is null order by l.teacher_id limit 1");
        deputy.open("/office/groups.xhtml?group=new");
        page.fill("[id='members:name']", NAME);
        page.selectOption("[id='members:class']", new SelectOption().setLabel("6А"));
        page.selectOption("[id='members:subject']", new SelectOption().setLabel("Труд (технология)"));
        page.fill("[id='members:from']", Product.TODAY.toString());
        page.click("[id='members:open']");
        assertThat(page.locator("[role=alert]")).containsText("Выберите класс, предмет и учителя");
        page.selectOption("[id='members:teacher']", teacher);
        page.click("[id='members:open']");
        assertThat(page.locator("#group-title")).containsText("Состав группы");
    }

    /** The group has the tenth lesson of today, at which nobody has another. */
    private static void putIntoToday(Page page, Browser deputy) throws Exception {
        deputy.open("/office/timetable.xhtml");
        page.fill("[id='begin:from']", Product.TODAY.toString());
        page.click("[id='begin:begin']");
        String draft = page.url().replaceAll(".*version=(\\d+).*", "$1");
        deputy.open("/office/timetable.xhtml?version=" + draft + "&class=" + Rows.text("select " + OWN_CLASS) + "&cell="
                + Product.TODAY.getDayOfWeek().getValue() + ".10");
        String group = Rows.text("select id from teaching_group where name = '" + NAME + "'");
        page.selectOption("[id='lesson:group']", group);
        page.waitForNavigation(() -> page.click("[id='lesson:keep']"));
        page.fill("[id='publish:from']", Product.TODAY.toString());
        page.waitForNavigation(() -> page.click("[id='publish:rehearse']"));
        page.click("[id='publish:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
