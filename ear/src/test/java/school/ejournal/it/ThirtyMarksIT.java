package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A column and some rows of marks, entered by keys alone and read back from the journal with what they come to. */
class ThirtyMarksIT {

    private static final int DOWN = 18;
    private static final int ROWS_ACROSS = 3;
    private static final int COLUMNS_ACROSS = 4;
    private static final int MOST_TABS = 60;

    /** Counts what no keyboard does. */
    private static final String WATCH_THE_MOUSE = """
            () => {
              window.moused = 0;
              ["pointerdown", "mousedown", "touchstart"].forEach((kind) =>
                document.addEventListener(kind, () => window.moused++, true));
            }
            """;

    @Test
    void thirtyMarksGoInWithoutAMouseAndComeBackWithTheirMeans() {
        try (TeacherAtPage teacher = new TeacherAtPage(Browser.DESK)) {
            teacher.open();
            teacher.shown().evaluate(WATCH_THE_MOUSE);
            assertThat(teacher.cell(0)).isFocused();

            for (int row = 0; row < DOWN; row++) {
                teacher.keys(mark(row, 0));
            }
            direction(teacher, "right");
            for (int row = DOWN; row < DOWN + ROWS_ACROSS; row++) {
                assertThat(teacher.cell(row)).isFocused();
                teacher.press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft");
                for (int before = COLUMNS_ACROSS; before > 0; before--) {
                    teacher.keys(mark(row, before));
                }
                teacher.press("ArrowDown");
            }
            teacher.awaitSaved();

            assertThat(teacher.shown().evaluate("window.moused")).isEqualTo(0);
            Map<Integer, String> shown = new TreeMap<>();
            for (int row = 0; row < DOWN + ROWS_ACROSS; row++) {
                shown.put(row, mean(teacher, row).textContent());
            }
            comesBack(teacher, shown);
            direction(teacher, "down");
            assertThat(teacher.browser().complaints()).isEmpty();
        }
    }

    /** The journal holds each mark, and reckons the means that the browser has shown. */
    private static void comesBack(TeacherAtPage teacher, Map<Integer, String> shown) {
        JsonObject journal = teacher.read();
        for (int row = 0; row < DOWN; row++) {
            assertThat(teacher.text(journal, row, 0)).isEqualTo(mark(row, 0));
        }
        for (int row = DOWN; row < DOWN + ROWS_ACROSS; row++) {
            for (int before = COLUMNS_ACROSS; before > 0; before--) {
                assertThat(teacher.text(journal, row, before)).isEqualTo(mark(row, before));
            }
        }
        teacher.open();
        List<Integer> reckoned = new ArrayList<>();
        shown.forEach((row, mean) -> {
            assertThat(mean(teacher, row)).hasText(mean);
            if (hasSingleMarks(teacher, row)) {
                assertThat(mean).isEqualTo(reckoned(teacher, row));
                reckoned.add(row);
            }
        });
        assertThat(reckoned).hasSizeGreaterThan(DOWN / 2);
    }

    private static String mark(int row, int before) {
        return Integer.toString(2 + (row + 2 * before) % 4);
    }

    private static Locator mean(TeacherAtPage teacher, int row) {
        return row(teacher, row).locator(".avg");
    }

    private static Locator row(TeacherAtPage teacher, int row) {
        return teacher.shown().locator("tr[data-student='" + teacher.student(row) + "']");
    }

    /** Where a cell holds several marks, the kind of work says how they count. */
    private static boolean hasSingleMarks(TeacherAtPage teacher, int row) {
        return row(teacher, row).locator("td[data-c]").allTextContents().stream()
                .noneMatch(text -> text.contains("/"));
    }

    /** The mean of a row by the weights that stand over its columns. */
    private static String reckoned(TeacherAtPage teacher, int row) {
        long sum = 0;
        long weight = 0;
        for (Locator head : teacher.shown().locator("thead th[data-lesson]").all()) {
            int weighs = Integer.parseInt(head.getAttribute("data-weight"));
            String column = head.getAttribute("id").substring(1);
            String text =
                    row(teacher, row).locator("td[data-c='" + column + "']").textContent();
            for (int mark : text.chars().filter(one -> one >= '1' && one <= '5').toArray()) {
                sum += (long) (mark - '0') * weighs;
                weight += weighs;
            }
        }
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(weight), 2, RoundingMode.HALF_UP)
                .toString()
                .replace('.', ',');
    }

    /** Turns where one moves after an entry: out of the grid, to the choice, and back, by the Tab key. */
    private static void direction(TeacherAtPage teacher, String direction) {
        teacher.press("Escape", "Tab");
        tabTo(teacher, teacher.shown().locator("[name=direction]:checked"), "Tab");
        teacher.press(direction.equals("right") ? "ArrowDown" : "ArrowUp");
        assertThat(teacher.shown().locator("[name=direction]:checked")).hasAttribute("value", direction);
        tabTo(teacher, teacher.shown().locator("#grid td[tabindex='0']"), "Shift+Tab");
    }

    private static void tabTo(TeacherAtPage teacher, Locator wanted, String key) {
        for (int guard = 0; guard < MOST_TABS && !isFocused(wanted); guard++) {
            teacher.press(key);
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator wanted) {
        return (Boolean) wanted.evaluate("one => one === document.activeElement");
    }
}
