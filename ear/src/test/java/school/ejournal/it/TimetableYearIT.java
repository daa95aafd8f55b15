package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A timetable from a file in a year that has its terms, with breaks between them: the lessons of all weeks to come follow it at
 * once. Measured while no test within the other server runs.
 */
@DisplayName("EX-17, LE-05, TT-09 A timetable from a file for a whole year")
@ResourceLock("container")
class TimetableYearIT {

    private static final String COORDINATOR = "asc.year.coordinator";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Twice as many lessons are written; what matters is that it does not grow with their square. */
    private static final Duration LONGEST_MOVE = LONGEST.multipliedBy(2);

    /** The timetable acts from tomorrow on, when the second of all weeks begins. */
    private static final LocalDate FIRST = Product.TODAY.minusDays(6);

    private static final int[] WEEKS = {8, 8, 10, 8};
    private static final int DAYS = 5;
    private static final int OF_A_DAY = AscSchool.CLASSES * AscSchool.LESSONS_A_DAY;

    private final NewSchool school = NewSchool.open(COORDINATOR);

    @Test
    void twelveHundredWeeklyLessonsAreLaidOutAndMovedInTime() throws Exception {
        AscSchool.fill(school, FIRST, FIRST.plusDays(270));
        int begins = 0;
        for (int term = 0; term < WEEKS.length; term++) {
            AscSchool.divide(school, term + 1, FIRST.plusWeeks(begins), WEEKS[term]);
            begins += WEEKS[term] + 1;
        }
        int weeks = IntStream.of(WEEKS).sum() - 1;
        long all = weeks * DAYS * (long) OF_A_DAY;
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            coordinator.page().setDefaultTimeout(60_000);

            Duration laidOut = published(coordinator, AscSchool.file(1));
            assertThat(lessons("planned'")).isEqualTo(all);
            Duration moved = published(coordinator, AscSchool.file(7));
            assertThat(lessons("planned' and number > 6")).isEqualTo(all);
            assertThat(lessons("cancelled' and number < 7")).isEqualTo(all);

            System.out.println("timetable of 1,200 lessons for a year: " + all + " lessons laid out in "
                    + laidOut.toMillis() + " ms, all moved in " + moved.toMillis() + " ms");
            assertThat(laidOut).isLessThan(LONGEST);
            assertThat(moved).isLessThan(LONGEST_MOVE);
        }
    }

    /** From the choice of the file until the page says that it is published. */
    private static Duration published(Browser coordinator, String file) {
        coordinator.open("/office/timetableFile.xhtml");
        long began = System.nanoTime();
        AscSchool.choose(coordinator, file);
        coordinator.page().click("[id='timetable:apply']");
        assertThat(coordinator.page().locator("[role=status]")).containsText("опубликовано");
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private long lessons(String which) throws Exception {
        return Long.parseLong(
                Office.ask("select count(*) from lesson where school_id = " + school.id() + " and state = '" + which));
    }
}
