package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The office by day: the report on timeliness, and what watches over the server. */
class OfficeIT {

    /** The school, the title, the columns. */
    private static final int HEADINGS = 3;

    @Test
    void theWeekOfEachTeacherIsShownAndComesAsASheetWithoutFormulas() throws Exception {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/office/timeliness.xhtml?day=" + Product.TODAY.minusWeeks(1));
            int rows = deputy.page().locator("tbody tr").count();
            assertThat(rows).isGreaterThan(15);
            assertThat(deputy.page().locator("tbody tr").last()).containsText("Итого");
            Office.fits(deputy, "timeliness");
            Download download = deputy.page()
                    .waitForDownload(() -> deputy.page().locator("#download").click());
            assertThat(download.suggestedFilename()).matches("timeliness-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
            try (ReadableWorkbook book = new ReadableWorkbook(download.createReadStream())) {
                List<Row> lines = book.getFirstSheet().read();
                assertThat(lines).hasSize(rows + HEADINGS);
                assertThat(lines).allSatisfy(line -> assertThat(line.stream().filter(Objects::nonNull))
                        .noneMatch(cell -> cell.getType() == CellType.FORMULA));
                Row total = lines.get(lines.size() - 1);
                assertThat(total.getCellText(0)).isEqualTo("Итого");
                assertThat(total.getCellAsNumber(1).orElseThrow())
                        .isEqualByComparingTo(deputy.page()
                                .locator("tbody tr")
                                .last()
                                .locator("td")
                                .nth(1)
                                .textContent());
            }
        }
        try (Browser phone = Browser.signedIn("deputy", Browser.PHONE)) {
            phone.open("/office/timeliness.xhtml?day=" + Product.TODAY.minusWeeks(1));
            Office.fits(phone, "timeliness");
        }
    }

    @Test
    void theCoordinatorSealsATermThatHasEndedOnceItsPagesWereChecked() throws Exception {
        String term = Office.ask("select t.id from term t join account a on a.school_id = t.school_id"
                + " where a.login = 'coordinator' and t.state = 'sealed' order by t.starts limit 1");
        String sealedAt = Office.ask("select sealed_at from term where id = " + term);
        Office.change("update page set sealed = false where term_id = " + term);
        Office.change("update term set state = 'open', sealed_at = null, sealed_by = null where id = " + term);
        try (Browser coordinator = Browser.signedIn("coordinator", Browser.DESK)) {
            coordinator.open("/office/nights.xhtml");
            seal(coordinator, term, false);
            assertThat(coordinator.page().locator("[role=alert]")).containsText("Подтвердите");
            assertThat(state(term)).startsWith("open");
            coordinator.page().click("#seal summary");
            Office.fits(coordinator, "seal-term");
            coordinator.page().click("#seal summary");
            seal(coordinator, term, true);
            assertThat(coordinator.page().locator("[role=status].note")).containsText("Период закрыт");
            assertThat(state(term)).isEqualTo("sealed, open pages: 0");
            seal(coordinator, running(), true);
            assertThat(coordinator.page().locator("[role=alert]")).isVisible();
            assertThat(state(running())).startsWith("open");
        } finally {
            Office.change("update page set sealed = true where term_id = " + term);
            Office.change("update term set state = 'sealed', sealed_by = null, sealed_at = '" + sealedAt
                    + "' where id = " + term);
        }
    }

    private static void seal(Browser coordinator, String term, boolean sure) {
        coordinator.page().selectOption("[id='nights:term']", term);
        coordinator.page().click("#seal summary");
        if (sure) {
            coordinator.page().check("[id='nights:sure']");
        }
        coordinator.page().click("[id='nights:sealTerm']");
    }

    private static String state(String term) throws Exception {
        return Office.ask("select state || ', open pages: '"
                + " || (select count(*) from page where term_id = t.id and not sealed) from term t where id = " + term);
    }

    private static String running() throws Exception {
        return Office.ask(
                "select t.id from term t join account a on a.school_id = t.school_id where a.login = 'coordinator'"
                        + " and '" + Product.TODAY + "' between t.starts and t.ends limit 1");
    }

    @Test
    void healthAndFiguresAreOnTheManagementPort() throws Exception {
        HttpResponse<String> ready = management("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"status\":\"UP\"");
        HttpResponse<String> metrics = management("/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("jvm_");
        assertThat(new Client(Product.running().url()).get("/metrics").status()).isNotEqualTo(200);
    }

    private static HttpResponse<String> management(String path) throws Exception {
        URI address = URI.create(Product.running().managementUrl() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
