package school.ejournal.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one Chromium of all tests: unpacking and starting it takes seconds. Each test has a context of its own. */
final class Chromium {

    private static @Nullable Playwright playwright;
    private static com.microsoft.playwright.@Nullable Browser running;

    private Chromium() {}

    static synchronized BrowserContext context(int width) {
        return running()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("ru-RU")
                        .setTimezoneId("Europe/Moscow"));
    }

    private static com.microsoft.playwright.Browser running() {
        com.microsoft.playwright.Browser now = running;
        if (now == null || !now.isConnected()) {
            now = start();
            running = now;
        }
        return now;
    }

    private static com.microsoft.playwright.Browser start() {
        Playwright driver = playwright;
        if (driver == null) {
            driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = driver;
            Runtime.getRuntime().addShutdownHook(new Thread(driver::close, "stop Chromium"));
        }
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
                .orElseThrow(() -> new IllegalStateException("no Chromium: bin/test installs it or says how"));
    }
}
