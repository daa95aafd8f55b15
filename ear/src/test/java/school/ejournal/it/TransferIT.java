package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A pupil of the second school goes from 6А to 6Б in the middle of the term. */
class TransferIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

    /** A page of 6А with a pupil who has marks on several days; the newest is of the day that the order will act from. */
    private static final String PUPIL = """
            select p.id || ';' || k.student_id || ';' || max(l.date) || ';' || s.name || ';' || x.surname || ' ' || x.given_name
                   || ';' || max(a.login) || ';' || s.id
            from page p join teaching_group g on g.id = p.group_id and g.class_id = %d and g.name is null
            join term t on t.id = p.term_id and date '%s' between t.starts and t.ends
            join subject s on s.id = g.subject_id
            join lesson l on l.page_id = p.id and l.date <= date '%s' and l.number <= 6 and l.state = 'planned'
            join cell k on k.column_id = l.id and k.marks <> '{}' and k.marks[1] between 2 and 5
            join person x on x.id = k.student_id
            join account a on a.person_id = l.teacher_id
            where g.marking = 'scale' and p.id in (select page_id from page_head) and not p.sealed
            group by p.id, k.student_id, s.name, s.id, x.surname, x.given_name
            having count(distinct l.date) > 1 and max(l.date) > date '%s' - 20
            order by k.student_id, p.id offset %d limit 1
            """;

    /** Who moves, and from where. */
    private record Mover(
            long page, long student, LocalDate day, String subject, String name, String teacher, long subjectId) {

        static Mover find(int which) throws Exception {
            String[] told = Rows.text(
                            PUPIL.formatted(ParallelClass.of6A(), Product.TODAY, Product.TODAY, Product.TODAY, which))
                    .split(";");
            return new Mover(
                    Long.parseLong(told[0]),
                    Long.parseLong(told[1]),
                    LocalDate.parse(told[2]),
                    told[3],
                    told[4],
                    told[5],
                    Long.parseLong(told[6]));
        }

        /** The page of 6Б in the same subject and term. */
        long newPage() throws Exception {
            return Long.parseLong(Rows.text("select np.id from page p join page np on np.term_id = p.term_id"
                    + " join teaching_group n on n.id = np.group_id where p.id = " + page + " and n.class_id = "
                    + ParallelClass.id() + " and n.subject_id = " + subjectId + " and n.name is null"));
        }
    }

    @Test
    @DisplayName("MV-01, MV-02, MV-05, JR-12 the marks go along, the old page keeps its column up to the day")
    void theMarksGoAlong() throws Exception {
        long newClass = ParallelClass.id();
        ParallelClass.holdLessons();
        Mover mover = Mover.find(0);
        ParallelClass.letIn(mover.student(), "moved.student", "moved.parent");
        try (Browser deputy = Browser.signedIn("second.deputy", Browser.DESK)) {
            String mean = mean(deputy, mover.page(), mover.student());
            transfers(deputy, mover, newClass);
            oldPageKeepsItsColumn(deputy, mover);
            assertThat(mean(deputy, mover.newPage(), mover.student())).isEqualTo(mean);
            newPageShowsWhatWasEarned(deputy, mover);
            assertThat(deputy.complaints()).isEmpty();
        }
        closedOnTheOldPage(mover);
        String now = aMarkOnTheNewPageCounts(mover);
        seenByTheFamily(mover, now);
        seenInTheOffice(mover);
    }

    /** By the roster of the class: what would happen is said first. */
    private static void transfers(Browser deputy, Mover mover, long newClass) throws Exception {
        Page page = deputy.page();
        deputy.open("/journal/class.xhtml?id=" + ParallelClass.of6A());
        deputy.wholePicture("class-moves");
        page.locator("a[href*='kind=transfer&student=" + mover.student() + "']").click();
        page.selectOption("#class", Long.toString(newClass));
        page.click("#choose");
        page.click("[id='paper:rehearse']");
        assertThat(page.locator("[role=alert]")).isVisible();
        page.fill("[id='paper:number']", "84-у");
        page.fill("[id='paper:date']", mover.day().toString());
        page.fill("[id='paper:first']", mover.day().toString());
        page.fill("[id='paper:reason']", "По заявлению родителей");
        choosePart(page);
        page.click("[id='paper:rehearse']");
        Locator said = page.locator(".said");
        assertThat(said).containsText(mover.name().split(" ")[0]);
        assertThat(said).containsText(mover.subject());
        assertThat(said).containsText("останутся на страницах 6А");
        deputy.wholePicture("move-rehearsal");
        assertThat(Axe.findings(deputy)).isEmpty();
        assertThat(enrolments(mover)).isEqualTo(1);
        page.click("[id='paper:apply']");
        assertThat(page.locator(".note.good[role=status]")).containsText("Приказ внесён");
        assertThat(enrolments(mover)).isEqualTo(2);
    }

    /** In each subject that is learnt in parts, the first one. */
    private static void choosePart(Page page) {
        Locator parts = page.locator("select[id^='paper:parts']");
        for (int i = 0; i < parts.count(); i++) {
            parts.nth(i).selectOption(parts.nth(i).locator("option").nth(1).getAttribute("value"));
        }
    }

    private static void oldPageKeepsItsColumn(Browser deputy, Mover mover) {
        deputy.open("/journal/page.xhtml?id=" + mover.page());
        Locator row = row(deputy, mover.student());
        assertThat(row.locator("th.gone"))
                .containsText("по " + DAY.format(mover.day().minusDays(1)));
        assertThat(row.locator("td.out").first()).isVisible();
        assertThat(deputy.page().locator("section.brought")).hasCount(0);
        row.scrollIntoViewIfNeeded();
        deputy.wholePicture("transfer-old-page");
    }

    private static void newPageShowsWhatWasEarned(Browser deputy, Mover mover) throws Exception {
        Locator row = row(deputy, mover.student());
        assertThat(row.locator("th")).containsText("с " + DAY.format(mover.day()));
        assertThat(row.locator("th .brought")).not().isEmpty();
        Locator list = deputy.page().locator("section.brought");
        assertThat(list).containsText(mover.name());
        assertThat(list).containsText("6А");
        assertThat(list.locator("tbody tr", new Locator.LocatorOptions().setHasText(mover.name())))
                .hasCount(Integer.parseInt(Rows.text("select count(*) from cell where page_id = " + mover.page()
                        + " and student_id = " + mover.student()
                        + " and marks <> '{}' and column_id <> (select term_column_id from page where id = "
                        + mover.page() + ")")));
        deputy.wholePicture("transfer-new-page");
        assertThat(Axe.findings(deputy)).isEmpty();
    }

    private static void closedOnTheOldPage(Mover mover) throws Exception {
        Client teacher = Client.signedIn(mover.teacher());
        String lesson = Rows.text("select id from lesson where page_id = " + mover.page() + " and date = '"
                + mover.day() + "' and state = 'planned' order by number limit 1");
        int version = Integer.parseInt(Rows.text("select coalesce(max(version), 0) from cell where column_id = "
                + lesson + " and student_id = " + mover.student()));
        String edit = Client.edit(UUID.randomUUID(), mover.student(), Long.parseLong(lesson), "3", version);
        Client.Reply reply = teacher.send("PATCH", "/api/pages/" + mover.page() + "/cells", Client.edits(edit));
        assertThat(reply.body()).contains("JR-04");
    }

    /** The mean that the script reckons is the one that the server reckons. */
    private static String aMarkOnTheNewPageCounts(Mover mover) throws Exception {
        try (Browser teacher = Browser.signedIn(mover.teacher(), Browser.DESK)) {
            String before = mean(teacher, mover.newPage(), mover.student());
            Page page = teacher.page();
            row(teacher, mover.student()).locator("td.mine:not(.fin)").last().click();
            page.keyboard().press("2");
            page.keyboard().press("Enter");
            assertThat(row(teacher, mover.student()).locator("td[data-state=saved]"))
                    .hasCount(1);
            String typed = row(teacher, mover.student()).locator(".avg").textContent();
            assertThat(typed).isNotEqualTo(before);
            assertThat(mean(teacher, mover.newPage(), mover.student())).isEqualTo(typed);
            assertThat(teacher.complaints()).isEmpty();
            return typed;
        }
    }

    private static void seenByTheFamily(Mover mover, String mean) throws Exception {
        for (String login : new String[] {"moved.student", "moved.parent"}) {
            try (Browser family = Browser.signedIn(login, Browser.PHONE)) {
                family.open("/family/standing.xhtml");
                Locator card = family.page().locator("#s" + mover.subjectId());
                assertThat(card.locator(".mean b")).hasText(mean);
                family.wholePicture("transfer-standing-" + login);
                family.open("/family/diary.xhtml");
                assertThat(family.page().locator("main")).containsText(mover.subject());
                assertThat(family.complaints()).isEmpty();
            }
        }
    }

    private static void seenInTheOffice(Mover mover) throws Exception {
        try (Browser director = Browser.signedIn("second.director", Browser.DESK)) {
            Page page = director.page();
            String surname = mover.name().split(" ")[0];
            director.open("/office/register.xhtml?words=" + surname);
            assertThat(page.locator("tbody tr", withText(mover.name()))).containsText("6Б");
            director.wholePicture("register");
            assertThat(Axe.findings(director)).isEmpty();
            director.open("/office/movement.xhtml?from=" + mover.day().minusDays(1) + "&until=" + Product.TODAY);
            Locator line = page.locator("#lines tbody tr", withText(mover.name()))
                    .filter(new Locator.FilterOptions().setHasText("№ 84-у"));
            assertThat(line).containsText("6А → 6Б");
            Locator school = page.locator("#figures tbody tr").last().locator("td");
            assertThat(school.nth(3)).hasText(school.nth(5).textContent());
            director.wholePicture("movement");
            assertThat(Axe.findings(director)).isEmpty();
            director.open("/office/orders.xhtml");
            Locator order = page.locator("tbody tr", withText(mover.name()))
                    .filter(new Locator.FilterOptions().setHasText("№ 84-у"));
            assertThat(order).containsText("По заявлению родителей");
            assertThat(page.locator("#admit")).hasCount(0);
            director.wholePicture("orders");
            assertThat(Axe.findings(director)).isEmpty();
        }
        Client director = Client.signedIn("second.director");
        byte[] sheet = director.get("/office/register.xhtml?as=xlsx").bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read())
                    .anyMatch(row -> row.getCellText(1).startsWith(mover.name()));
        }
        byte[] paper = director.get("/office/register.xhtml?as=pdf").bytes();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        String report = new String(director.get("/office/movement.xhtml?as=csv").bytes(), StandardCharsets.UTF_8);
        assertThat(report).contains("6А;").contains("Всего по школе;");
    }

    private static String mean(Browser browser, long page, long student) {
        browser.open("/journal/page.xhtml?id=" + page);
        return row(browser, student).locator(".avg").textContent();
    }

    private static Locator row(Browser browser, long student) {
        return browser.page().locator("#grid tr[data-student='" + student + "']");
    }

    private static int enrolments(Mover mover) throws Exception {
        return Integer.parseInt(Rows.text("select count(*) from enrolment where student_id = " + mover.student()
                + " and coalesce(valid_until, 'infinity') >= date '" + mover.day() + "' - 1"));
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
