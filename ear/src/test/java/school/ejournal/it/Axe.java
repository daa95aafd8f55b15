package school.ejournal.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds on a page as it stands, of whatever impact. */
final class Axe {

    /** The rows of a table are alike, and all of a long one take seconds. */
    private static final List<String> FURTHER_ROWS = List.of("tbody tr:nth-child(n + 6)");

    /** By all rules, or by those that are named. Tells of violations only: to bring all that is right takes longest. */
    private static final String LOOK = """
            ([without, rules]) => axe
              .run(
                { exclude: without.map((selector) => [selector]) },
                { resultTypes: ["violations"], ...(rules.length ? { runOnly: { type: "rule", values: rules } } : {}) })
              .then((looked) => looked.violations.map((one) => `${one.id} (${one.nodes.length}): ${one.nodes[0].html}`))
            """;

    private Axe() {}

    /** Spares a browser that will be asked on many pages the sending of the script to each. */
    static void bring(Browser browser) {
        browser.context().addInitScript(AxeBuilder.getAxeScript());
    }

    static List<String> findings(Browser browser) {
        return findings(browser, List.of(), List.of());
    }

    /** The same without the further rows of long tables. */
    static List<String> findingsAtAGlance(Browser browser) {
        return findings(browser, FURTHER_ROWS, List.of());
    }

    /** What changes with the colours alone, at a glance. */
    static List<String> contrasts(Browser browser) {
        return findings(browser, FURTHER_ROWS, List.of("color-contrast", "link-in-text-block"));
    }

    private static List<String> findings(Browser browser, List<String> without, List<String> rules) {
        Page page = browser.page();
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return ((List<?>) page.evaluate(LOOK, List.of(without, rules)))
                .stream().map(String.class::cast).toList();
    }
}
