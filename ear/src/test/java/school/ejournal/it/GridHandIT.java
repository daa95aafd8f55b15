package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keyboard map of the grid, key by key, in a real browser. */
class GridHandIT {

    /** The column of the term. */
    private static final Pattern FINAL = Pattern.compile(".*fin.*");

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void aMarkIsSetByItsKeyAndTheHandMovesDown() {
        teacher.openWithEmpty(8, 9, 10);
        teacher.cell(8).focus();
        teacher.keys("543");
        teacher.awaitSaved();
        assertThat(teacher.text(8)).isEqualTo("5");
        assertThat(teacher.text(9)).isEqualTo("4");
        assertThat(teacher.text(10)).isEqualTo("3");
    }

    @Test
    void aSlashGoesOnWithTheMarkBefore() {
        teacher.openWithEmpty(8, 9);
        teacher.cell(8).focus();
        teacher.keys("5/4");
        teacher.press("Enter");
        teacher.keys("3");
        teacher.awaitSaved();
        assertThat(teacher.text(8)).isEqualTo("5/4");
        assertThat(teacher.text(9)).isEqualTo("3");
    }

    @Test
    void lettersWorkOnALatinKeyboardByTheirPlace() {
        teacher.openWithEmpty(8, 9, 10, 11);
        teacher.cell(8).focus();
        teacher.press("y", ",", "e", "j");
        teacher.awaitSaved();
        assertThat(teacher.cell(8)).hasText("н");
        assertThat(teacher.text(9)).isEqualTo("б");
        assertThat(teacher.text(10)).isEqualTo("у");
        assertThat(teacher.text(11)).isEqualTo("о");
    }

    @Test
    void whatWasDoneIsTakenBackAndPutBack() {
        teacher.openWithEmpty(8, 9);
        teacher.cell(8).focus();
        teacher.keys("54");
        teacher.press("Control+z");
        assertThat(teacher.cell(9)).hasText("");
        teacher.press("Control+z");
        assertThat(teacher.cell(8)).hasText("");
        teacher.press("Control+y");
        teacher.awaitSaved();
        assertThat(teacher.text(8)).isEqualTo("5");
        assertThat(teacher.text(9)).isEmpty();
    }

    @Test
    void aChosenColumnTakesOneKeyForAllAndOneStepBack() {
        teacher.openWithEmpty(20, 21, 22);
        teacher.cell(20).focus();
        teacher.press("Shift+ArrowDown", "Shift+ArrowDown", "4");
        teacher.awaitSaved();
        assertThat(teacher.text(20) + teacher.text(21) + teacher.text(22)).isEqualTo("444");
        teacher.press("Control+z");
        teacher.awaitSaved();
        assertThat(teacher.text(20) + teacher.text(21) + teacher.text(22)).isEmpty();
    }

    @Test
    void aColumnFromASheetIsPastedFromTheChosenCellDown() {
        teacher.openWithEmpty(12, 13, 14);
        teacher.cell(12).focus();
        clipboard("paste", "5\r\nн\r\n4/3\r\n");
        teacher.awaitSaved();
        assertThat(teacher.text(12)).isEqualTo("5");
        assertThat(teacher.text(13)).isEqualTo("н");
        assertThat(teacher.text(14)).isEqualTo("4/3");
    }

    @Test
    void whatAPasteLeavesOutAndEmptiesIsSeen() {
        teacher.openWithEmpty(12, 13);
        teacher.type(12, "5");
        teacher.awaitSaved();
        Locator said = teacher.shown().locator("#said.said");
        teacher.cell(12).focus();
        clipboard("paste", "\r\n4\r\n");
        assertThat(said).hasText("Вставлено: 2. Из них очищено: 1.");
        Locator shut = teacher.shown()
                .locator("#grid tbody tr:last-child td[aria-readonly='true'][data-c]")
                .first();
        shut.focus();
        clipboard("paste", "5\r\n4\r\n");
        assertThat(said).hasText("Вставлено: 0. Не внесено, клетка закрыта: 1. Не поместилось: 1.");
        assertThat(said).isInViewport();
        teacher.browser().picture("journal-said");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
        teacher.press("Control+z");
        assertThat(said).hasText("Отменено записей: 2.");
        teacher.awaitSaved();
        assertThat(teacher.text(12)).isEqualTo("5");
    }

    @Test
    void theEndsOfThePageAreOneKeyAway() {
        teacher.open();
        teacher.cell(5).focus();
        teacher.press("Control+Home");
        assertThat(focusedRow()).isZero();
        teacher.press("PageDown");
        assertThat(focusedRow()).isEqualTo(10);
        teacher.press("Control+End");
        assertThat(focusedRow()).isGreaterThan(20);
        assertThat(teacher.shown().locator("td:focus")).hasClass(FINAL);
        teacher.press("Home", "PageUp", "PageUp", "PageUp");
        assertThat(focusedRow()).isZero();
    }

    @Test
    void aClosedCellIsSeenToBeClosedBeforeItIsTried() {
        teacher.open();
        String column = teacher.shown()
                .locator("#grid tbody td[aria-readonly][data-c]:not(.heavy):not(.now):not(.out)")
                .first()
                .getAttribute("data-c");
        assertThat(teacher.shown().locator("#c" + column)).hasClass(Pattern.compile(".*\\bshut\\b.*"));
        assertThat(ground("td[data-c='" + column + "']:not(.away):not(.out)"))
                .isNotEqualTo(ground("td.mine:not(.away):not(.now):not(.heavy)"));
        assertThat(lock(column)).isEqualTo("9px");
        assertThat(lock(Long.toString(teacher.lesson()))).isEqualTo("auto");
        teacher.browser().picture("journal-closed-cells");
        assertThat(Axe.findings(teacher.browser())).isEmpty();
    }

    /** What is behind the first cell of its kind. */
    private Object ground(String selector) {
        return teacher.shown()
                .locator("#grid tbody " + selector)
                .first()
                .evaluate("it => getComputedStyle(it).backgroundColor");
    }

    /** How high the lock in a column's head is. */
    private Object lock(String column) {
        return teacher.shown().locator("#c" + column).evaluate("it => getComputedStyle(it, '::after').height");
    }

    @Test
    void escapeThenTabLeavesTheGrid() {
        teacher.open();
        teacher.cell(5).focus();
        assertThat(teacher.shown().locator("#grid"))
                .hasAccessibleDescription("Esc затем Tab выйти из журнала к остальной странице");
        assertThat(teacher.shown().locator(".legend")).containsText("Ctrl Y вернуть");
        teacher.press("Escape", "Tab");
        assertThat(teacher.shown().locator("td:focus")).hasCount(0);
    }

    @Test
    void delTakesAnEntryOutAndEqualsRepeatsTheLast() {
        teacher.openWithEmpty(15, 16);
        teacher.cell(15).focus();
        teacher.keys("3=");
        teacher.awaitSaved();
        assertThat(teacher.text(16)).isEqualTo("3");
        teacher.cell(15).focus();
        teacher.press("Delete");
        teacher.awaitSaved();
        assertThat(teacher.text(15)).isEmpty();
    }

    @Test
    void tabGoesFromCellToCellAndEndToTheLastOfTheRow() {
        teacher.open();
        teacher.cell(5).focus();
        int today = focusedColumn();
        teacher.press("Shift+Tab");
        assertThat(focusedColumn()).isLessThan(today);
        assertThat(focusedRow()).isEqualTo(5);
        teacher.press("Tab");
        assertThat(teacher.cell(5)).isFocused();
        teacher.press("End");
        assertThat(teacher.shown().locator("td:focus")).hasClass(FINAL);
        assertThat(focusedRow()).isEqualTo(5);
    }

    @Test
    void enterOpensAnEditAndEscapeThrowsItAway() {
        teacher.openWithEmpty(17);
        teacher.cell(17).focus();
        teacher.press("Enter");
        assertThat(teacher.cell(17).locator("input")).isFocused();
        teacher.keys("3");
        teacher.press("Escape");
        assertThat(teacher.cell(17).locator("input")).hasCount(0);
        assertThat(teacher.cell(17)).hasText("");
        assertThat(teacher.cell(17)).isFocused();
        teacher.press("Enter");
        teacher.keys("4/3");
        teacher.press("Enter");
        teacher.awaitSaved();
        assertThat(teacher.text(17)).isEqualTo("4/3");
    }

    @Test
    void whatStandsInAnOpenCellOutlastsAReload() {
        teacher.openWithEmpty(17);
        teacher.cell(17).focus();
        teacher.press("F2");
        teacher.keys("4/3");
        teacher.shown().reload();
        teacher.awaitSaved();
        assertThat(teacher.cell(17)).hasText("4/3");
        assertThat(teacher.text(17)).isEqualTo("4/3");
    }

    @Test
    void whatStandsAboveIsTakenDown() {
        teacher.openWithEmpty(18, 19);
        teacher.cell(18).focus();
        teacher.keys("3");
        teacher.press("Control+d");
        teacher.awaitSaved();
        assertThat(teacher.text(19)).isEqualTo("3");
    }

    @Test
    void aBlockFromASheetIsPastedCopiedOutAndTakenBackInOneStep() {
        teacher.openWithEmpty(12, 13);
        String above = before(12).textContent();
        String below = before(13).textContent();
        before(12).focus();
        clipboard("paste", "3\t4\r\n2\tн\r\n");
        teacher.awaitSaved();
        assertThat(before(12)).hasText("3");
        assertThat(teacher.text(12)).isEqualTo("4");
        assertThat(before(13)).hasText("2");
        assertThat(teacher.text(13)).isEqualTo("н");
        teacher.press("Shift+ArrowRight", "Shift+ArrowDown");
        assertThat(clipboard("copy", "")).isEqualTo("3\t4\n2\tн");
        teacher.press("Control+z");
        teacher.awaitSaved();
        assertThat(before(12)).hasText(above);
        assertThat(before(13)).hasText(below);
        assertThat(teacher.text(12) + teacher.text(13)).isEmpty();
    }

    /** The cell before that of today. */
    private Locator before(int row) {
        return teacher.cell(row).locator("xpath=preceding-sibling::td[1]");
    }

    /** What a browser does at Ctrl+V and Ctrl+C; answers what is in the clipboard afterwards. */
    private Object clipboard(String event, String text) {
        return teacher.shown().evaluate("""
                        ([event, text]) => {
                          const data = new DataTransfer();
                          data.setData("text/plain", text);
                          document.activeElement.dispatchEvent(
                            new ClipboardEvent(event, { clipboardData: data, bubbles: true, cancelable: true }));
                          return data.getData("text/plain");
                        }
                        """, List.of(event, text));
    }

    private int focusedColumn() {
        return (Integer) teacher.shown().evaluate("document.activeElement.cellIndex");
    }

    private int focusedRow() {
        return ((Number) teacher.shown()
                        .evaluate("[...document.querySelectorAll('#grid tbody tr')].indexOf("
                                + "document.activeElement.parentNode)"))
                .intValue();
    }
}
