package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page for everybody who can open it, found by the navigation and the links on the pages: axe-core finds nothing, for
 * one of them in dark and on a phone too, where nothing sticks out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final Path WEBAPP = Path.of("../web/src/main/webapp");

    /** Nobody is led there, or only by mishap. */
    private static final List<String> BY_ADDRESS = List.of("/error/expired.xhtml", "/error/500.xhtml");

    /** The innermost elements that nothing keeps within the window. */
    private static final String WIDEST = """
            (() => {
              const kept = (one) => one && (getComputedStyle(one).overflowX !== "visible" || kept(one.parentElement));
              const wide = [...document.querySelectorAll("main, main *")]
                .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth
                  && !kept(one.parentElement));
              return wide.slice(-3).map((one) => one.outerHTML.slice(0, 200)).join(" | ");
            })()
            """;

    /** What links lead to only after something happened; looked at where it happens. */
    private static final List<String> ELSEWHERE = List.of(
            "/journal/deadline.xhtml",
            "/journal/yearmarks.xhtml",
            "/journal/act.xhtml",
            "/journal/adjust.xhtml",
            "/journal/adjustment.xhtml");

    private static final String NOWHERE = "/municipality/nothing.xhtml";

    private final Set<String> files = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teacher1",
                "homeroom5a",
                "deputy",
                "coordinator",
                "director",
                "social",
                "secretary",
                "municipality",
                "parent1",
                "student1"
            })
    void ofARoleIsForAll(String login) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        try (Browser browser = Browser.signedIn(login, Browser.DESK)) {
            Axe.bring(browser);
            Deque<String> waiting = new ArrayDeque<>(links(browser.page()));
            waiting.addAll(BY_ADDRESS);
            waiting.add(NOWHERE);
            if (browser.page().locator("#find").count() > 0) {
                waiting.addAll(knownDeepPages(login));
            }
            while (!waiting.isEmpty()) {
                String path = waiting.poll();
                if (seen.add(kind(path))) {
                    faults.addAll(open(browser, path));
                    waiting.addAll(links(browser.page()));
                    faults.addAll(faults(browser, path));
                    if (files.add(file(path))) {
                        faults.addAll(otherLooks(browser, path));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(3);
    }

    /** Opens a page; answers what it complains about or lacks, and that it is not there where a link led to it. */
    private static List<String> open(Browser browser, String path) {
        int status = browser.open(path);
        List<String> said = new ArrayList<>(browser.complaints());
        if (browser.page().content().contains("???")) {
            said.add("lacks a text");
        }
        if (status < 400) {
            return said.stream().map(one -> path + ": " + one).toList();
        }
        return NOWHERE.equals(path) || BY_ADDRESS.contains(path) ? List.of() : List.of(path + " answers " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/welcome.xhtml", "/error/404.xhtml", "/error/403.xhtml"})
    void beforeTheSignInIsForAll(String path) {
        try (Browser browser = new Browser(Browser.DESK)) {
            browser.open(path);
            files.add(file(path));
            assertThat(faults(browser, path)).isEmpty();
            assertThat(otherLooks(browser, path)).isEmpty();
        }
    }

    @AfterAll
    void noPageIsForgotten() throws IOException {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            assertThat(files)
                    .containsAll(all.filter(one -> one.toString().endsWith(".xhtml"))
                            .map(one -> "/" + WEBAPP.relativize(one))
                            .filter(one -> !one.startsWith("/WEB-INF") && !one.equals("/index.xhtml"))
                            .filter(one -> !ELSEWHERE.contains(one))
                            .toList());
        }
    }

    /** What no link leads to: a closed page, and a page as it was. */
    private static List<String> knownDeepPages(String login) {
        Client client = Client.signedIn(login);
        List<String> pages = new ArrayList<>();
        Pages.sealed(client).ifPresent(id -> pages.add("/journal/page.xhtml?id=" + id + "&sealed"));
        Pages.anyCurrent(client)
                .ifPresent(id ->
                        pages.add("/journal/page.xhtml?id=" + id + "&asOf=" + Product.TODAY.minusDays(1) + "T12:00"));
        return pages;
    }

    private static List<String> faults(Browser browser, String path) {
        return Axe.findingsAtAGlance(browser).stream()
                .map(found -> path + ": " + found)
                .toList();
    }

    /** What is alike whoever looks. */
    private static List<String> otherLooks(Browser browser, String path) {
        List<String> faults = new ArrayList<>();
        Page page = browser.page();
        FamilyIT.dark(browser, true);
        Axe.contrasts(browser).forEach(found -> faults.add(path + " in dark: " + found));
        FamilyIT.dark(browser, false);
        page.setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
        Axe.findingsAtAGlance(browser).forEach(found -> faults.add(path + " on a phone: " + found));
        if (!browser.fits()) {
            faults.add(path + " sticks out of a phone: " + page.evaluate(WIDEST));
        }
        page.setViewportSize(Browser.DESK, Browser.DESK_HEIGHT);
        return faults;
    }

    /** The product's pages that a page links to; files are none. */
    private static List<String> links(Page page) {
        List<String> found = new ArrayList<>();
        for (Object href : (List<?>)
                page.locator("a[href]")
                        .evaluateAll(
                                "all => all.map(a => a.pathname + a.search).filter(to => to.includes('.xhtml') && !/[?&](as|file)=/.test(to))")) {
            found.add((String) href);
        }
        return found;
    }

    private static String file(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    /** The path and the names of its parameters: one of each kind of address is looked at. */
    private static String kind(String path) {
        return path.replaceAll("=[^&]*", "");
    }
}
