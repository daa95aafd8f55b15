package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Subject;
import school.ejournal.inspection.ClassStandings;
import school.ejournal.inspection.InspectionQuery;
import school.ejournal.inspection.OwnStandings;
import school.ejournal.inspection.PageOverview;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.StudentRow;

/** Ten days before the terms end, in a transaction that stays nowhere: the class's view says what its pages say. */
@InContainer
class ClassStandingsIT {

    private static @Nullable AccessSchool laidOut;

    private AccessSchool school;
    private LocalDate today;
    private SignedIn deputy;
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void theTermsEndSoon() throws Exception {
        if (laidOut == null) {
            laidOut = Transactions.committed(connection -> AccessSchool.layOut(connection, "standings."));
        }
        school = laidOut;
        today = school.today();
        deputy = SignedIn.as("deputy");
        transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            statement.executeUpdate("update term set ends = '" + today.plusDays(10) + "' where '" + today
                    + "' between starts and ends and school_id = " + school.id("school"));
        }
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Test
    @DisplayName("IN-05, IN-06 One statement tells of a class what each of its pages tells")
    void theClassesViewSaysWhatThePagesSay() throws Exception {
        Map<Long, List<PageOverview>> classes = deputy
                .run(() -> Beans.get(InspectionQuery.class).listPages())
                .stream()
                .collect(Collectors.groupingBy(PageOverview::classId));
        int few = 0;
        int near = 0;
        for (Map.Entry<Long, List<PageOverview>> one : classes.entrySet()) {
            ClassStandings standings = deputy.run(
                            () -> Beans.get(InspectionQuery.class).openClass(one.getKey()))
                    .standings();
            List<JournalSheet> sheets = opened(one.getValue());
            assertThat(standings.few().stream()
                            .map(row -> row.pageId() + " " + row.student() + " " + row.wanted() + " " + row.lack())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(fewOn(sheets));
            assertThat(standings.near().stream()
                            .map(row -> row.pageId() + " " + row.studentId() + " "
                                    + row.mean().display() + " " + row.threshold())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(nearOn(sheets));
            few += standings.few().size();
            near += standings.near().size();
        }
        assertThat(few).isPositive();
        assertThat(near).isPositive();
    }

    @Test
    @DisplayName("IN-07 A teacher's day counts the pupils of her pages and of the class she leads")
    void aTeachersDayCountsThem() throws Exception {
        SignedIn teacher = SignedIn.as(school.login(Subject.TEACHER));
        SignedIn homeroom = SignedIn.as(school.login(Subject.HOMEROOM));
        JournalSheet page = deputy.run(() -> Beans.get(JournalQuery.class).open(school.id("own page")));

        assertThat(own(teacher).pages())
                .filteredOn(one -> one.pageId() == school.id("own page"))
                .allSatisfy(one -> {
                    assertThat(one.few()).isEqualTo(fewOn(List.of(page)).size());
                    assertThat(one.near()).isEqualTo(nearOn(List.of(page)).size());
                })
                .hasSize(fewOn(List.of(page)).isEmpty() && nearOn(List.of(page)).isEmpty() ? 0 : 1);
        assertThat(own(teacher).led()).isEmpty();
        assertThat(own(homeroom).led())
                .extracting(OwnStandings.OfClass::classId)
                .contains(school.id("own class"));
    }

    private static OwnStandings own(SignedIn who) throws Exception {
        return who.run(() -> Beans.get(InspectionQuery.class).openOwnStandings());
    }

    private List<JournalSheet> opened(List<PageOverview> pages) throws Exception {
        List<JournalSheet> sheets = new ArrayList<>();
        for (PageOverview page : pages) {
            sheets.add(deputy.run(() -> Beans.get(JournalQuery.class).open(page.pageId())));
        }
        return sheets;
    }

    private List<String> fewOn(List<JournalSheet> sheets) {
        List<String> told = new ArrayList<>();
        sheets.forEach(sheet -> here(sheet).stream()
                .filter(student -> student.lack() > 0)
                .forEach(student -> told.add(sheet.page().id() + " " + student.name() + " "
                        + sheet.page().minimum().marks() + " " + student.lack())));
        return told;
    }

    private List<String> nearOn(List<JournalSheet> sheets) {
        List<String> told = new ArrayList<>();
        sheets.forEach(sheet -> here(sheet).forEach(student -> List.of(
                        sheet.page().thresholds().five(),
                        sheet.page().thresholds().four(),
                        sheet.page().thresholds().three())
                .stream()
                .filter(threshold -> student.mean().isWithin(new BigDecimal("0.15"), threshold))
                .forEach(threshold -> told.add(sheet.page().id() + " " + student.id() + " "
                        + student.mean().display() + " " + threshold))));
        return told;
    }

    private List<StudentRow> here(JournalSheet sheet) {
        return sheet.students().stream()
                .filter(student -> student.belongsOn(today))
                .toList();
    }
}
