package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a browser still holds of a teacher's entries is told wherever she is, not only on the page they belong to. */
class UnsentIT {

    private static final Pattern SAVES = Pattern.compile(".*/api/pages/\\d+/cells");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);
    private final Locator box = teacher.shown().locator("#unsent");

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void otherPagesTellOfThemAndLeadThere() {
        typeInACut();
        teacher.browser().open("/journal/today.xhtml");
        assertThat(box).containsText("которых ещё нет в журнале: 2");
        box.locator("summary").click();
        assertThat(box.locator("li li").first()).containsText(": 5");
        teacher.browser().picture("unsent");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        teacher.shown().setViewportSize(Browser.PHONE, Browser.PHONE_HEIGHT);
        assertThat(teacher.browser().fits()).isTrue();
        teacher.browser().picture("unsent-phone");
        teacher.browser().context().unroute(SAVES);
        box.locator("a", new Locator.LocatorOptions().setHasText("5А · Математика"))
                .click();
        teacher.awaitSaved();
        assertThat(box).isHidden();
        assertThat(teacher.text(20) + teacher.text(21)).isEqualTo("54");
        teacher.browser().open("/journal/today.xhtml");
        assertThat(box).isHidden();
        teacher.shown().click("[id='leave'] .link");
        assertThat(teacher.shown()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void whoeverSignsOutIsToldFirst() {
        typeInACut();
        teacher.shown().click("[id='leave'] .link");
        Locator asked = teacher.shown().locator(".leaving");
        assertThat(asked).containsText("Ещё не в журнале записей: 2");
        assertThat(teacher.shown().locator(".leaving button:focus")).hasText("Выйти");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        teacher.browser().picture("unsent-leaving");
        asked.locator("button", new Locator.LocatorOptions().setHasText("Остаться"))
                .click();
        assertThat(asked).hasCount(0);
        teacher.browser().context().unroute(SAVES);
        teacher.open();
        teacher.awaitSaved();
    }

    @Test
    void whatAPageRefusesForGoodIsShownAndKeptUntilItIsThrownAway() {
        typeInACut();
        teacher.browser()
                .context()
                .route(
                        SAVES,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(404)
                                .setContentType("application/problem+json")
                                .setBody("{\"title\":\"Не найдено\",\"detail\":\"Этой страницы у вас больше нет.\"}")));
        teacher.shown().locator("#banner button").click();
        assertThat(teacher.cell(20)).hasAttribute("data-state", "locked");
        assertThat(teacher.cell(21)).hasAttribute("data-state", "locked");
        assertThat(teacher.shown().locator("#banner")).isHidden();
        assertThat(teacher.shown().locator("#problems"))
                .containsText("«5» не записано. Этой страницы у вас больше нет.");
        assertThat(teacher.shown().locator("#state")).containsText("Ждут вашего решения: 2");
        assertThat(Axe.findings(teacher.browser())).isEmpty();

        teacher.browser().open("/journal/pages.xhtml");
        box.locator("summary").click();
        assertThat(box.locator("li li").first()).containsText(": 5 — Этой страницы у вас больше нет.");
        teacher.browser().picture("unsent-refused");
        box.locator("button", new Locator.LocatorOptions().setHasText("Удалить"))
                .click();
        box.locator("button", new Locator.LocatorOptions().setHasText("Точно удалить"))
                .click();
        assertThat(box).isHidden();
    }

    private void typeInACut() {
        teacher.openWithEmpty(20, 21);
        teacher.browser().context().route(SAVES, Route::abort);
        teacher.cell(20).focus();
        teacher.keys("54");
        assertThat(teacher.shown().locator("#banner")).containsText("Не отправлено записей: 2");
    }
}
