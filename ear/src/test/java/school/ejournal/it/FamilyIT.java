package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The family's side in a real browser. */
class FamilyIT {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM");

    /** The width of A4 in CSS pixels. */
    private static final int A4 = 794;

    @Test
    void aParentReadsTheWeekOfHerChild() {
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            assertThat(parent.page().locator("h1")).containsText("5А");
            assertThat(parent.page().locator(".day:not(.summary)").count()).isBetween(5, 6);
            assertThat(parent.page().locator(".day .entry").count()).isGreaterThan(15);
            parent.picture("diary");
            assertThat(Axe.findings(parent)).isEmpty();
            dark(parent, true);
            parent.picture("diary-dark");
            assertThat(Axe.findings(parent)).isEmpty();
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void aMarkIsInTheDiaryAsSoonAsItIsSaved() {
        Client teacher = Client.signedIn("teacher1");
        long page = Pages.current(teacher, "5А", "Математика");
        JsonObject now = teacher.get("/api/pages/" + page).json();
        long child = childOf("parent3");
        List<Long> lessons = Pages.lessons(now);
        long lesson = lessons.get(lessons.size() - 1);
        teacher.edit(page, UUID.randomUUID(), child, lesson, "5/5", Pages.version(now, child, lesson));
        try (Browser parent = Browser.signedIn("parent3", Browser.PHONE)) {
            assertThat(parent.page().locator(".day.today .mark").filter(containing("5/5")))
                    .hasCount(1);
            assertThat(parent.fits()).isTrue();
            assertThat(parent.page()
                            .locator(".side")
                            .evaluate("side => side.scrollWidth <= side.clientWidth && side.scrollHeight <= 140"))
                    .as("the ways of the family fit a phone")
                    .isEqualTo(true);
            parent.wholePicture("diary-phone");
            assertThat(Axe.findings(parent)).isEmpty();
        }
    }

    @Test
    void aParentWithTwoChildrenChoosesAndEachChildHasItsOwnMarks() {
        try (Browser parent = Browser.signedIn("parent1", Browser.DESK)) {
            String first = parent.page().locator("h1").textContent();
            parent.page().locator("header .chips a[aria-current=false]").click();
            assertThat(parent.page().locator("h1")).not().hasText(first);
            parent.page().locator(".tabs a").nth(2).click();
            assertThat(parent.page().locator("h1")).not().hasText(first);
        }
    }

    @Test
    void weeksAreTurnedByTheArrowKeysAndFoundByADate() {
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            String now = parent.page().locator(".weeks .span").textContent();
            parent.page().keyboard().press("ArrowLeft");
            assertThat(parent.page().locator(".weeks .span")).not().hasText(now);
            parent.page().keyboard().press("ArrowRight");
            assertThat(parent.page().locator(".weeks .span")).hasText(now);
            parent.page().locator("#jump").fill(Product.TODAY.minusWeeks(2).toString());
            parent.page().locator(".jump button").click();
            assertThat(parent.page().locator(".day h2").first())
                    .containsText(SHORT.format(Product.TODAY.minusWeeks(2).minusDays(2)));
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void theWeekPrintsAsASlipOfPaper() {
        try (Browser parent = Browser.signedIn("parent3", A4)) {
            parent.open("/family/diary.xhtml?day=" + Product.TODAY.minusWeeks(1));
            parent.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(parent.page().locator(".side")).isHidden();
            assertThat(parent.page().locator(".tabs")).isHidden();
            assertThat(parent.page().locator(".signline")).isVisible();
            parent.wholePicture("diary-print");
            byte[] pdf = parent.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .as("one sheet of paper")
                    .containsPattern("/Count 1\\b");
        }
    }

    @Test
    void homeworkIsOnOneScreenAndTicksStayInTheBrowser() {
        try (Browser student = Browser.signedIn("student3", Browser.PHONE)) {
            student.open("/family/homework.xhtml");
            assertThat(student.page().locator("#next")).containsText("На завтра");
            assertThat(student.page().locator(".tasks li").count()).isPositive();
            student.page().locator(".tasks input").first().check();
            student.open("/family/homework.xhtml");
            assertThat(student.page().locator(".tasks input").first()).isChecked();
            assertThat(student.page().locator(".tasks li").first()).hasClass("did");
            assertThat(student.fits()).isTrue();
            student.wholePicture("homework-phone");
            assertThat(Axe.findings(student)).isEmpty();
            assertThat(student.complaints()).isEmpty();
        }
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            parent.open("/family/homework.xhtml");
            assertThat(parent.page().locator(".tasks input").first()).not().isChecked();
            parent.picture("homework");
        }
    }

    @Test
    void progressHasAChartWithItsTextAndSaysWhatABetterMarkTakes() {
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            parent.open("/family/standing.xhtml");
            Locator chart = parent.page().locator("svg.chart").first();
            assertThat(chart).hasAttribute("role", "img");
            assertThat(chart.getAttribute("aria-label"))
                    .matches("Среднее: в начале \\d,\\d\\d, теперь \\d,\\d\\d, отметок .*");
            Locator open = parent.page()
                    .locator("li.card")
                    .filter(having(parent.page().locator(".ways")))
                    .first();
            open.locator("details:has(.ways) summary").click();
            assertThat(open.locator(".ways li").first()).containsText("пят");
            parent.picture("standing");
            open.locator("input[name=marks]").fill("5, 5, 3");
            open.locator("form button").click();
            assertThat(parent.page().locator(".outcome")).containsText("Среднее станет");
            parent.wholePicture("standing-what-if");
            assertThat(Axe.findings(parent)).isEmpty();
            dark(parent, true);
            assertThat(Axe.findings(parent)).isEmpty();
            parent.picture("standing-dark");
            assertThat(parent.complaints()).isEmpty();
        }
        try (Browser student = Browser.signedIn("student3", Browser.PHONE)) {
            student.open("/family/standing.xhtml");
            assertThat(student.fits()).isTrue();
            Locator marks = student.page().locator("details.given").first();
            marks.locator("summary").press("Enter");
            assertThat(marks.locator("li").first()).isVisible();
            assertThat(marks.locator("li").first()).containsText(Pattern.compile("\\d\\d\\.\\d\\d"));
            assertThat(student.fits()).isTrue();
            assertThat(Axe.findings(student)).isEmpty();
            student.wholePicture("standing-phone");
        }
    }

    @Test
    void aFirstGraderHasADiaryWithoutMarks() throws Exception {
        try (Browser student = Browser.signedIn(Families.studentOfGrade(1), Browser.DESK)) {
            assertThat(student.page().locator(".day .entry").count()).isGreaterThan(10);
            assertThat(student.page().locator("#summary")).not().containsText("Отметок");
            student.picture("diary-first-grade");
            student.open("/family/standing.xhtml");
            assertThat(student.page().locator(".note")).containsText("отметок не ставят");
            assertThat(student.page().locator("svg.chart")).hasCount(0);
            assertThat(student.page().locator("summary")).hasCount(0);
            student.picture("standing-first-grade");
        }
    }

    @Test
    void weeksWithoutLessonsSayWhy() {
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            parent.open("/family/diary.xhtml?day=" + Product.TODAY.minusWeeks(60));
            assertThat(parent.page().locator(".card.empty")).containsText("Учебный год начнётся");
            parent.open("/family/diary.xhtml?day=" + Product.TODAY.plusWeeks(60));
            assertThat(parent.page().locator(".card.empty")).containsText("уроков нет");
            assertThat(parent.page().locator("#summary")).hasCount(0);
            assertThat(parent.complaints()).isEmpty();
        }
    }

    @Test
    void anotherChildsDiaryDoesNotExist() {
        long foreign = childOf("parent3") + 1;
        try (Browser parent = Browser.signedIn("student3", Browser.DESK)) {
            assertThat(parent.open("/family/diary.xhtml?student=" + foreign)).isEqualTo(404);
            assertThat(parent.page().locator("h1")).hasText("Такой страницы нет");
            assertThat(parent.open("/journal/today.xhtml")).isIn(403, 404);
        }
    }

    private static long childOf(String login) {
        return Client.signedIn(login)
                .get("/api/diary")
                .json()
                .getJsonObject("student")
                .getJsonNumber("id")
                .longValue();
    }

    static void dark(Browser browser, boolean dark) {
        browser.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.FilterOptions having(Locator inside) {
        return new Locator.FilterOptions().setHas(inside);
    }
}
