package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A lesson plan from its file to the lesson it is taken into, and to plan against fact. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LessonPlanIT {

    /** A lesson that is still open to its teacher, of a group whose plan no other test looks at. */
    private static final String FIND = """
            select a.login, l.page_id, l.id, u.plan_id, l.version
            from lesson l
            join account a on a.person_id = l.teacher_id and a.login like 'teacher%%' and a.login <> 'teacher1'
            join teaching_group g on g.id = l.group_id and g.name is null
            join school_class c on c.id = g.class_id and c.grade_level between 6 and 7
            join lesson_plan_use u on u.group_id = g.id and u.ended_at is null
            join lesson_plan p on p.id = u.plan_id and p.teacher_id = l.teacher_id
            join page k on k.id = l.page_id and not k.sealed
            where l.state = 'planned' and l.topic <> '' and l.date between date '%1$s' - 8 and date '%1$s' - 1
            order by l.id desc limit 1
            """;

    private static final String HEADING = "Раздел;Тема урока;Кол-во часов;Вид;Д/з\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String login = "";
    private long page;
    private long lesson;
    private long plan;

    private void find() throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(FIND.formatted(Product.TODAY))) {
            assertThat(found.next()).as("a lesson with a plan").isTrue();
            login = found.getString(1);
            page = found.getLong(2);
            lesson = found.getLong(3);
            plan = found.getLong(4);
        }
    }

    private String rows(int count) {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int row = 1; row <= count; row++) {
            rows.append(row == 1 ? "Раздел " + mark : "")
                    .append(";Тема ")
                    .append(mark)
                    .append(" № ")
                    .append(row);
            rows.append(row % 5 == 0 ? ";1;контрольная работа;\n" : ";1;урок;§ " + row + "\n");
        }
        return rows.toString();
    }

    @Test
    @DisplayName("CU-05, CU-06, CU-07, CU-09 a plan is mended, brought in, taken into a lesson, and counted")
    void aPlanIsBroughtInAndFlowsIntoALesson() throws Exception {
        find();
        try (Browser teacher = Browser.signedIn(login, Browser.DESK)) {
            Page shown = teacher.page();
            teacher.open("/journal/plans.xhtml");
            teacher.picture("plans");
            assertThat(Axe.findings(teacher)).isEmpty();
            teacher.open("/journal/planimport.xhtml?id=" + plan);
            choose(
                    shown,
                    (HEADING + ";Дроби;много;урок;\n;;1;;§ 5\n;Углы;1;зачёт;\n").getBytes(StandardCharsets.UTF_8));
            Locator faults = shown.locator("section[role=alert]");
            assertThat(faults.locator("h2")).hasText("Нашлись 3 ошибки, файл не загружен");
            assertThat(faults.locator("tbody tr").first()).containsText("много");
            assertThat(shown.locator("[id='bring:apply']")).hasCount(0);
            teacher.wholePicture("plan-faults");
            assertThat(Axe.findings(teacher)).isEmpty();
            choose(shown, rows(40).getBytes(Charset.forName("windows-1251")));
            assertThat(shown.locator("section[role=status]")).containsText("40 тем");
            teacher.picture("plan-rehearsed");
            shown.click("[id='bring:apply']");
            assertThat(shown.locator("table.plan tbody")).containsText("Тема " + mark + " № 40");
            assertThat(shown.locator(".note.warn")).containsText("20 %");
            teacher.picture("plan");
            assertThat(Axe.findings(teacher)).isEmpty();

            takeIntoTheLesson(teacher);
            assertThat(teacher.complaints()).isEmpty();
            teacher.open("/journal/planfact.xhtml");
            Locator row = shown.locator("#pages tr").filter(having(shown.locator("a[href$='id=" + page + "']")));
            assertThat(row).containsText("дано 1 из 40");
            teacher.wholePicture("plan-fact-teacher");
            assertThat(Axe.findings(teacher)).isEmpty();
        }
    }

    private void takeIntoTheLesson(Browser teacher) {
        Page shown = teacher.page();
        Client client = Client.signedIn(login);
        assertThat(client.send(
                                "PUT",
                                "/api/lessons/" + lesson,
                                "{\"topic\":\"\",\"homework\":\"\",\"expectedVersion\":" + OwnLesson.noteVersion(lesson)
                                        + "}")
                        .status())
                .isEqualTo(200);
        teacher.open("/journal/page.xhtml?id=" + page);
        shown.locator("#grid tbody td[data-c='" + lesson + "']").first().click();
        shown.locator("#topic").focus();
        Locator offered = shown.locator("#topic-planned button");
        assertThat(offered).containsText("Тема " + mark);
        teacher.picture("lesson-by-plan");
        assertThat(Axe.findings(teacher)).isEmpty();
        shown.keyboard().press("Alt+Enter");
        assertThat(shown.locator("#topic")).hasValue(Pattern.compile("Тема " + mark + " № \\d+"));
        assertThat(shown.locator("#topic-planned")).isHidden();
        assertThat(shown.locator("#homework")).hasValue(Pattern.compile("§ \\d+|"));
        assertThat(shown.locator("#state")).hasText(Pattern.compile(".*Сохранено в \\d\\d:\\d\\d"));
    }

    private static void choose(Page shown, byte[] file) {
        shown.setInputFiles("[id='bring:file']", new FilePayload("plan.csv", "text/csv", file));
        shown.click("[id='bring:rehearse']");
    }

    private static Locator.FilterOptions having(Locator inside) {
        return new Locator.FilterOptions().setHas(inside);
    }

    @Test
    @DisplayName("CU-04 items are typed, moved and taken out; who saw an older plan is told so")
    void itemsAreTypedAndMoved() throws Exception {
        String other = Office.ask(
                "select a.login || ' ' || p.id from lesson_plan p join account a on a.person_id = p.teacher_id"
                        + " and a.login like 'teacher%' and a.login <> 'teacher1' where p.grade_level between 2 and 4"
                        + " order by p.id limit 1");
        String teacher = other.split(" ")[0];
        String path = "/journal/plan.xhtml?id=" + other.split(" ")[1];
        try (Browser first = Browser.signedIn(teacher, Browser.DESK);
                Browser second = Browser.signedIn(teacher, Browser.PHONE)) {
            Page shown = first.page();
            second.open(path + "&item=new");
            first.open(path + "&item=new");
            first.picture("plan-item");
            assertThat(Axe.findings(first)).isEmpty();
            type(shown, "Первая " + mark, "1", "1");
            assertThat(shown.locator("table.plan tbody tr:not(.section)").first())
                    .containsText("Первая " + mark);
            shown.locator("table.plan a").first().click();
            shown.click("[id='entry:down']");
            assertThat(shown.locator("table.plan tbody tr:not(.section)").nth(1))
                    .containsText("Первая " + mark);
            type(second.page(), "Вторая " + mark, "1", "");
            assertThat(second.page().locator("[role=alert]")).containsText("План уже изменили");
            second.wholePicture("plan-phone");
            assertThat(second.fits()).isTrue();
            first.open(path + "&item=new");
            type(shown, "Третья " + mark, "9", "");
            assertThat(shown.locator("[role=alert]")).containsText("от 0,5 до 8");
            first.open(path);
            shown.locator("table.plan tr")
                    .filter(new Locator.FilterOptions().setHasText("Первая " + mark))
                    .locator("a")
                    .click();
            shown.click("[id='entry:remove']");
            assertThat(shown.locator("table.plan")).not().containsText("Первая " + mark);
            assertThat(first.complaints()).isEmpty();
        }
    }

    private static void type(Page page, String topic, String hours, String position) {
        page.fill("[id='entry:topic']", topic);
        page.fill("[id='entry:hours']", hours);
        page.fill("[id='entry:position']", position);
        page.click("[id='entry:keep']");
    }
}
