package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An adjustment sheet from the teacher who lost hours to the deputy and back into the lessons. */
class AdjustmentIT {

    /** Of a subject that writes no control works, so that whatever comes next can be merged. */
    private static final String FIND = """
            select a.login || ' ' || u.group_id from lesson_plan_use u
            join lesson_plan p on p.id = u.plan_id and p.grade_level >= 8
            join account a on a.person_id = p.teacher_id and a.login like 'teacher%' and a.login <> 'teacher1'
            join teaching_group g on g.id = u.group_id and g.name is null
            join subject s on s.id = g.subject_id and s.name in ('Физическая культура', 'ОБЗР', 'Разговоры о важном')
            where u.ended_at is null order by u.id limit 1
            """;

    private static final String BLANK = """
            select id from lesson where group_id = %s and state <> 'cancelled' and topic = ''
            order by date, number limit 1
            """;

    @Test
    @DisplayName("CU-08 a sheet is given back, made anew, approved, and the topics follow it")
    void topicsFollowAnApprovedSheet() throws Exception {
        String[] found = Office.ask(FIND).split(" ");
        String lesson = Office.ask(BLANK.formatted(found[1]));
        String before = planned(found[0], lesson).getString("topic");
        try (Browser teacher = Browser.signedIn(found[0], Browser.DESK);
                Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            Page sheet = teacher.page();
            ask(teacher, found[1]);
            String path = "/journal/adjustment.xhtml?id=" + sheet.url().replaceAll(".*id=(\\d+).*", "$1");
            decide(deputy, path, "giveBack", "");
            assertThat(deputy.page().locator("[role=alert]")).containsText("почему лист возвращён");
            decide(deputy, path, "giveBack", "Объедините другие темы");
            assertThat(deputy.page().locator(".noprint .lamp")).hasText("возвращён");
            assertThat(planned(found[0], lesson).getString("topic")).isEqualTo(before);

            ask(teacher, found[1]);
            teacher.wholePicture("adjustment");
            assertThat(Axe.findings(teacher)).isEmpty();
            deputy.open("/journal/adjustments.xhtml");
            deputy.picture("adjustments");
            assertThat(Axe.findings(deputy)).isEmpty();
            Locator waiting = deputy.page().locator("tbody tr").first();
            assertThat(waiting.locator(".lamp")).hasText("ждёт решения");
            waiting.locator("a").click();
            deputy.picture("adjustment-to-decide");
            deputy.page().click("[id='decide:approve']");
            assertThat(deputy.page().locator(".noprint .lamp")).hasText("утверждён");
            assertThat(deputy.complaints()).isEmpty();
            assertThat(teacher.complaints()).isEmpty();
        }
        JsonObject after = planned(found[0], lesson);
        assertThat(after.getString("topic")).startsWith(before + "; ");
    }

    private static JsonObject planned(String teacher, String lesson) {
        return Client.signedIn(teacher)
                .get("/api/lessons/" + lesson + "/advice")
                .json()
                .getJsonObject("planned");
    }

    /** Merges the next topic with the one after it, as the list of plan and fact leads to it. */
    private static void ask(Browser teacher, String group) {
        Page page = teacher.page();
        teacher.open("/journal/planfact.xhtml");
        page.locator("a[href='adjust.xhtml?group=" + group + "']").click();
        page.selectOption("[id='adjust:reason']", "quarantine");
        page.fill("[id='adjust:note']", "С 23 по 27 ноября");
        page.click("[id='adjust:ask']");
        assertThat(page.locator("[role=alert]")).containsText("хотя бы одну тему");
        page.selectOption("[id='adjust:rows:0:way']", "merge");
        teacher.picture("adjust");
        page.click("[id='adjust:ask']");
        assertThat(page.locator("article h1")).hasText("Лист корректировки");
        assertThat(page.locator("article tbody tr")).hasCount(2);
    }

    private static void decide(Browser deputy, String path, String button, String note) {
        deputy.open(path);
        deputy.page().fill("[id='decide:note']", note);
        deputy.page().click("[id='decide:" + button + "']");
    }

    @Test
    void thePhoneShowsTheForm() throws Exception {
        String[] found = Office.ask(FIND.replace("order by u.id limit", "order by u.id desc limit"))
                .split(" ");
        try (Browser phone = Browser.signedIn(found[0], Browser.PHONE)) {
            phone.open("/journal/adjust.xhtml?group=" + found[1]);
            phone.picture("adjust-phone");
            assertThat(phone.fits()).isTrue();
            assertThat(Axe.findings(phone)).isEmpty();
        }
    }
}
