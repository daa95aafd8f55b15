package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plan against fact of the school: who sees it, what it says, and how long it takes. */
class PlanFactIT {

    private static final String PATH = "/journal/planfact.xhtml";

    /** A page of the second school's running term, with a lesson to come. */
    private static final String FIND = """
            select l.page_id || ' ' || min(l.id) from lesson l join page p on p.id = l.page_id
            join term t on t.id = p.term_id join account a on a.school_id = l.school_id and a.login = 'second.coordinator'
            where date '%1$s' between t.starts and t.ends and l.date > date '%1$s' and l.state = 'planned'
            group by l.page_id order by l.page_id limit 1
            """;

    private static final int PAGES_TOLD = 2;

    /** Columns of the municipality's table, and those of the deputy's sheet whose sums they are. */
    private static final Map<Integer, Integer> SUMS_TOLD = Map.of(3, 5, 4, 6, 5, 7, 7, 9, 8, 10, 9, 11, 10, 12);

    private static final int TEACHER = 3;
    private static final int GIVEN = 7;
    private static final int CANCELLED = 9;
    private static final int LEFT = 11;
    private static final int MISSING = 12;

    @Test
    @DisplayName("RP-06 the heads see the school, by class and by teacher")
    void theDeputySeesTheSchool() throws Exception {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            Page page = deputy.page();
            deputy.open(PATH);
            int rows = page.locator("#pages tbody tr").count();
            assertThat(rows).isGreaterThan(100);
            deputy.picture("plan-fact");
            assertThat(Axe.findings(deputy)).isEmpty();
            page.selectOption("#class", new SelectOption().setLabel("5А"));
            page.locator("form button[type=submit]").first().click();
            assertThat(page.locator("#pages tbody tr").first()).containsText("5А");
            assertThat(page.locator("#pages tbody tr").count()).isLessThan(rows).isGreaterThan(5);
            deputy.wholePicture("plan-fact-class");
            assertThat(deputy.complaints()).isEmpty();
        }
        try (Browser phone = Browser.signedIn("deputy", Browser.PHONE)) {
            phone.open(PATH);
            phone.picture("plan-fact-phone");
            assertThat(phone.fits()).isTrue();
            assertThat(Axe.findings(phone)).isEmpty();
        }
    }

    @Test
    @DisplayName("RP-06 what was given, lost and is left is what is laid out")
    void everyLessonIsCountedOnce() throws Exception {
        List<List<String>> rows = rows(Client.signedIn("deputy"));
        BigDecimal told = rows.stream()
                .map(row -> number(row, GIVEN)
                        .add(number(row, CANCELLED))
                        .add(number(row, CANCELLED + 1))
                        .add(number(row, LEFT)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String laidOut = Office.ask("select sum(l.hours) from lesson l join page p on p.id = l.page_id"
                + " join term t on t.id = p.term_id join account a on a.school_id = l.school_id and a.login = 'deputy'"
                + " where '" + Product.TODAY + "' between t.starts and t.ends"
                + " and not (l.state = 'cancelled' and l.date > '" + Product.TODAY + "')");
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(told).isEqualByComparingTo(laidOut);
    }

    @Test
    @DisplayName("RP-06 a lesson to come that is cancelled will be missing at the end of the term")
    void aCancelledLessonIsMissing() throws Exception {
        String[] found = Office.ask(FIND.formatted(Product.TODAY)).split(" ");
        Client deputy = Client.signedIn("second.deputy");
        int at = line(deputy, found[0]);
        List<String> before = rows(deputy).get(at);
        Office.change("update lesson set state = 'cancelled' where id = " + found[1]);
        try {
            List<String> after = rows(deputy).get(at);
            assertThat(number(after, LEFT))
                    .isEqualByComparingTo(number(before, LEFT).subtract(BigDecimal.ONE));
            BigDecimal planned = number(after, 5);
            assertThat(number(after, MISSING))
                    .isEqualByComparingTo(planned.subtract(number(after, GIVEN))
                            .subtract(number(after, LEFT))
                            .max(BigDecimal.ZERO));
        } finally {
            Office.change("update lesson set state = 'planned' where id = " + found[1]);
        }
    }

    @Test
    @DisplayName("RP-06 a page that nobody teaches any more is not lost")
    void aPageWithoutATeacherStays() throws Exception {
        String[] found = Office.ask(FIND.formatted(Product.TODAY)).split(" ");
        Client deputy = Client.signedIn("second.deputy");
        int at = line(deputy, found[0]);
        String group = "(select group_id from page where id = " + found[0] + ")";
        String load = Office.ask("select min(id) from teaching_load where group_id = " + group);
        Office.change("update teaching_load set valid_until = '" + Product.TODAY.minusDays(1) + "' where id = " + load);
        try {
            assertThat(rows(deputy).get(at).get(TEACHER)).isEqualTo("—");
        } finally {
            Office.change("update teaching_load set valid_until = null where id = " + load);
        }
    }

    @Test
    @DisplayName("RP-11 the municipality is told the sums of what each school's deputy sees, and no more")
    void theMunicipalityIsToldTheSums() throws Exception {
        try (Browser municipality = Browser.signedIn("municipality", Browser.DESK)) {
            municipality.open("/municipality/planfact.xhtml");
            municipality.picture("municipal-plan");
            for (String login : List.of("deputy", "second.deputy")) {
                List<List<String>> pages = rows(Client.signedIn(login));
                String name =
                        Office.ask("select s.name from school s join account a on a.school_id = s.id where a.login = '"
                                + login + "'");
                List<String> told = municipality
                        .page()
                        .locator("#schools tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .locator("td")
                        .allInnerTexts();
                assertThat(told.get(PAGES_TOLD)).isEqualTo(Integer.toString(pages.size()));
                SUMS_TOLD.forEach((column, sum) -> assertThat(onScreen(told.get(column)))
                        .as("%s, column %d", name, column)
                        .isEqualByComparingTo(
                                pages.stream().map(row -> number(row, sum)).reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        }
    }

    /** Which line of the sheet a page is: as on screen. */
    private static int line(Client client, String page) {
        String body = client.get(PATH).body();
        String[] rows = body.substring(body.indexOf("id=\"pages\"")).split("page\\.xhtml\\?id=");
        for (int at = 1; at < rows.length; at++) {
            if (rows[at].startsWith(page + "\"")) {
                return at - 1;
            }
        }
        throw new AssertionError("no row of page " + page);
    }

    @Test
    @DisplayName("RP-06 a term of the school is told within a second")
    void isToldWithinASecond() {
        Client deputy = Client.signedIn("deputy");
        rows(deputy);
        long starts = System.nanoTime();
        rows(deputy);
        assertThat(Duration.ofNanos(System.nanoTime() - starts)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("RP-07 the control works of a grade are shown by day and class, with what to warn of")
    void theControlWorksOfAGradeAreShown() {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK);
                Browser phone = Browser.signedIn("deputy", Browser.PHONE)) {
            deputy.open("/journal/assessments.xhtml?grade=7");
            assertThat(deputy.page().locator(".assessments .work").first()).isVisible();
            assertThat(deputy.page().locator(".assessments .lamp.warn").first()).isVisible();
            deputy.wholePicture("assessments");
            assertThat(Axe.findings(deputy)).isEmpty();
            assertThat(deputy.complaints()).isEmpty();
            phone.open("/journal/assessments.xhtml?grade=7");
            assertThat(phone.fits()).isTrue();
            phone.picture("assessments-phone");
            assertThat(deputy.open("/journal/assessments.xhtml?month=nonsense")).isEqualTo(404);
        }
    }

    private static List<List<String>> rows(Client client) {
        Client.Reply reply = client.get(PATH + "?as=csv");
        assertThat(reply.status()).isEqualTo(200);
        return reply.body()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    /** A number as people read it; nothing is missing where words say so. */
    private static BigDecimal onScreen(String text) {
        String digits = text.replaceAll("[^0-9,-]", "").replace(',', '.');
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal number(List<String> row, int column) {
        return new BigDecimal(row.get(column).replace(',', '.'));
    }
}
