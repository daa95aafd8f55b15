package school.ejournal.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Chromium of a thread's tests: unpacking and starting it takes seconds, and it may be spoken to by one thread only. Each
 * test has a context of its own.
 */
public final class Chromium {

    /** As long as it takes on a machine that does more than this; a page that is as it should be is not waited for. */
    private static final double PATIENCE_MS = 15_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static final ThreadLocal<Chromium> OWN = ThreadLocal.withInitial(Chromium::new);

    private final Playwright driver = driver();
    private com.microsoft.playwright.Browser running = start();

    private Chromium() {}

    static BrowserContext context(int width) {
        return OWN.get()
                .running()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width == Browser.PHONE ? Browser.PHONE_HEIGHT : Browser.DESK_HEIGHT)
                        .setLocale("ru-RU")
                        .setTimezoneId("Europe/Moscow"));
    }

    private com.microsoft.playwright.Browser running() {
        if (!running.isConnected()) {
            running = start();
        }
        return running;
    }

    private static Playwright driver() {
        Playwright driver = open();
        Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "stop Chromium"));
        return driver;
    }

    private com.microsoft.playwright.Browser start() {
        return launch(driver);
    }

    /** A driver that fetches no browser of its own. */
    public static Playwright open() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the Chromium of this machine. */
    public static com.microsoft.playwright.Browser launch(Playwright driver) {
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("no Chromium: bin/test and bin/bench install it or say how"));
    }
}
