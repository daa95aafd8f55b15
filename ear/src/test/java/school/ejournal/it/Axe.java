package school.ejournal.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;

/** What axe-core finds on a page as it stands, of whatever impact. */
final class Axe {

    /** The rows of a table are alike, and all of a long one take seconds. */
    private static final String FURTHER_ROWS = "tbody tr:nth-child(n + 6)";

    private Axe() {}

    static List<String> findings(Browser browser) {
        return findings(new AxeBuilder(browser.page()));
    }

    /** The same without the further rows of long tables. */
    static List<String> findingsAtAGlance(Browser browser) {
        return findings(new AxeBuilder(browser.page()).exclude(FURTHER_ROWS));
    }

    /** What changes with the colours alone, at a glance. */
    static List<String> contrasts(Browser browser) {
        return findings(new AxeBuilder(browser.page())
                .exclude(FURTHER_ROWS)
                .withRules(List.of("color-contrast", "link-in-text-block")));
    }

    @SuppressWarnings("deprecation") // the page has no foreign frames, for which alone the slower way is
    private static List<String> findings(AxeBuilder builder) {
        return builder.setLegacyMode(true).analyze().getViolations().stream()
                .map(found -> found.getId() + " (" + found.getNodes().size() + "): "
                        + found.getNodes().get(0).getHtml())
                .toList();
    }
}
