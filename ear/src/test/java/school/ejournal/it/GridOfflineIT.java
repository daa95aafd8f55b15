package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: the network is cut, the tab dies, the session ends, answers are lost, others use the machine. */
class GridOfflineIT {

    /** For how many seconds the network is cut; long cuts are shown by hand. */
    private static final int CUT = Integer.getInteger("ejournal.cut", 4);

    private static final Pattern SAVES = Pattern.compile(".*/api/pages/\\d+/cells");
    private static final Pattern OP = Pattern.compile("\"opId\":\"([0-9a-f-]{36})\"");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final BrowserContext context = teacher.browser().context();

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void whatIsTypedWhileTheNetworkIsCutIsSentInOrderWhenItReturns() {
        int[] rows = IntStream.range(0, 20).toArray();
        teacher.openWithEmpty(rows);
        teacher.cell(0).focus();
        teacher.keys("54");
        teacher.awaitSaved();
        context.setOffline(true);
        teacher.keys("3y,5");
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 4");
        assertThat(teacher.shown().locator("#banner")).containsText(Pattern.compile("Нет связи с \\d\\d:\\d\\d"));
        assertThat(teacher.cell(2)).hasAttribute("data-state", "unsent");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        teacher.browser().picture("journal-offline");
        long end = System.nanoTime() + CUT * 1_000_000_000L;
        for (int row = 6; row < 20; row++) {
            teacher.keys(Integer.toString(2 + row % 4));
            teacher.shown().waitForTimeout(CUT * 1000.0 / 16);
        }
        teacher.shown().waitForTimeout(Math.max(0, (end - System.nanoTime()) / 1e6));
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 18");
        context.setOffline(false);
        awaitSavedLong();
        assertThat(teacher.text(2) + teacher.text(3) + teacher.text(4) + teacher.text(5))
                .isEqualTo("3нб5");
        for (int row = 6; row < 20; row++) {
            assertThat(teacher.text(row)).isEqualTo(Integer.toString(2 + row % 4));
        }
    }

    @Test
    void aTabThatDiesLeavesItsEditsToTheNext() {
        teacher.openWithEmpty(1, 2);
        context.route(SAVES, Route::abort);
        teacher.cell(1).focus();
        teacher.keys("53");
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 2");
        teacher.shown().close(new Page.CloseOptions().setRunBeforeUnload(false));
        context.unroute(SAVES);
        Page next = context.newPage();
        next.navigate(Product.running().url() + teacher.path());
        assertThat(next.locator("#state")).hasText(Pattern.compile(".*Сохранено в .*"));
        assertThat(teacher.text(1) + teacher.text(2)).isEqualTo("53");
    }

    @Test
    void twoTabsOnOnePageKeepWhatEachOfThemTook() {
        teacher.openWithEmpty(3, 4);
        Page second = context.newPage();
        second.navigate(Product.running().url() + teacher.path());
        context.route(SAVES, Route::abort);
        teacher.cell(3).focus();
        teacher.keys("5");
        second.locator(teacher.selector(4)).focus();
        second.keyboard().type("4");
        assertThat(second.locator("#banner")).containsText("Не отправлено записей: 1");
        second.close();
        teacher.shown().close();
        context.unroute(SAVES);
        Page next = context.newPage();
        next.navigate(Product.running().url() + teacher.path());
        assertThat(next.locator("#state")).hasText(Pattern.compile(".*Сохранено в .*"));
        assertThat(teacher.text(3) + teacher.text(4)).isEqualTo("54");
    }

    @Test
    void anotherUserOfTheMachineNeitherSeesNorSendsThem() {
        teacher.openWithEmpty(5);
        context.route(SAVES, Route::abort);
        teacher.cell(5).focus();
        teacher.keys("5");
        assertThat(teacher.shown().locator("#banner")).isVisible();
        Page other = context.newPage();
        other.navigate(Product.running().url() + "/journal/pages.xhtml");
        other.click("[id='leave'] .link");
        other.locator(".leaving button", new Page.LocatorOptions().setHasText("Выйти"))
                .click();
        signIn(other, "deputy");
        context.unroute(SAVES);
        other.navigate(Product.running().url() + teacher.path());
        assertThat(other.locator(teacher.selector(5))).hasText("");
        // the first tab still shows the teacher's page: its edit does not go in the deputy's name
        assertThat(teacher.shown().locator("#banner"))
                .containsText(
                        "вошёл другой пользователь", new LocatorAssertions.ContainsTextOptions().setTimeout(15000));
        assertThat(teacher.text(5)).isEmpty();
        other.click("[id='leave'] .link");
        signIn(other, "teacher1");
        teacher.open();
        teacher.awaitSaved();
        assertThat(teacher.text(5)).isEqualTo("5");
    }

    @Test
    void aSessionThatEndsKeepsTheEditsUntilTheSignInInAnotherTab() {
        teacher.openWithEmpty(6);
        context.clearCookies();
        teacher.cell(6).focus();
        teacher.keys("3");
        assertThat(teacher.shown().locator("#banner")).containsText("Сеанс закончился");
        Page tab =
                context.waitForPage(() -> teacher.shown().locator("#banner a").click());
        signIn(tab, "teacher1");
        awaitSavedLong();
        assertThat(teacher.text(6)).isEqualTo("3");
    }

    @Test
    void aStormOfRetriesLeavesEachChangeOnce() throws Exception {
        teacher.openWithEmpty(7, 8, 9, 10, 11);
        Set<String> operations = new HashSet<>();
        context.route(SAVES, route -> {
            Matcher found = OP.matcher(route.request().postData());
            while (found.find()) {
                operations.add(found.group(1));
            }
            route.fetch();
            APIResponse second = route.fetch();
            APIResponse third = route.fetch();
            assertThat(third.text()).isEqualTo(second.text());
            route.fulfill(new Route.FulfillOptions().setResponse(third));
        });
        teacher.cell(7).focus();
        teacher.keys("5432y");
        teacher.awaitSaved();
        assertThat(teacher.text(7) + teacher.text(8) + teacher.text(9) + teacher.text(10) + teacher.text(11))
                .isEqualTo("5432н");
        assertThat(operations).hasSize(5);
        assertThat(records(operations)).isEqualTo(5);
    }

    private static int records(Set<String> operations) throws Exception {
        try (Connection database = Product.running().database();
                Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery("select count(*) from page_record where payload::json ->> 'op' in ('"
                                + String.join("','", operations) + "')")) {
            found.next();
            return found.getInt(1);
        }
    }

    /** Signs in on a page that asks for it. */
    static void signIn(Page page, String login) {
        page.waitForURL("**/login.xhtml*");
        page.fill("[id='login:name']", login);
        page.fill("[id='login:password']", Product.PASSWORD);
        page.click("[id='login:enter']");
        page.waitForURL(url -> !url.contains("login.xhtml"));
    }

    /** It is tried again after some seconds. */
    private void awaitSavedLong() {
        assertThat(teacher.shown().locator("#state"))
                .hasText(
                        Pattern.compile(".*Сохранено в \\d\\d:\\d\\d"),
                        new LocatorAssertions.HasTextOptions().setTimeout(30000));
    }
}
