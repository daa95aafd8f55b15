package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A quarantine week of a class of the second school, from the deputy's order to the sheet that makes up for its hours. */
class QuarantineIT {

    /** A group whose plan has no control works, so that whatever comes next can be merged, with a lesson in the week. */
    private static final String FIND = """
            select a.login || ' ' || u.group_id || ' ' || c.id || ' ' || l.page_id || ' ' || c.grade_level || c.letter
            from lesson_plan_use u
            join lesson_plan p on p.id = u.plan_id
            join account a on a.person_id = p.teacher_id and a.login like 'second.teacher%%'
            join teaching_group g on g.id = u.group_id and g.name is null
            join school_class c on c.id = g.class_id and c.grade_level <> 6
            join subject s on s.id = g.subject_id and s.name in ('Физическая культура', 'ОБЗР', 'Разговоры о важном')
            join lesson l on l.group_id = g.id and l.state = 'planned' and l.date between '%s' and '%s'
            where u.ended_at is null order by c.grade_level desc, u.id limit 1
            """;

    private static final String FROM = Product.TODAY.plusDays(5).toString();
    private static final String UNTIL = Product.TODAY.plusDays(9).toString();
    private static final String NAME = "Карантин по ветряной оспе";

    private final String[] found;

    QuarantineIT() throws Exception {
        found = Office.ask(FIND.formatted(FROM, UNTIL)).split(" ");
    }

    @Test
    @DisplayName(
            "CA-07, LE-05, CU-08, RP-06 lost hours are told to the family and the teacher, and made up for by a sheet")
    void aQuarantineWeekIsMadeUpFor() throws Exception {
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK);
                Browser teacher = Browser.signedIn(found[0], Browser.DESK)) {
            String before = missingLessons(teacher);
            closeTheClass(deputy);
            assertThat(missingLessons(teacher)).isNotEqualTo(before);
            teacher.wholePicture("quarantine-plan-fact");
            theFamilySeesIt();
            askForASheet(teacher);
            approve(deputy);
            takeBack(deputy);
            assertThat(missingLessons(teacher)).isNotEmpty();
            assertThat(deputy.complaints()).isEmpty();
            assertThat(teacher.complaints()).isEmpty();
        }
    }

    private void closeTheClass(Browser deputy) {
        Page page = deputy.page();
        deputy.open("/office/calendar.xhtml?change=off");
        page.selectOption("[id='dated:kind']", "quarantine");
        page.selectOption("[id='dated:addressee']", "c" + found[2]);
        page.fill("[id='dated:name']", NAME);
        page.fill("[id='dated:from']", FROM);
        page.fill("[id='dated:until']", UNTIL);
        page.fill("[id='dated:number']", "57-о");
        page.fill("[id='dated:date']", Product.TODAY.toString());
        page.click("[id='dated:rehearse']");
        assertThat(page.locator(".said")).containsText("отменен");
        page.click("[id='dated:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
    }

    /** What the list of plan and fact says will be lost of the group's hours. */
    private String missingLessons(Browser teacher) {
        teacher.open("/journal/planfact.xhtml");
        Locator row = teacher.page()
                .locator("#pages tr")
                .filter(new Locator.FilterOptions().setHas(teacher.page().locator("a[href$='id=" + found[3] + "']")));
        return row.locator("td").nth(5).textContent() + " / "
                + row.locator("td").nth(6).textContent();
    }

    private void theFamilySeesIt() throws Exception {
        String pupil = Office.ask("select a.login from account a join enrolment e on e.student_id = a.person_id"
                + " where e.class_id = " + found[2] + " and e.valid_until is null order by a.id limit 1");
        try (Browser family = Browser.signedIn(pupil, Browser.PHONE)) {
            family.open("/family/diary.xhtml?day=" + FROM);
            assertThat(family.page().locator("li.entry.off").first()).isVisible();
            assertThat(family.page().locator("section p.why").first()).hasText(NAME);
            family.wholePicture("quarantine-diary-phone");
            assertThat(family.fits()).isTrue();
        }
    }

    private void askForASheet(Browser teacher) {
        Page page = teacher.page();
        teacher.open("/journal/adjust.xhtml?group=" + found[1]);
        page.selectOption("[id='adjust:reason']", "quarantine");
        page.fill("[id='adjust:note']", "Приказ № 57-о");
        page.selectOption("[id='adjust:rows:0:way']", "merge");
        page.click("[id='adjust:ask']");
        assertThat(page.locator("article h1")).hasText("Лист корректировки");
        assertThat(page.locator("article")).containsText("Приказ № 57-о");
        teacher.wholePicture("quarantine-sheet");
    }

    private void approve(Browser deputy) {
        deputy.open("/journal/adjustments.xhtml");
        deputy.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(found[4]))
                .first()
                .locator("a")
                .click();
        deputy.page().click("[id='decide:approve']");
        assertThat(deputy.page().locator(".noprint .lamp")).hasText("утверждён");
    }

    private void takeBack(Browser deputy) {
        Page page = deputy.page();
        deputy.open("/office/calendar.xhtml");
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(NAME))
                .locator("a", new Locator.LocatorOptions().setHasText("Отменить"))
                .click();
        page.click("[id='dated:rehearse']");
        page.click("[id='dated:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Готово");
    }
}
