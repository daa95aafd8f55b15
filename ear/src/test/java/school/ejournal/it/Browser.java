package school.ejournal.it;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A real Chromium with one signed-in person; what it complains about is remembered. */
final class Browser implements AutoCloseable {

    static final int DESK = 1440;
    static final int PHONE = 360;

    static final int DESK_HEIGHT = 900;
    static final int PHONE_HEIGHT = 740;

    /** Where pictures of every run are put. */
    private static final Path PICTURES = Path.of("target/it/pictures");

    private final BrowserContext context;
    private final Page page;
    private final Supplier<String> url;
    private final List<String> complaints = new ArrayList<>();

    Browser(int width) {
        this(() -> Product.running().url(), width);
    }

    /** One that looks at another product than that of all tests. */
    Browser(Supplier<String> url, int width) {
        this.url = url;
        context = Chromium.context(width);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Browser signedIn(String login, int width) {
        Browser browser = new Browser(width);
        browser.signIn(login);
        return browser;
    }

    void signIn(String login) {
        page.navigate(url.get() + "/login.xhtml");
        page.fill("[id='login:name']", login);
        page.fill("[id='login:password']", Product.PASSWORD);
        page.click("[id='login:enter']");
        page.waitForURL(address -> !address.contains("/login.xhtml"));
    }

    /** Opens a path until its scripts have run; answers the status. */
    int open(String path) {
        var response = page.navigate(url.get() + path);
        return response == null ? 0 : response.status();
    }

    Page page() {
        return page;
    }

    /** Writes into the field that has the focus; Russian letters typed before the browser knows of the focus are lost. */
    void write(String text) {
        page.locator("input:focus, textarea:focus").fill(text);
    }

    BrowserContext context() {
        return context;
    }

    /** Errors of scripts and of the content security policy since the last asking. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    /** Whether nothing of the page sticks out at the side. */
    boolean fits() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The whole page, not only what fits the window. */
    void wholePicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
