package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A family of the second school sees at once who stands in, and where. */
class InsteadIT {

    /** A lesson of tomorrow of a whole class with a room, the sign-in of a guardian of one of its pupils, and its teacher. */
    private static final String FIND = """
            select l.id || ' ' || l.teacher_id || ' ' || a.login || ' ' || s.room
            from lesson l join teaching_group g on g.id = l.group_id and g.name is null
            join enrolment e on e.class_id = g.class_id and l.date between e.valid_from and coalesce(e.valid_until, 'infinity')
            join guardianship w on w.student_id = e.student_id and w.until is null
            join account a on a.person_id = w.guardian_id and a.login like 'second.%%'
            join timetable_version v on v.school_id = l.school_id and v.state = 'published'
                and l.date between v.valid_from and coalesce(v.valid_until, 'infinity')
            join timetable_slot s on s.version_id = v.id and s.group_id = g.id and s.number = l.number and not s.removed
                and s.weekday = extract(isodow from l.date) and s.room is not null
            where l.date = '%s' and l.state = 'planned' and l.origin = 'timetable'
              and not exists (select 1 from substitution u where u.lesson_id = l.id)
              and (select count(*) from guardianship o where o.guardian_id = w.guardian_id) = 1
            order by l.number desc, l.id limit 1
            """;

    @Test
    @DisplayName("LC-05, DI-01 the diary says who stands in and which room it is instead")
    void theFamilySeesWhoStandsInAndWhere() throws Exception {
        String day = Product.TODAY.plusDays(1).toString();
        String[] found = Rows.text(FIND.formatted(day)).split(" ", 4);
        String usual = found[3];
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            Page page = deputy.page();
            String form = "/office/changes.xhtml?teacher=" + found[1] + "&from=" + day + "&until=" + day;
            deputy.open(form + "&move=" + found[0]);
            page.fill("[id='elsewhere:room']", "317");
            page.click("[id='elsewhere:room-only']");
            assertThat(page.locator("[role=alert]")).containsText("Назовите причину");
            page.fill("[id='elsewhere:reason']", "Ремонт в кабинете");
            page.click("[id='elsewhere:room-only']");
            assertThat(page.locator("tbody tr", withText("каб. 317 вместо " + usual))
                            .first())
                    .isVisible();
            deputy.open(form);
            page.check("input[name=tick][value='" + found[0] + "']");
            String substitute = page.locator("[id='stand:substitute'] option:not(:has-text('занят'))")
                    .nth(1)
                    .getAttribute("value");
            page.selectOption("[id='stand:substitute']", substitute);
            page.fill("[id='stand:reason']", "Командировка");
            page.click("[id='stand:keep']");
            assertThat(page.locator("tbody tr", withText("Замена:")).first()).isVisible();
            assertThat(deputy.complaints()).isEmpty();
            String name = Rows.text("select surname from person where id = " + substitute);
            seesIt(found[2], name, usual);
        }
    }

    private static void seesIt(String login, String substitute, String usual) {
        try (Browser parent = Browser.signedIn(login, Browser.PHONE)) {
            Locator entry = parent.page().locator(".entry", withText("каб. 317 вместо " + usual));
            assertThat(entry).hasCount(1);
            assertThat(entry).containsText("замещает " + substitute);
            parent.wholePicture("diary-instead");
            assertThat(parent.fits()).isTrue();
            assertThat(Axe.findings(parent)).isEmpty();
        }
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
