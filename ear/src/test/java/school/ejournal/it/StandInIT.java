package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A substitution at the second school, from the order to the line of the payroll. */
class StandInIT {

    private static final String REASON = "Больничный лист";

    @Test
    @DisplayName("SU-01, SU-02, SU-03, RP-08 the right and the hours move with the lesson")
    void movesTheRightAndTheHours() throws Exception {
        OwnLesson lesson =
                OwnLesson.find("second.teacher", "l.date = '" + Product.TODAY + "'::date - 1 and l.number < 4");
        String absent = Rows.text("select teacher_id from lesson where id = " + lesson.id());
        String day = Product.TODAY.minusDays(1).toString();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open("/office/changes.xhtml?teacher=" + absent + "&from=" + day + "&until=" + Product.TODAY);
            page.click("[id='stand:keep']");
            assertThat(page.locator("[role=alert]")).containsText("Выберите, кто заменит");
            page.check("input[name=tick][value='" + lesson.id() + "']");
            String substitute = page.locator("[id='stand:substitute'] option:not(:has-text('занят'))")
                    .nth(1)
                    .getAttribute("value");
            typeOrder(page, substitute);
            deputy.wholePicture("changes-form");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.click("[id='stand:keep']");
            assertThat(changed(page)).containsText("Замена:");
            deputy.wholePicture("changes");
            String login = Rows.text("select login from account where person_id = " + substitute);
            holdsNow(lesson.id());

            assertThat(writes(lesson.teacher(), lesson, "Тема того, кто отсутствует"))
                    .isFalse();
            assertThat(writes(login, lesson, "Повторение на замене")).isTrue();
            seesTheHours(deputy, absent, substitute);

            deputy.open("/office/changes.xhtml?from=" + day);
            changed(page).locator("input[type=submit]").click();
            assertThat(changed(page)).hasCount(0);
            assertThat(writes(login, lesson, "Уже не на замене")).isFalse();
            assertThat(writes(lesson.teacher(), lesson, "Снова своя тема")).isTrue();
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("LC-01, LC-02, LC-03 a lesson is moved and cancelled, with a reason that the class reads")
    void aLessonIsMovedAndAnotherCancelled() throws Exception {
        String ahead = Rows.text("select l.id from lesson l join account a on a.person_id = l.teacher_id"
                + " where a.login like 'second.teacher%' and l.date = '" + Product.TODAY.plusDays(2)
                + "' and l.state = 'planned' order by l.id desc limit 1");
        String teacher = Rows.text("select teacher_id from lesson where id = " + ahead);
        String day = Product.TODAY.plusDays(2).toString();
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open(
                    "/office/changes.xhtml?teacher=" + teacher + "&from=" + day + "&until=" + day + "&move=" + ahead);
            page.fill("[id='elsewhere:date']", day);
            page.fill("[id='elsewhere:number']", "11");
            page.fill("[id='elsewhere:room']", "актовый зал");
            page.fill("[id='elsewhere:reason']", "Репетиция");
            deputy.picture("changes-move");
            page.click("[id='elsewhere:keep']");
            deputy.open("/office/changes.xhtml?from=" + day);
            assertThat(page.locator("tbody tr", withText("Перенесён сюда"))).containsText("Репетиция");
            assertThat(page.locator("tbody tr", withText("Перенесён на другое время")))
                    .hasCount(1);
            deputy.open("/journal/week.xhtml?of=t" + teacher + "&day=" + day);
            assertThat(page.locator(".unit.changed")).containsText("актовый зал");
            assertThat(page.locator(".unit.gone")).hasCount(1);
            deputy.wholePicture("week");
            assertThat(Axe.findings(deputy)).isEmpty();
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    private static void typeOrder(Page page, String substitute) {
        page.selectOption("[id='stand:substitute']", substitute);
        page.fill("[id='stand:reason']", REASON);
        page.fill("[id='stand:order']", "112-к");
        page.fill("[id='stand:orderDate']", Product.TODAY.toString());
    }

    /** The substitution holds by the database's clock, which does not show the tests' day. */
    private static void holdsNow(long lesson) throws Exception {
        Rows.execute(
                "update substitution set valid_from = now() - interval '1 hour', valid_until = now() + interval '1 hour'"
                        + " where lesson_id = " + lesson + " and annulled_at is null");
    }

    /** Whether somebody's topic for the lesson is taken. */
    private static boolean writes(String login, OwnLesson lesson, String topic) throws Exception {
        String version = Rows.text("select version from lesson where id = " + lesson.id());
        Client.Reply reply = Client.signedIn(login)
                .send(
                        "PUT",
                        "/api/lessons/" + lesson.id(),
                        "{\"topic\": \"" + topic + "\", \"homework\": \"\", \"expectedVersion\": " + version + "}");
        return reply.status() == 200;
    }

    private static void seesTheHours(Browser deputy, String absent, String substitute) throws Exception {
        Page page = deputy.page();
        deputy.open("/office/hours.xhtml?month="
                + Product.TODAY.minusDays(1).toString().substring(0, 7));
        Locator line = page.locator("section tbody tr", withText(REASON));
        assertThat(line).containsText("№ 112-к");
        deputy.wholePicture("hours");
        assertThat(Axe.findings(deputy)).isEmpty();
        byte[] sheet = Client.signedIn("second.deputy")
                .get("/office/hours.xhtml?as=xlsx&month="
                        + Product.TODAY.minusDays(1).toString().substring(0, 7))
                .bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Row> people = book.getFirstSheet().read();
            assertThat(number(people, surname(substitute), 7)).isEqualTo(1);
            assertThat(number(people, surname(absent), 6)).isEqualTo(1);
        }
    }

    private static String surname(String person) throws Exception {
        return Rows.text("select surname || ' ' || left(given_name, 1) || '.' from person where id = " + person);
    }

    private static int number(List<Row> rows, String name, int column) {
        return rows.stream()
                .filter(row -> row.getCellText(0).startsWith(name))
                .map(row -> row.getCellAsNumber(column).orElseThrow().intValue())
                .findFirst()
                .orElseThrow();
    }

    private static Locator changed(Page page) {
        return page.locator("section tbody tr", withText(REASON));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
