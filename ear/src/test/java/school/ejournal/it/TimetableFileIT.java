package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The timetable of a school of its own comes from the file of a timetable program. */
@DisplayName("EX-17, TT-09 A timetable from a file")
class TimetableFileIT {

    private static final String COORDINATOR = "asc.coordinator";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final NewSchool school = NewSchool.open(COORDINATOR);

    @Test
    void twelveHundredLessonsArePublishedInTimeAndTakenBack() throws Exception {
        LocalDate starts = Product.TODAY.minusDays(90);
        AscSchool.fill(school, starts, starts.plusDays(270));
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            coordinator.open("/office/timetableFile.xhtml");
            AscSchool.choose(coordinator, AscSchool.file(1).replace("name=\"3Б\"", "name=\"3Ы\""));
            assertThat(coordinator.page().locator("tbody tr").first()).containsText("Такого класса в этом году нет");
            Office.fits(coordinator, "timetable-file-faults");
            assertThat(school.count("timetable_slot")).isZero();

            long began = System.nanoTime();
            AscSchool.choose(coordinator, AscSchool.file(1));
            assertThat(coordinator.page().locator("#plan"))
                    .containsText(Pattern.compile("В файле 1.200 уроков в неделю"));
            assertThat(coordinator.page().locator("#check ~ ul")).containsText("больше 5 можно раз в неделю");
            Office.fits(coordinator, "timetable-file");
            coordinator.page().click("[id='timetable:apply']");
            assertThat(coordinator.page().locator("[role=status]")).containsText("опубликовано");
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.println("timetable of 1,200 lessons: rehearsed and published in " + took.toMillis() + " ms");
            assertThat(took).isLessThan(LONGEST);
            assertThat(school.count("timetable_slot")).isEqualTo(1_200);

            takeBack(coordinator);
            refused(coordinator);
        }
    }

    private void takeBack(Browser coordinator) throws Exception {
        coordinator.page().locator("[role=status] a").click();
        assertThat(published()).isEqualTo("1");
        coordinator.page().click("[id='withdraw:rehearse']");
        assertThat(coordinator.page().locator(".said")).isVisible();
        Office.fits(coordinator, "timetable-withdraw");
        coordinator.page().click("[id='withdraw:apply']");
        assertThat(coordinator.page().locator("main")).containsText("Расписания ещё нет");
        assertThat(published()).isEqualTo("0");
    }

    /** What clashes, or is too much where the school forbids that, is told and not published; a draft may have it. */
    private void refused(Browser coordinator) throws Exception {
        coordinator.open("/office/timetableFile.xhtml");
        Office.change("insert into setting (school_id, key, value) values (" + school.id()
                + ", 'timetable.limits', 'forbid')");
        AscSchool.choose(coordinator, AscSchool.file(1));
        assertThat(coordinator.page().locator("#stopped")).isVisible();
        assertThat(coordinator.page().locator("[id='timetable:apply']")).hasCount(0);

        AscSchool.choose(
                coordinator,
                AscSchool.file(1).replace("classroomids=\"\" period=\"2\"", "classroomids=\"r\" period=\"2\""));
        assertThat(coordinator.page().locator("#check ~ ul .lamp.bad").first()).hasText("Кабинет");
        assertThat(coordinator.page().locator("#check ~ ul")).containsText("Показаны первые накладки: 100");
        Office.fits(coordinator, "timetable-file-clashes");
        assertThat(published()).isEqualTo("0");

        coordinator.page().click("[id='timetable:draft']");
        assertThat(coordinator.page().locator(".chip[aria-current=page]")).hasText("Черновик: 2026.xml");
        assertThat(coordinator.page().locator("a.unit.clash").first()).isVisible();
    }

    private String published() throws Exception {
        return Office.ask(
                "select count(*) from timetable_version where state = 'published' and school_id = " + school.id());
    }
}
