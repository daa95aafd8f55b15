package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a page of the journal is laid out in a window that does not hold a whole term. */
class JournalLayoutIT {

    private final TeacherAtPage teacher = new TeacherAtPage(Browser.DESK);

    @BeforeEach
    void openInASmallWindow() {
        teacher.shown().setViewportSize(900, 500);
        teacher.open();
        assertThat(teacher.shown().locator("#wrap")).isVisible();
    }

    @AfterEach
    void close() {
        teacher.close();
    }

    @Test
    void namesAndDatesStayWhenThePageIsScrolled() {
        scroll(0, 0);
        BoundingBox name = box("#wrap tbody th.nm >> nth=0");
        BoundingBox date = box("#wrap thead tr:nth-child(2) th >> nth=0");

        scroll(100, 60);

        assertThat(box("#wrap tbody th.nm >> nth=0").x).isCloseTo(name.x, within(1.0));
        assertThat(box("#wrap tbody th.nm >> nth=0").y).isCloseTo(name.y - 60, within(1.0));
        assertThat(box("#wrap thead tr:nth-child(2) th >> nth=0").y).isCloseTo(date.y, within(1.0));
        assertThat(box("#wrap thead tr:nth-child(2) th >> nth=0").x).isCloseTo(date.x - 100, within(1.0));
    }

    @Test
    void opensAtTodayBetweenTheNamesAndTheMeans() {
        String landing = teacher.shown().locator("#wrap").getAttribute("data-landing");
        BoundingBox head = box("#c" + landing);
        BoundingBox name = box("#wrap tbody th.nm >> nth=0");

        assertThat(dateOf(teacher.shown().locator("#c" + landing))).isBeforeOrEqualTo(Product.TODAY);
        assertThat(teacher.shown().evaluate("document.getElementById('wrap').scrollLeft > 0"))
                .isEqualTo(true);
        assertThat(head.x).isGreaterThanOrEqualTo(name.x + name.width);
        assertThat(head.x + head.width).isLessThanOrEqualTo(box("#wrap tbody .avg >> nth=0").x);
    }

    @Test
    void monthsSpanTheirColumnsAndThisWeekIsHighlighted() {
        LocalDate monday = Product.TODAY.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int spanned = teacher.shown().locator("#wrap thead th.m").all().stream()
                .mapToInt(month -> Integer.parseInt(month.getAttribute("colspan")))
                .sum();

        assertThat(teacher.shown().locator("#wrap thead tr:nth-child(2) th")).hasCount(spanned);
        assertThat(teacher.shown().locator("#wrap thead th.m").count()).isGreaterThan(1);
        for (Locator head : teacher.shown().locator("#wrap thead th[data-date]").all()) {
            LocalDate date = dateOf(head);
            boolean ofThisWeek = !date.isBefore(monday) && date.isBefore(monday.plusWeeks(1));
            String classes = " " + head.getAttribute("class") + " ";
            assertThat(classes.contains(" wk ")).as(date.toString()).isEqualTo(ofThisWeek);
        }
    }

    private void scroll(int left, int top) {
        teacher.shown()
                .evaluate(
                        "([left, top]) => { const wrap = document.getElementById('wrap');"
                                + " wrap.scrollLeft = left; wrap.scrollTop = top; }",
                        List.of(left, top));
    }

    private static LocalDate dateOf(Locator head) {
        return LocalDate.parse(head.getAttribute("data-date"), DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    private BoundingBox box(String selector) {
        return teacher.shown().locator(selector).boundingBox();
    }
}
