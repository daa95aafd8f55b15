package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The timetable of a school of its own comes from the file of a timetable program. */
@DisplayName("EX-17, TT-09 A timetable from a file")
class TimetableFileIT {

    private static final String COORDINATOR = "asc.coordinator";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final int CLASSES = 40;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** A year, forty classes, one subject in each with a teacher of its own. */
    private static final String SCHOOL = """
            with asked as (select %1$d::bigint as school), ids as (select nextval('entity_id') as year, nextval('entity_id') as subject),
            y as (insert into school_year (id, school_id, starts, ends) select year, school, date '%2$s', date '%2$s' + 270
                  from ids, asked returning id),
            s as (insert into subject (id, school_id, name, short_name) select subject, school, 'Математика', 'мат' from ids, asked),
            n as (select i, nextval('entity_id') as class, nextval('entity_id') as teaching, nextval('entity_id') as teacher
                  from generate_series(0, %3$d - 1) i),
            p as (insert into person (id, school_id, surname, given_name) select teacher, school, 'Ким', 'Елена' from n, asked),
            c as (insert into school_class (id, school_id, school_year_id, grade_level, letter, scheme)
                  select class, school, year, 1 + i / 4, substr('АБВГ', 1 + i %% 4, 1), 'quarter' from n, ids, asked),
            g as (insert into teaching_group (id, school_id, class_id, subject_id, marking)
                  select teaching, school, class, subject, 'scale' from n, ids, asked)
            insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours, valid_from)
            select nextval('entity_id'), school, teaching, teacher, 0, '%2$s' from n, asked
            """;

    private final NewSchool school = NewSchool.open(COORDINATOR);

    @Test
    void twelveHundredLessonsArePublishedInTimeAndTakenBack() throws Exception {
        LocalDate starts = Product.TODAY.minusDays(90);
        Office.change(SCHOOL.formatted(school.id(), starts, CLASSES));
        try (Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK)) {
            coordinator.open("/office/timetableFile.xhtml");
            choose(coordinator, asc().replace("name=\"3Б\"", "name=\"3Ы\"").getBytes(WINDOWS));
            assertThat(coordinator.page().locator("tbody tr").first()).containsText("Такого класса в этом году нет");
            Office.fits(coordinator, "timetable-file-faults");
            assertThat(school.count("timetable_slot")).isZero();

            long began = System.nanoTime();
            choose(coordinator, asc().getBytes(WINDOWS));
            assertThat(coordinator.page().locator("#plan"))
                    .containsText(Pattern.compile("В файле 1.200 уроков в неделю"));
            assertThat(coordinator.page().locator("#check ~ ul")).containsText("можно не больше 4");
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
        choose(coordinator, asc().getBytes(WINDOWS));
        assertThat(coordinator.page().locator("#stopped")).isVisible();
        assertThat(coordinator.page().locator("[id='timetable:apply']")).hasCount(0);

        choose(
                coordinator,
                asc().replace("classroomids=\"\" period=\"2\"", "classroomids=\"r\" period=\"2\"")
                        .getBytes(WINDOWS));
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

    private static void choose(Browser browser, byte[] file) {
        browser.page().locator("[id='timetable:file']").setInputFiles(new FilePayload("2026.xml", "text/xml", file));
        browser.page().locator("[id='timetable:rehearse']").click();
        browser.page().waitForLoadState();
    }

    /** Each class has five days of six lessons. */
    private static String asc() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<timetable><subjects>"
                + "<subject id=\"s\" name=\"Математика\" short=\"мат\"/></subjects><teachers>"
                + "<teacher id=\"t\" name=\"Ким Елена\"/></teachers><classroom id=\"r\" name=\"12\"/>\n");
        for (int i = 0; i < CLASSES; i++) {
            xml.append("<class id=\"c" + i + "\" name=\"" + (1 + i / 4) + "АБВГ".charAt(i % 4) + "\"/>\n");
            xml.append("<lesson id=\"l" + i + "\" classids=\"c" + i
                    + "\" subjectid=\"s\" teacherids=\"t\" groupids=\"\"/>\n");
            for (int number = 1; number <= 6; number++) {
                xml.append("<card lessonid=\"l" + i + "\" classroomids=\"\" period=\"" + number
                        + "\" days=\"11111\" weeks=\"1\"/>\n");
            }
        }
        return xml.append("</timetable>").toString();
    }
}
