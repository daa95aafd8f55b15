package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Home instruction, a combined class and a group across classes, in a school of their own. */
class KindsOfGroupsIT {

    private static final LocalDate DAY_BEFORE = Product.TODAY.minusDays(1);
    private static final String TODAY = "'" + Product.TODAY + "'";

    @BeforeAll
    static void layOut() throws Exception {
        ApartSchool.open();
    }

    @Test
    @DisplayName("RO-06, RO-07, RO-10, JR-04, JR-12, TT-04 at home by an order: off the class's page from the day on")
    void aPupilIsTaughtAtHome() throws Exception {
        long nina = ApartSchool.pupil("Надеждина");
        long olga = ApartSchool.pupil("Олина");
        long page = ApartSchool.pageOfTheClass();
        Client teacher = Client.signedIn("apart.teacher");
        assertThat(write(teacher, page, nina, ApartSchool.lesson(page, "date " + TODAY + " - 1"), "4"))
                .contains("saved");
        makeTheGroup(nina, olga);
        putBesideTheClass();

        JsonObject ofClass = teacher.get("/api/pages/" + page).json();
        assertThat(Pages.students(ofClass)).containsExactlyInAnyOrder(nina, olga);
        assertThat(write(teacher, page, nina, ApartSchool.lesson(page, TODAY), "5"))
                .contains("JR-04");
        worksWaitForTheOther(page, nina);

        long own = Long.parseLong(Rows.text("select page_id from lesson where group_id = "
                + ApartSchool.group("Надомное") + " and date = " + TODAY));
        Client tutor = Client.signedIn("apart.tutor");
        assertThat(Pages.students(tutor.get("/api/pages/" + own).json())).containsExactly(nina);
        assertThat(write(tutor, own, nina, ApartSchool.lesson(own, TODAY), "5")).contains("saved");
        seenByThePupilAndHerHomeroomTeacher(own);
    }

    private static void makeTheGroup(long nina, long olga) throws Exception {
        try (Browser deputy = Browser.signedIn("apart.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/groups.xhtml?group=new");
            fill(page, "home", "Надомное", "7Ю");
            page.click("[id='members:open']");
            assertThat(page.locator("[role=alert]")).containsText("укажите номер и дату приказа");
            page.fill("[id='members:orderNumber']", "12-у");
            page.fill("[id='members:orderDate']", DAY_BEFORE.toString());
            page.fill("[id='members:hours']", "2,5");
            deputy.wholePicture("kinds-new");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.click("[id='members:open']");
            assertThat(page.locator("#group-title")).containsText("Состав группы");
            assertThat(page.locator("input[name=tick]")).hasCount(2);
            choose(page, Product.TODAY, nina, olga);
            assertThat(page.locator("[role=alert]")).containsText("На дому учится один ученик");
            page.uncheck("input[name=tick][value='" + olga + "']");
            choose(page, DAY_BEFORE, nina);
            assertThat(page.locator("[role=alert]")).containsText("уже есть записи об ученике");
            choose(page, Product.TODAY, nina);
            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
            assertThat(page.locator("tbody tr", withText("Надомное"))).containsText("Обучение на дому");
            assertThat(page.locator("tbody tr", withText("Надомное"))).containsText("Приказ № 12-у");
            deputy.wholePicture("kinds");
            assertThat(Axe.findings(deputy)).isEmpty();
            assertThat(deputy.complaints()).isEmpty();
        }
        try (Browser deputy = Browser.signedIn("apart.deputy", Browser.PHONE)) {
            deputy.open("/office/groups.xhtml?group=new");
            deputy.wholePicture("kinds-new-phone");
            assertThat(deputy.fits()).isTrue();
            deputy.open("/office/groups.xhtml");
            Office.fits(deputy, "kinds");
        }
    }

    /** At the hour of the class's lesson in the same subject, which she is not in: nothing clashes. */
    private static void putBesideTheClass() throws Exception {
        try (Browser deputy = Browser.signedIn("apart.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/timetable.xhtml");
            page.fill("[id='begin:from']", Product.TODAY.toString());
            page.click("[id='begin:begin']");
            String draft = page.url().replaceAll(".*version=(\\d+).*", "$1");
            deputy.open("/office/timetable.xhtml?version=" + draft + "&class=" + ApartSchool.schoolClass("7Ю")
                    + "&cell=" + Product.TODAY.getDayOfWeek().getValue() + ".2");
            page.selectOption("[id='lesson:group']", Long.toString(ApartSchool.group("Надомное")));
            page.waitForNavigation(() -> page.click("[id='lesson:keep']"));
            assertThat(page.locator(".lamp.bad")).hasCount(0);
            deputy.wholePicture("kinds-timetable");
            page.fill("[id='publish:from']", Product.TODAY.toString());
            page.waitForNavigation(() -> page.click("[id='publish:rehearse']"));
            page.click("[id='publish:apply']");
            assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
        }
    }

    /** The written work of today waits for one pupil of the two. */
    private static void worksWaitForTheOther(long page, long nina) {
        try (Browser teacher = Browser.signedIn("apart.teacher", Browser.DESK)) {
            teacher.open("/journal/today.xhtml");
            teacher.wholePicture("kinds-works");
            assertThat(teacher.page().locator(".waiting li", withText("Контрольная работа")))
                    .containsText("без отметки 1 ученик");
            teacher.open("/journal/page.xhtml?id=" + page);
            assertThat(teacher.page().locator("#grid tr[data-student='" + nina + "'] th.gone"))
                    .containsText("по ");
            teacher.wholePicture("kinds-page-of-class");
            assertThat(teacher.complaints()).isEmpty();
        }
    }

    private static void seenByThePupilAndHerHomeroomTeacher(long own) throws Exception {
        try (Browser pupil = Browser.signedIn("apart.pupil", Browser.PHONE)) {
            assertThat(pupil.page().locator(".day.today .entry", withText("Математика")))
                    .hasCount(1);
            assertThat(pupil.page().locator(".day.today .entry", withText("5"))).hasCount(1);
            pupil.wholePicture("kinds-diary");
            pupil.open("/family/standing.xhtml");
            assertThat(pupil.page().locator("main .mean b")).hasText("4,50");
            pupil.wholePicture("kinds-standing");
            assertThat(pupil.complaints()).isEmpty();
        }
        try (Browser homeroom = Browser.signedIn("apart.own", Browser.DESK)) {
            homeroom.open("/journal/page.xhtml?id=" + own);
            assertThat(homeroom.page().locator("#grid tr[data-student]")).hasCount(1);
            assertThat(homeroom.page().locator("section.brought")).containsText("7Ю");
            homeroom.wholePicture("kinds-page-at-home");
            homeroom.open("/journal/absences.xhtml");
            homeroom.wholePicture("kinds-absences");
            assertThat(homeroom.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("RO-08, GR-01 a combined class has a page on which grade 1 gets no marks")
    void classesOfPrimarySchoolAreCombined() throws Exception {
        long first = ApartSchool.pupil("Первушина");
        long third = ApartSchool.pupil("Третьякова");
        try (Browser deputy = Browser.signedIn("apart.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/groups.xhtml?group=new");
            fill(page, "combined", "Комплект", "1К");
            page.click("[id='members:open']");
            assertThat(page.locator("[role=alert]")).containsText("Класс-комплект объединяет");
            page.selectOption("[id='members:class']", new SelectOption().setLabel("3К"));
            page.click("[id='members:open']");
            assertThat(page.locator("input[name=tick]")).hasCount(2);
            deputy.wholePicture("kinds-combined");
            choose(page, Product.TODAY, first, third);
            assertThat(page.locator("tbody tr", withText("Комплект"))).containsText("1К, 3К");
        }
        long page = ApartSchool.layOut(ApartSchool.group("Комплект"));
        Client tutor = Client.signedIn("apart.tutor");
        assertThat(Pages.students(tutor.get("/api/pages/" + page).json())).containsExactlyInAnyOrder(first, third);
        assertThat(write(tutor, page, third, ApartSchool.lesson(page, TODAY), "4"))
                .contains("saved");
        assertThat(write(tutor, page, first, ApartSchool.lesson(page, TODAY), "4"))
                .contains("GR-01");
        assertThat(write(tutor, page, first, ApartSchool.lesson(page, TODAY), "н"))
                .contains("saved");
    }

    @Test
    @DisplayName("JR-10 the homeroom teacher reads a page of another class as long as a pupil of hers is on it")
    void theHomeroomTeacherSeesWhereHerPupilsAre() throws Exception {
        long elsa = ApartSchool.pupil("Эминова");
        Rows.execute("with made as (insert into teaching_group (id, school_id, class_id, subject_id, name, marking)"
                + " select nextval('entity_id'), g.school_id, g.class_id, g.subject_id, 'Олимпиадная', 'scale'"
                + " from teaching_group g where g.id = (select group_id from page where id = "
                + ApartSchool.pageOfTheClass()
                + ") returning *), load as (insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)"
                + " select nextval('entity_id'), m.school_id, m.id, a.person_id, 1, date " + TODAY
                + " - 60 from made m, account a where a.login = 'apart.teacher')"
                + " insert into group_member (school_id, group_id, student_id, valid_from)"
                + " select school_id, id, " + elsa + ", " + TODAY + " from made");
        long page = ApartSchool.layOut(ApartSchool.group("Олимпиадная"));
        long lesson = ApartSchool.lesson(page, TODAY);
        Client beside = Client.signedIn("apart.beside");

        assertThat(beside.get("/api/pages/" + page).status()).isEqualTo(200);
        assertThat(pages(beside)).contains(page).doesNotContain(ApartSchool.pageOfTheClass());
        assertThat(write(beside, page, elsa, lesson, "5")).doesNotContain("saved");
        assertThat(Rows.text("select count(*) from cell where page_id = " + page))
                .isEqualTo("0");
        try (Browser reader = Browser.signedIn("apart.beside", Browser.PHONE)) {
            reader.open("/journal/pages.xhtml");
            Office.fits(reader, "kinds-pages");
            reader.open("/journal/page.xhtml?id=" + page);
            assertThat(reader.page().locator("#grid tr[data-student]")).hasCount(1);
            assertThat(reader.page().locator("#grid td.mine")).hasCount(0);
            reader.wholePicture("kinds-page-beside");
            assertThat(reader.complaints()).isEmpty();
        }
        isNotThereForOthers(page, elsa);
    }

    private static void isNotThereForOthers(long page, long elsa) throws Exception {
        Client other = Client.signedIn("apart.other");
        assertThat(other.get("/api/pages/" + page).status()).isEqualTo(404);
        assertThat(pages(other)).doesNotContain(page);
        Client beside = Client.signedIn("apart.beside");
        Rows.execute("update enrolment set valid_until = date " + TODAY + " - 1 where student_id = " + elsa);
        assertThat(beside.get("/api/pages/" + page).status()).isEqualTo(404);
        assertThat(pages(beside)).doesNotContain(page);
        Rows.execute("update enrolment set valid_until = null where student_id = " + elsa);
        assertThat(beside.get("/api/pages/" + page).status()).isEqualTo(200);
        Rows.execute("update group_member set valid_from = date " + TODAY + " - 80, valid_until = date " + TODAY
                + " - 70 where student_id = " + elsa);
        assertThat(beside.get("/api/pages/" + page).status()).isEqualTo(404);
    }

    private static List<Long> pages(Client client) {
        return client.get("/api/pages").array().getValuesAs(JsonObject.class).stream()
                .map(page -> page.getJsonNumber("id").longValue())
                .toList();
    }

    private static void fill(Page page, String kind, String name, String schoolClass) throws Exception {
        page.selectOption("[id='members:kind']", kind);
        page.fill("[id='members:name']", name);
        page.selectOption("[id='members:class']", new SelectOption().setLabel(schoolClass));
        page.selectOption("[id='members:subject']", new SelectOption().setLabel("Математика"));
        page.selectOption(
                "[id='members:teacher']", Rows.text("select person_id from account where login = 'apart.tutor'"));
        page.fill("[id='members:from']", DAY_BEFORE.toString());
    }

    private static void choose(Page page, LocalDate from, long... pupils) {
        page.fill("[id='members:from']", from.toString());
        for (long pupil : pupils) {
            page.check("input[name=tick][value='" + pupil + "']");
        }
        page.click("[id='members:choose']");
    }

    private static String write(Client client, long page, long student, long lesson, String text) {
        return client.edit(page, UUID.randomUUID(), student, lesson, text, 0).body();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
