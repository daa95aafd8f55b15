package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a family reads of absences. */
class MissedIT {

    private static final String PATH = "/family/missed.xhtml";

    /** Pupils of different classes, and the days of the term that runs. */
    private static final String PUPILS = """
            select string_agg(login, ' ' order by login) from account where login ~ '^student([1-9]|1[0-9]|2[0-4])$'
            """;

    private static final String TERM = """
            select a.person_id || ' ' || e.class_id || ' ' || t.starts || ' ' || t.ends
            from account a
            join enrolment e on e.student_id = a.person_id and e.valid_from <= '%1$s' and coalesce(e.valid_until, 'infinity') >= '%1$s'
            join school_class c on c.id = e.class_id
            join term t on t.school_year_id = c.school_year_id and t.scheme = c.scheme and '%1$s' between t.starts and t.ends
            where a.login = '%2$s'
            """;

    @Test
    @DisplayName("DI-06 The family reads the numbers of the homeroom teacher's sheet")
    void theFamilyReadsWhatTheHomeroomTeacherCounts() throws Exception {
        Client deputy = Client.signedIn("deputy");
        int missed = 0;
        for (String login : Office.ask(PUPILS).split(" ")) {
            String[] place = Office.ask(TERM.formatted(Product.TODAY, login)).split(" ");
            JsonObject counted = counted(deputy, place);
            String page = Client.signedIn(login).get(PATH).body();
            if (counted.getInt("missed") + counted.getInt("late") == 0) {
                assertThat(page).as(login).contains("Ни одного пропуска и опоздания");
                continue;
            }
            missed += counted.getInt("missed");
            assertThat(told(page, "Пропущено уроков"))
                    .as(login)
                    .isEqualTo(counted.getInt("missed") + " из " + counted.getInt("held"));
            assertThat(told(page, "Пропущено дней целиком")).as(login).isEqualTo("" + counted.getInt("days"));
            assertThat(told(page, "Опозданий")).as(login).isEqualTo("" + counted.getInt("late"));
            assertThat(told(page, "по болезни")).as(login).isEqualTo(number(counted, "ill"));
            assertThat(told(page, "по уважительной причине")).as(login).isEqualTo(number(counted, "excused"));
            assertThat(told(page, "без уважительной причины")).as(login).isEqualTo(number(counted, "unexcused"));
            assertThat(told(page, "причина пока не указана")).as(login).isEqualTo(number(counted, "unexplained"));
        }
        assertThat(missed).isPositive();
    }

    @Test
    void aTermIsChosenAndTheDaysAreToldOnAPhone() {
        try (Browser parent = Browser.signedIn("parent3", Browser.PHONE)) {
            parent.open("/family/standing.xhtml");
            parent.page().locator(".weeks a[href^=missed]").click();
            assertThat(parent.page().locator(".tabs a[aria-current=page]")).hasText("Пропуски");
            assertThat(parent.page().locator(".weeks a[aria-current=true]")).hasCount(1);
            parent.wholePicture("missed-phone");
            assertThat(parent.fits()).isTrue();
            assertThat(Axe.findings(parent)).isEmpty();
            parent.page().locator(".weeks a").first().click();
            assertThat(parent.page().locator(".weeks a").first()).hasAttribute("aria-current", "true");
            assertThat(parent.page().locator(".missed-days li").first()).isVisible();
            parent.wholePicture("missed-first-term-phone");
            assertThat(parent.complaints()).isEmpty();
        }
        try (Browser parent = Browser.signedIn("parent3", Browser.DESK)) {
            parent.open(PATH);
            parent.wholePicture("missed");
            assertThat(Axe.findings(parent)).isEmpty();
            FamilyIT.dark(parent, true);
            assertThat(Axe.findings(parent)).isEmpty();
        }
    }

    @Test
    void aPageOfAbsencesCostsAFewStatements() throws Exception {
        Client student = Client.signedIn("student3");
        student.get(PATH);

        assertThat(Statements.during(
                        () -> assertThat(student.get(PATH).status()).isEqualTo(200)))
                .hasSizeBetween(1, 5);
    }

    private static JsonObject counted(Client deputy, String[] place) {
        List<JsonObject> pupils = deputy.get(
                        "/api/absences/classes/" + place[1] + "?from=" + place[2] + "&to=" + place[3])
                .json()
                .getJsonArray("pupils")
                .getValuesAs(JsonObject.class);
        return pupils.stream()
                .filter(pupil -> pupil.getJsonNumber("id").longValue() == Long.parseLong(place[0]))
                .map(pupil -> pupil.getJsonObject("count"))
                .findFirst()
                .orElseThrow();
    }

    private static String told(String page, String name) {
        Matcher fact = Pattern.compile("<dt>" + name + "</dt><dd>([^<]*)</dd>").matcher(page);
        return fact.find() ? fact.group(1) : "0";
    }

    private static String number(JsonObject counted, String kind) {
        return Integer.toString(counted.getInt(kind));
    }
}
