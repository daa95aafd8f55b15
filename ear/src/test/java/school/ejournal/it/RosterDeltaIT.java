package school.ejournal.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static school.ejournal.exchange.PackageFixture.changes;
import static school.ejournal.exchange.PackageFixture.roster;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import school.ejournal.exchange.PackageFixture;

/** Packages of changes, brought by the coordinator of a school whose roster came as a package before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("EX-18 Packages of changes")
class RosterDeltaIT {

    private static final String COORDINATOR = "delta.coordinator";
    private static final LocalDate STARTS = Product.TODAY.minusDays(80);
    private static final LocalDate DAY = Product.TODAY.minusDays(5);

    private final NewSchool school = NewSchool.open(COORDINATOR);
    private final Browser coordinator = Browser.signedIn(COORDINATOR, Browser.DESK);

    @BeforeAll
    void theSchoolHasARoster() {
        PackageFixture roster = roster();
        for (String file : List.of("academicSessions.csv", "enrollments.csv")) {
            roster.file(
                    file,
                    roster.text(file)
                            .replace("2026-09-01", STARTS.toString())
                            .replace("2026-10-25", STARTS.plusDays(50).toString())
                            .replace("2027-05-31", STARTS.plusDays(270).toString()));
        }
        choose("Состав.zip", roster);
        apply();
    }

    @AfterAll
    void close() {
        coordinator.close();
    }

    @Test
    void aDeletionEndsAnEnrolmentErasesNothingAndIsTakenBack() throws Exception {
        PackageFixture leaving = changes().set("enrollments.csv", 2, "dateLastModified", DAY + "T09:00:00.000Z");
        String before = school.digest();

        choose("Выбыл.zip", leaving);
        assertThat(coordinator.page().locator("main h2")).containsText("Ошибок нет");
        assertThat(coordinator.page().locator("main")).containsText("Завершится зачислений и нагрузок: 1");
        Office.fits(coordinator, "import-delta");
        assertThat(school.digest()).isEqualTo(before);

        apply();
        assertThat(enrolment()).isEqualTo(STARTS + " " + DAY);
        assertThat(Office.ask("select count(*) from person where taken_back_by = 0 and school_id = " + school.id()))
                .isEqualTo("3");

        String after = school.digest();
        choose("Выбыл.zip", leaving);
        assertThat(coordinator.page().locator("main")).containsText("Завершится зачислений и нагрузок: 0");
        apply();
        assertThat(school.digest()).isEqualTo(after);

        undo("Выбыл.zip");
        assertThat(enrolment()).isEqualTo(STARTS + " null");
    }

    @Test
    void aChangeBringsWhoIsNewAndErasesNothingByAnEmptyCell() throws Exception {
        String since = DAY + "T09:00:00.000Z";
        PackageFixture joins =
                changes().delta("users.csv", """
                        sourcedId,status,dateLastModified,givenName,familyName,middleName,agentSourcedIds,email,phone
                        s7,active,%1$s,Ян,Борисов,,p1,,
                        s1,active,%1$s,Пётр,,,,,
                        """.formatted(since)).file("enrollments.csv", """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,beginDate,endDate
                        e7,active,%1$s,h5a,org,s7,student,%2$s,
                        e8,active,%1$s,m5a,org,s7,student,%2$s,
                        """.formatted(since, DAY));
        String before = school.digest();
        choose("Без фамилии.zip", joins);
        Locator fault = coordinator.page().locator("tbody tr").first();
        assertThat(fault).containsText("users.csv");
        assertThat(fault).containsText("familyName");
        assertThat(school.digest()).isEqualTo(before);

        choose("Прибыл.zip", joins.set("users.csv", 3, "familyName", "Абрамов"));
        apply();
        assertThat(Office.ask("select string_agg(given_name || ' ' || coalesce(birth_date::text, '') , ';' order by id)"
                        + " from person where surname in ('Абрамов', 'Борисов') and sourced_id like 's%' and school_id = "
                        + school.id()))
                .isEqualTo("Пётр 2015-05-05;Ян ");
        assertThat(Office.ask("select count(*) from group_member where school_id = " + school.id()))
                .isEqualTo("0");
        undo("Прибыл.zip");
    }

    @Test
    @DisplayName("ID-11 whoever is deleted is refused at the next request, and let in again when that is taken back")
    void whoIsDeletedComesInNoMore() throws Exception {
        Rows.execute("insert into account (id, school_id, person_id, login, password_hash, display_name)"
                + " select nextval('entity_id'), p.school_id, p.id, 'delta.teacher', a.password_hash, 'Учитель'"
                + " from person p join account a on a.login = '" + COORDINATOR + "' and a.school_id = p.school_id"
                + " where p.sourced_id = 't1'");
        Rows.execute(
                "insert into account_role (school_id, account_id, role, valid_from) select school_id, id, 'TEACHER', '"
                        + STARTS + "' from account where login = 'delta.teacher'");
        Client teacher = Client.signedIn("delta.teacher");
        assertThat(teacher.get("/api/pages").status()).isEqualTo(200);

        choose(
                "Уволен.zip",
                changes()
                        .set("enrollments.csv", 2, "dateLastModified", DAY + "T09:00:00.000Z")
                        .delta("users.csv", """
                                sourcedId,status,dateLastModified,givenName,familyName,middleName,agentSourcedIds,email,phone
                                t1,tobedeleted,%sT09:00:00.000Z,,,,,,
                                """.formatted(DAY)));
        apply();

        assertThat(teacher.get("/api/pages").status()).isIn(401, 403);
        assertThat(accessChanges()).isEqualTo("blocked");
        undo("Уволен.zip");
        assertThat(Client.signedIn("delta.teacher").get("/api/pages").status()).isEqualTo(200);
        assertThat(accessChanges()).isEqualTo("blocked,unblocked");
    }

    private static String accessChanges() throws Exception {
        return Office.ask("select string_agg(c.what, ',' order by c.id) from access_change c join account a"
                + " on a.id = c.account_id where a.login = 'delta.teacher'");
    }

    @Test
    void whatTheSchoolDoesNotHaveIsToldWithWhatToDo() throws Exception {
        String before = school.digest();
        choose(
                "Чужой.zip",
                changes()
                        .set("enrollments.csv", 2, "userSourcedId", "s99")
                        .set("enrollments.csv", 2, "dateLastModified", DAY + "T09:00:00.000Z"));
        Locator fault = coordinator.page().locator("tbody tr").first();
        for (String told : List.of("enrollments.csv", "2", "userSourcedId", "s99", "добавьте её в пакет")) {
            assertThat(fault).containsText(told);
        }
        Office.fits(coordinator, "import-delta-faults");
        choose(
                "Завтра.zip",
                changes().set("enrollments.csv", 2, "dateLastModified", Product.TODAY.plusDays(2) + "T09:00:00.000Z"));
        assertThat(coordinator.page().locator("tbody tr").first()).containsText("ещё не наступил");
        assertThat(coordinator.page().locator("[id='import:apply']")).hasCount(0);
        assertThat(school.digest()).isEqualTo(before);
    }

    private String enrolment() throws Exception {
        return Office.ask(
                "select valid_from || ' ' || coalesce(valid_until::text, 'null') from enrolment where school_id = "
                        + school.id() + " order by id limit 1");
    }

    private void choose(String name, PackageFixture content) {
        coordinator.open("/office/import.xhtml");
        coordinator
                .page()
                .locator("[id='import:file']")
                .setInputFiles(new FilePayload(name, "application/zip", content.zip()));
        coordinator.page().locator("[id='import:rehearse']").click();
        coordinator.page().waitForLoadState();
    }

    private void apply() {
        coordinator.page().locator("[id='import:apply']").click();
        assertThat(coordinator.page().locator("[role=status]")).containsText("Состав загружен");
    }

    private void undo(String name) {
        coordinator.open("/office/imports.xhtml");
        Page page = coordinator.page();
        page.locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("b").getByText(name, new Locator.GetByTextOptions().setExact(true))))
                .first()
                .locator("a")
                .click();
        page.click("[id='undo:undo']");
        page.waitForURL(address -> !address.contains("run="));
    }
}
