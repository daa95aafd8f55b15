package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A closed cell from the teacher's request to the deputy's decision, and its past, in real browsers. */
class CorrectionJourneyIT {

    private final Client teacher = Client.signedIn("teacher1");
    private final ClosedPage old = ClosedPage.pastTheWindow(teacher);
    private final Browser desk = Browser.signedIn("teacher1", Browser.DESK);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aClosedCellIsAskedForByKeysDecidedAndToldInItsHistory() {
        ClosedPage.Cell cell = old.cell(10);
        open(cell);
        cell(cell).focus();
        press("Enter");
        assertThat(page().locator("#askText")).isFocused();
        page().keyboard().type(cell.other());
        press("Tab");
        desk.write("Отметка соседа по списку");
        desk.picture("correction-ask");
        press("Tab", "Enter");
        assertThat(page().locator("#askSaid")).containsText("Просьба отправлена");
        assertThat(cell(cell)).isFocused();

        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            approve(deputy);
        }

        desk.open("/journal/corrections.xhtml");
        assertThat(page().locator("tbody tr").first()).containsText("Внесено");
        desk.picture("correction-own");
        open(cell);
        assertThat(cell(cell)).hasText(cell.other());
        cell(cell).focus();
        press("Shift+F2");
        assertThat(page().locator("#history li").first()).containsText("Отметка соседа по списку");
        assertThat(page().locator("#history")).isFocused();
        desk.picture("cell-history");
        assertThat(Axe.findings(desk)).isEmpty();
        press("Escape");
        assertThat(page().locator("#history")).isHidden();
        assertThat(cell(cell)).isFocused();
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    void theReasonOfARequestOutlastsAnotherCellAndAReload() {
        ClosedPage.Cell cell = old.cell(11);
        open(cell);
        cell(cell).focus();
        press("Enter");
        page().keyboard().type(cell.other());
        press("Tab");
        desk.write("Ещё не отправлено");
        cell(old.cell(12)).focus();
        assertThat(page().locator("#askForm")).isHidden();
        cell(cell).focus();
        assertThat(page().locator("#askReason")).hasValue("Ещё не отправлено");
        open(cell);
        cell(cell).focus();
        assertThat(page().locator("#askReason")).hasValue("Ещё не отправлено");
        assertThat(page().locator("#askText")).hasValue(cell.other());
        page().click("#askCancel");
        assertThat(page().locator("#askForm")).isHidden();
        open(cell);
        cell(cell).focus();
        assertThat(page().locator("#askForm")).isHidden();
    }

    private static void approve(Browser deputy) {
        deputy.open("/office/corrections.xhtml");
        Page office = deputy.page();
        office.locator("tr", new Page.LocatorOptions().setHasText("Отметка соседа по списку"))
                .locator("a")
                .first()
                .click();
        office.click("[id='decide:refuse']");
        assertThat(office.locator("[role=alert]")).containsText("почему отказано");
        deputy.picture("correction-decide");
        assertThat(Axe.findings(deputy)).isEmpty();
        office.click("[id='decide:approve']");
        assertThat(office.locator("section.card")).containsText("Внесено");
    }

    @Test
    void aPageOfThePastTellsWhatIsOtherwiseNow() throws InterruptedException {
        ClosedPage.Cell today = old.openCell();
        LocalDateTime before = LocalDateTime.now(ZoneId.of("Europe/Moscow")).truncatedTo(ChronoUnit.SECONDS);
        Thread.sleep(1000);
        teacher.edit(
                today.page(), java.util.UUID.randomUUID(), today.student(), today.lesson(), "3/2", today.version());
        open(today);
        assertThat(page().locator(".moments a")).hasCount(2);
        desk.open("/journal/page.xhtml?id=" + today.page() + "&asOf=" + before);

        Locator cell = cell(today);
        assertThat(cell).hasClass(java.util.regex.Pattern.compile(".*differs.*"));
        assertThat(cell).containsText("сейчас: 3/2");
        assertThat(page().locator("header.head"))
                .containsText(java.util.regex.Pattern.compile("\\d+ запис\\S+ сейчас друг(ая|ие)"));
        desk.picture("page-as-of");
        assertThat(Axe.findings(desk)).isEmpty();
    }

    @Test
    void aDeputyExtendsTheWindowForAClassAndRevokesIt() {
        try (Browser deputy = Browser.signedIn("deputy", Browser.DESK)) {
            deputy.open("/office/extensions.xhtml?q=7А");
            Page office = deputy.page();
            office.locator("p.found a").first().click();
            office.fill("[id='grant:since']", Product.TODAY.minusDays(30).toString());
            office.fill("[id='grant:until']", Product.TODAY.plusDays(7).toString());
            office.click("[id='grant:grant']");
            assertThat(office.locator("[role=alert]")).containsText("Назовите причину");
            office.fill("[id='grant:reason']", "Болезнь учителя");
            office.click("[id='grant:grant']");
            Locator row = office.locator("tr", new Page.LocatorOptions().setHasText("Болезнь учителя"));
            assertThat(row).containsText("Действует");
            deputy.picture("extensions");
            assertThat(Axe.findings(deputy)).isEmpty();
            row.locator("input[value='Отозвать']").click();
            assertThat(row).containsText("Отозвано");
        }
    }

    @Test
    void onAPhoneTheHistoryIsASheetAndNothingSticksOut() {
        try (Browser phone = Browser.signedIn("teacher1", Browser.PHONE)) {
            phone.open("/journal/page.xhtml?id=" + old.openCell().page());
            phone.page().locator("td.mine:visible").first().click();
            phone.page().locator("#cellHistory").click();
            assertThat(phone.page().locator("#historyBody")).not().containsText("Читаем");
            phone.picture("cell-history-phone");
            assertThat(phone.fits()).isTrue();
            phone.open("/journal/corrections.xhtml");
            phone.picture("correction-own-phone");
        }
    }

    private Page page() {
        return desk.page();
    }

    private void open(ClosedPage.Cell cell) {
        desk.open("/journal/page.xhtml?id=" + cell.page() + "#c" + cell.lesson());
        page().reload();
    }

    private Locator cell(ClosedPage.Cell cell) {
        return page().locator("tr[data-student='" + cell.student() + "'] td[data-c='" + cell.lesson() + "']");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
        }
    }
}
