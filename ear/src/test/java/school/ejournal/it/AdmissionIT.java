package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A pupil comes to the second school from another one, with marks, and leaves again. */
class AdmissionIT {

    private static final String SURNAME = "Ёлкина";

    @Test
    @DisplayName("MV-01, MV-06, MV-07, MV-08, JR-12 a pupil comes with marks of another school, and leaves")
    void comesWithMarksAndLeaves() throws Exception {
        long schoolClass = ParallelClass.id();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            admit(deputy, schoolClass);
            long student = Long.parseLong(
                    Rows.text("select id from person where surname = '" + SURNAME + "' order by id desc limit 1"));
            assertThat(Rows.text("select letter from student_file where student_id = " + student))
                    .isEqualTo("Е");
            String subject = bringsAMark(deputy, schoolClass, student);
            seenOnThePage(deputy, schoolClass, student, subject);
            leavesAndTheOrderIsAnnulled(deputy, student);
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    private static void admit(Browser deputy, long schoolClass) {
        Page page = deputy.page();
        deputy.open("/office/move.xhtml?kind=admission&class=" + schoolClass);
        page.fill("[id='paper:surname']", SURNAME);
        page.fill("[id='paper:givenName']", "Анна");
        page.fill("[id='paper:born']", "2014-05-06");
        page.fill("[id='paper:number']", "91-у");
        page.fill("[id='paper:place']", "Школа № 7 г. Клина");
        choosePart(page);
        page.setInputFiles(
                "[id='paper:file']",
                new FilePayload("order.pdf", "application/pdf", "no pdf".getBytes(StandardCharsets.UTF_8)));
        page.click("[id='paper:rehearse']");
        assertThat(page.locator("[role=alert]")).containsText("PDF, JPEG или PNG");
        page.setInputFiles(
                "[id='paper:file']",
                new FilePayload("order.pdf", "application/pdf", "%PDF-1.7 order".getBytes(StandardCharsets.UTF_8)));
        page.click("[id='paper:rehearse']");
        assertThat(page.locator(".said")).containsText("появляется на страницах 6Б");
        deputy.wholePicture("admission");
        assertThat(Axe.findings(deputy)).isEmpty();
        page.click("[id='paper:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Приказ внесён");
    }

    private static void choosePart(Page page) {
        Locator parts = page.locator("select[id^='paper:parts']");
        for (int i = 0; i < parts.count(); i++) {
            parts.nth(i).selectOption("0");
        }
    }

    /** Enters a mark, corrects it and brings a second one; answers the subject. */
    private static String bringsAMark(Browser deputy, long schoolClass, long student) throws Exception {
        Page page = deputy.page();
        LocalDate day = Product.TODAY.minusDays(3);
        String subject = Rows.text("select g.subject_id from teaching_group g where g.class_id = " + schoolClass
                + " and g.marking = 'scale' and g.name is null order by g.id limit 1");
        deputy.open("/journal/class.xhtml?id=" + schoolClass);
        page.locator("a[href*='brought.xhtml?student=" + student + "']").click();
        page.fill("[id='mark:school']", "Школа № 7 г. Клина");
        page.fill("[id='mark:document']", "Ведомость текущих отметок № 3");
        page.selectOption("[id='mark:subject']", subject);
        page.fill("[id='mark:day']", Product.TODAY.toString());
        page.fill("[id='mark:text']", "4");
        page.click("[id='mark:keep']");
        assertThat(page.locator("[role=alert]")).containsText("уже учился здесь");
        page.fill("[id='mark:day']", day.toString());
        page.click("[id='mark:keep']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Сохранено");
        page.locator("[id='marks'] tbody input[type=submit]").first().click();
        page.fill("[id='mark:text']", "5");
        page.fill("[id='mark:why']", "Описка");
        page.click("[id='mark:keep']");
        assertThat(page.locator("[id='marks'] tbody tr")).hasCount(2);
        assertThat(page.locator("[id='marks'] tbody tr", withText("Описка"))).containsText("Аннулирован");
        deputy.wholePicture("brought-marks");
        assertThat(Axe.findings(deputy)).isEmpty();
        return subject;
    }

    private static void seenOnThePage(Browser deputy, long schoolClass, long student, String subject) throws Exception {
        String journal = Rows.text("select p.id from page p join teaching_group g on g.id = p.group_id"
                + " join term t on t.id = p.term_id where g.class_id = " + schoolClass + " and g.subject_id = "
                + subject
                + " and g.name is null and '" + Product.TODAY + "' between t.starts and t.ends");
        deputy.open("/journal/page.xhtml?id=" + journal);
        Locator list = deputy.page().locator("section.brought tbody tr", withText(SURNAME));
        assertThat(list).hasCount(1);
        assertThat(list).containsText("Ведомость текущих отметок № 3");
        assertThat(deputy.page().locator("#grid tr[data-student='" + student + "'] .avg"))
                .hasText("5,00");
    }

    private static void leavesAndTheOrderIsAnnulled(Browser deputy, long student) throws Exception {
        Page page = deputy.page();
        deputy.open("/office/move.xhtml?kind=leaving&student=" + student);
        page.fill("[id='paper:number']", "95-у");
        page.fill("[id='paper:first']", Product.TODAY.plusDays(2).toString());
        page.fill("[id='paper:place']", "Школа № 9");
        page.click("[id='paper:rehearse']");
        page.click("[id='paper:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Приказ внесён");
        assertThat(Rows.text("select valid_until from enrolment where student_id = " + student))
                .isEqualTo(Product.TODAY.plusDays(1).toString());

        deputy.open("/office/orders.xhtml");
        page.locator("tbody tr", withText("91-у")).locator("a[href*='order=']").click();
        page.fill("[id='annulment:why']", "Ошибка");
        page.click("[id='annulment:annul']");
        assertThat(page.locator("[role=alert]")).containsText("есть другой");
        deputy.open("/office/orders.xhtml");
        page.locator("tbody tr", withText("95-у")).locator("a[href*='order=']").click();
        page.fill("[id='annulment:why']", "Передумали");
        page.click("[id='annulment:annul']");
        assertThat(page.locator("tbody tr", withText("95-у"))).containsText("Передумали");
        assertThat(Rows.text("select coalesce(valid_until::text, 'open') from enrolment where student_id = " + student))
                .isEqualTo("open");
        Client reader = Client.signedIn("second.director");
        String order =
                Rows.text("select order_id from movement where student_id = " + student + " order by order_id limit 1");
        assertThat(new String(reader.get("/office/orders.xhtml?file=" + order).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("%PDF-1.7 order");
        deputy.open("/office/register.xhtml?words=елкина");
        assertThat(page.locator("tbody tr", withText(SURNAME))).containsText("Школа № 7 г. Клина");
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
