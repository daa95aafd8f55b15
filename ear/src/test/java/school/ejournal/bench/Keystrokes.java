package school.ejournal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import school.ejournal.it.Chromium;

/** Types marks in a real browser; measures from the key to the moment the page says that the mark is saved. */
final class Keystrokes {

    /**
     * What was measured, in milliseconds.
     *
     * @param keys how many marks were typed and seen saved
     */
    record Result(int keys, double p50, double p95, double p99, double max) {

        static Result of(List<Double> times) {
            List<Double> sorted = times.stream().sorted().toList();
            return new Result(sorted.size(), at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
        }

        private static double at(List<Double> sorted, int percent) {
            return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
        }
    }

    private static final int KEYS = 100;
    private static final int WARM_UP = 20;
    private static final int PATIENCE_MILLISECONDS = 30_000;

    /** Notes the moment of the last key, and of the first time after it that the page says "saved". */
    private static final String WATCH = """
            () => {
              const state = document.getElementById('state');
              window.bench = { key: 0, saved: 0 };
              document.addEventListener('keydown', (event) => {
                window.bench = { key: event.timeStamp, saved: 0 };
              }, true);
              new MutationObserver(() => {
                if (state.dataset.kind === 'good' && !window.bench.saved) {
                  window.bench.saved = performance.now();
                }
              }).observe(state, { attributes: true, childList: true, characterData: true, subtree: true });
            }
            """;

    private static final String SAVED = "() => window.bench.saved > 0";
    private static final String TIME = "() => window.bench.saved - window.bench.key";

    private Keystrokes() {}

    static Result measure(BenchProduct product, Cast.Person teacher) {
        try (Playwright playwright = Chromium.open()) {
            Browser chromium = Chromium.launch(playwright);
            BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                    .setViewportSize(1440, 900)
                    .setLocale("ru-RU")
                    .setTimezoneId("Europe/Moscow"));
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLISECONDS);
            page.navigate(product.url() + "/login.xhtml");
            page.fill("[id='login:name']", teacher.login());
            page.fill("[id='login:password']", BenchProduct.PASSWORD);
            page.click("[id='login:enter']");
            page.waitForURL(url -> !url.contains("login.xhtml"));
            page.navigate(product.url() + Cast.path(Scenario.JOURNAL, teacher));
            page.evaluate(WATCH);
            return Result.of(type(page));
        }
    }

    /** Down one column and the next, each cell another mark than it holds. */
    private static List<Double> type(Page page) {
        List<String> columns = page.locator("thead th[data-lesson]").all().stream()
                .map(head -> head.getAttribute("data-lesson"))
                .toList();
        List<Double> times = new ArrayList<>();
        int left = KEYS + WARM_UP;
        for (int column = columns.size() - 1; column >= 0 && left > 0; column--) {
            int rows = page.locator(cells(columns.get(column))).count();
            for (int row = 0; row < rows && left > 0; row++, left--) {
                double time = type(page, columns.get(column), row);
                if (left <= KEYS) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    private static String cells(String column) {
        return "tbody td.mine[data-c='" + column + "']";
    }

    private static double type(Page page, String column, int row) {
        var cell = page.locator(cells(column)).nth(row);
        cell.focus();
        page.keyboard().press(cell.innerText().strip().equals("5") ? "4" : "5");
        try {
            page.waitForFunction(SAVED);
        } catch (PlaywrightException late) {
            throw new IllegalStateException(
                    "a mark was not shown as saved: " + page.locator("#state").innerText(), late);
        }
        return ((Number) page.evaluate(TIME)).doubleValue();
    }
}
