package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calendars of lessons behind secret addresses. */
@DisplayName("EX-14 Calendars of lessons")
class CalendarFeedIT {

    private static final Pattern ADDRESS = Pattern.compile("http.*/calendar/[A-Za-z0-9_-]{43}\\.ics");

    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void aGuardianMakesOneForHerChildAndEndsIt() throws Exception {
        try (Browser guardian = Browser.signedIn("parent2", Browser.PHONE)) {
            guardian.open("/calendars.xhtml");
            Office.fits(guardian, "calendars");
            String first = make(guardian, 0);
            guardian.wholePicture("calendars-address-phone");
            assertThat(Axe.findings(guardian)).isEmpty();
            HttpResponse<String> calendar = read(first, null);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
            assertThat(calendar.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(calendar.body()).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow", "BEGIN:VEVENT", "T083000");
            namesNoPupil(calendar.body());
            isReadByStrictParsers(calendar.body());

            String second = make(guardian, 0);
            assertThat(second).isNotEqualTo(first);
            assertThat(read(first, null).statusCode()).isEqualTo(404);
            assertThat(read(second, null).statusCode()).isEqualTo(200);
            guardian.page().locator("input[value=Отключить]").first().click();
            assertThat(guardian.page().locator("tbody tr").first()).containsText("не заведён");
            assertThat(read(second, null).statusCode()).isEqualTo(404);
            assertThat(guardian.complaints()).isEmpty();
        }
    }

    @Test
    void aHomeroomTeacherHasHerLessonsAndHerClass() throws Exception {
        try (Browser teacher = Browser.signedIn("homeroom5a", Browser.DESK)) {
            teacher.open("/calendars.xhtml");
            assertThat(teacher.page().locator("tbody tr")).hasCount(2);
            String own = make(teacher, 0);
            String ofClass = make(teacher, 1);
            teacher.picture("calendars-address");
            assertThat(read(own, null).body()).contains(", 5А");
            assertThat(read(ofClass, null).body()).contains("урок\\, учитель ");
            namesNoPupil(read(ofClass, null).body());
        }
    }

    @Test
    void whatChangesComesUnderTheSameNameWithALaterNumber() throws Exception {
        try (Browser student = Browser.signedIn("student2", Browser.DESK)) {
            student.open("/calendars.xhtml");
            String address = make(student, 0);
            HttpResponse<String> before = read(address, null);
            String tag = before.headers().firstValue("ETag").orElseThrow();
            assertThat(read(address, tag).statusCode()).isEqualTo(304);
            assertThat(read(address, "W/" + tag).statusCode()).isEqualTo(304);

            String lesson = lastLesson(before.body());
            assertThat(event(before.body(), lesson)).contains("SEQUENCE:0", "STATUS:CONFIRMED");
            Office.change("update lesson set state = 'cancelled' where id = " + lesson);
            HttpResponse<String> after = read(address, tag);
            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(event(after.body(), lesson)).contains("SEQUENCE:1", "STATUS:CANCELLED");
            Office.change("update lesson set state = 'planned' where id = " + lesson);
            assertThat(event(read(address, tag).body(), lesson)).contains("SEQUENCE:2", "STATUS:CONFIRMED");
        }
    }

    @Test
    void whoIsGoneOpensNothing() throws Exception {
        try (Browser student = Browser.signedIn("student3", Browser.DESK)) {
            student.open("/calendars.xhtml");
            String address = make(student, 0);
            assertThat(read(address, null).statusCode()).isEqualTo(200);
            Office.change("update account set state = 'blocked' where login = 'student3'");
            assertThat(read(address, null).statusCode()).isEqualTo(404);
            Office.change("update account set state = 'active' where login = 'student3'");
        }
    }

    @Test
    void anAddressThatNobodyWasGivenIsNotThereAndCannotBeAskedForWithoutEnd() throws Exception {
        String nowhere = Product.running().url() + "/calendar/" + "A".repeat(43) + ".ics";
        assertThat(read(nowhere, null).statusCode()).isEqualTo(404);
        assertThat(read(Product.running().url() + "/calendar/login.ics", null).statusCode())
                .isEqualTo(404);
        assertThat(read(Product.running().url() + "/calendar/", null).statusCode())
                .isEqualTo(404);
        int last = 0;
        for (int i = 0; i < 30 && last != 429; i++) {
            last = read(nowhere, null).statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    private static void isReadByStrictParsers(String text) throws Exception {
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate(true)
                        .hasErrors())
                .isFalse();
        List<List<ParseWarning>> guessed = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(guessed).first();
        assertThat(guessed).allSatisfy(warnings -> assertThat(warnings).isEmpty());
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSizeGreaterThan(20);
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    private static String make(Browser browser, int row) {
        browser.page().locator("tbody tr").nth(row).locator("input").first().click();
        assertThat(browser.page().locator("#address")).hasText(ADDRESS);
        return browser.page().locator("#address").textContent();
    }

    private HttpResponse<String> read(String address, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return program.send(request.build(), BodyHandlers.ofString());
    }

    private static void namesNoPupil(String calendar) throws Exception {
        String names = Office.ask("select string_agg(distinct x.surname || ' ' || x.given_name, ';') from person x"
                + " join enrolment e on e.student_id = x.id");
        String unfolded = calendar.replace("\r\n ", "");
        assertThat(names.split(";")).hasSizeGreaterThan(50).noneSatisfy(name -> assertThat(unfolded)
                .contains(name));
    }

    /** The number of the last lesson of a calendar: far enough away to be nobody's today. */
    private static String lastLesson(String calendar) {
        Matcher uid = Pattern.compile("UID:lesson-([0-9]+)@").matcher(calendar);
        String last = "";
        while (uid.find()) {
            last = uid.group(1);
        }
        return last;
    }

    private static String event(String calendar, String lesson) {
        int from = calendar.indexOf("UID:lesson-" + lesson + "@");
        return calendar.substring(from, calendar.indexOf("END:VEVENT", from));
    }
}
