package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several works of a lesson, retakes, kinds of work: typed by a teacher, read by a family. */
class WorksIT {

    private static final String FAMILY = "student7";
    private static final int ROW = 12;

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    @DisplayName("WK-01, WK-02 a further work has a column of its own, and is annulled once it holds nothing")
    void aFurtherWorkIsAddedMarkedReadByTheFamilyAndAnnulled() {
        long child = childOf(FAMILY);
        teacher.open();
        teacher.cell(ROW).click();
        addWork("Домашняя работа");
        String column = further().getAttribute("data-column");
        Locator cell = teacher.shown().locator("tr[data-student='" + child + "'] td[data-c='" + column + "']");
        cell.focus();
        teacher.keys("2-4");
        teacher.press("Enter");
        teacher.awaitSaved();
        assertThat(cell).hasText("2→4");
        assertThat(cell).not().hasClass(java.util.regex.Pattern.compile(".*\\blow\\b.*"));
        String mean = meanOf(child);
        teacher.browser().picture("journal-works");
        teacher.open();
        assertThat(teacher.shown().locator("tr[data-student='" + child + "'] .avg"))
                .hasText(mean);
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        readByTheFamily();

        cell.focus();
        teacher.press("Delete");
        teacher.awaitSaved();
        openWorks();
        teacher.shown().locator("#works button", withText("Отменить работу")).click();
        assertThat(further()).hasCount(0);
        assertThat(teacher.browser().complaints()).isEmpty();
    }

    private void readByTheFamily() {
        try (Browser student = Browser.signedIn(FAMILY, Browser.PHONE)) {
            Locator entry = student.page()
                    .locator(".day.today .entry")
                    .filter(new Locator.FilterOptions().setHas(student.page().locator(".more")));
            assertThat(entry.locator(".more")).hasText("Домашняя работа");
            assertThat(entry.locator(".mark").last()).hasText("2→4");
            student.wholePicture("diary-works-phone");
            assertThat(Axe.findings(student)).isEmpty();
            student.open("/family/standing.xhtml");
            assertThat(student.page().locator(".given-one", withText("2→4")).first())
                    .isVisible();
            student.wholePicture("standing-works-phone");
        }
    }

    @Test
    @DisplayName("MN-01 the kind of a work weighs its marks at once")
    void anotherKindOfWorkWeighsAnew() {
        teacher.openWithEmpty(ROW);
        teacher.type(ROW, "2");
        teacher.awaitSaved();
        String before = meanOf(teacher.student(ROW));
        choose("Контрольная работа");
        Locator head = teacher.shown().locator("#c" + teacher.lesson());
        assertThat(head).hasAttribute("data-weight", "4");
        String heavy = meanOf(teacher.student(ROW));
        assertThat(heavy).isLessThan(before);
        teacher.open();
        assertThat(head).hasAttribute("data-work", "Контрольная работа");
        assertThat(meanOf(teacher.student(ROW))).isEqualTo(heavy);
        teacher.cell(ROW).click();
        choose("Ответ на уроке");
        assertThat(head).hasAttribute("data-weight", "1");
        assertThat(meanOf(teacher.student(ROW))).isEqualTo(before);
    }

    @Test
    @DisplayName("JR-09 nobody overwrites unseen which works there are")
    void whatAnotherChangesOfTheWorksIsSaidAndShownOnDemand() {
        teacher.open();
        teacher.cell(ROW).click();
        teacher.client().send("PUT", "/api/lessons/" + teacher.lesson() + "/work", work("Тест"));
        assertThat(teacher.shown().locator("#problems")).containsText("изменил кто-то другой");
        teacher.problemButton("Показать").click();
        assertThat(teacher.shown().locator("#c" + teacher.lesson())).hasAttribute("data-title", "Тест");
        teacher.client().send("PUT", "/api/lessons/" + teacher.lesson() + "/work", work(""));
    }

    @Test
    void aTitleTypedInACutArrivesLater() {
        String title = "Проверочная " + UUID.randomUUID();
        teacher.open();
        teacher.cell(ROW).click();
        openWorks();
        Locator field = teacher.shown().locator("#works .work input").first();
        teacher.browser().context().setOffline(true);
        field.fill(title);
        field.blur();
        assertThat(teacher.shown().locator("#works [role=status]")).not().isEmpty();
        teacher.browser().context().setOffline(false);
        teacher.open();
        teacher.cell(ROW).click();
        openWorks();
        assertThat(teacher.shown().locator("#c" + teacher.lesson())).hasAttribute("data-title", title);
        assertThat(lesson().getJsonArray("works").getJsonObject(0).getString("title"))
                .isEqualTo(title);
        teacher.client().send("PUT", "/api/lessons/" + teacher.lesson() + "/work", work(""));
    }

    @Test
    @DisplayName("GR-07 a retake wants a mark of its kind")
    void aRetakeOfNothingIsRefused() {
        teacher.openWithEmpty(ROW);
        teacher.type(ROW, "осв-4");
        assertThat(teacher.cell(ROW)).hasAttribute("data-state", "invalid");
        teacher.problemButton("Вернуть").click();
    }

    private String work(String title) {
        JsonObject own = lesson().getJsonArray("works").getJsonObject(0);
        return "{\"type\":" + own.get("type") + ",\"title\":\"" + title + "\",\"expectedVersion\":"
                + own.getInt("version") + ",\"opId\":\"" + UUID.randomUUID() + "\"}";
    }

    private JsonObject lesson() {
        List<JsonObject> lessons = teacher.read().getJsonArray("lessons").getValuesAs(JsonObject.class);
        return lessons.stream()
                .filter(one -> one.getJsonNumber("id").longValue() == teacher.lesson())
                .findFirst()
                .orElseThrow();
    }

    private void openWorks() {
        if (teacher.shown().locator("#works[open]").count() == 0) {
            teacher.shown().locator("#works summary").click();
        }
    }

    private void choose(String kind) {
        openWorks();
        Locator select = teacher.shown().locator("#works .work select").first();
        select.selectOption(new SelectOption().setLabel(label(select, kind)));
    }

    private void addWork(String kind) {
        openWorks();
        Locator select = teacher.shown().locator("#works .adder select");
        select.selectOption(new SelectOption().setLabel(label(select, kind)));
        teacher.shown().locator("#works .adder button").click();
        assertThat(further()).hasCount(1);
    }

    private static String label(Locator select, String kind) {
        return select.locator("option", new Locator.LocatorOptions().setHasText(kind))
                .first()
                .textContent();
    }

    private Locator further() {
        return teacher.shown().locator("th.more[data-lesson='" + teacher.lesson() + "']");
    }

    private String meanOf(long student) {
        return teacher.shown()
                .locator("tr[data-student='" + student + "'] .avg")
                .textContent();
    }

    private static long childOf(String login) {
        return Client.signedIn(login)
                .get("/api/diary")
                .json()
                .getJsonObject("student")
                .getJsonNumber("id")
                .longValue();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
