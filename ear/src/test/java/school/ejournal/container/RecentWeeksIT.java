package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Subject;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.diary.SubjectStanding;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/** A week of the diary is given again only while nothing in it has changed, whoever reads it. */
@InContainer
class RecentWeeksIT {

    private static final List<String> CHANGES = List.of(
            "update person set surname = 'Яковлева-Янсон' where id = :{teacher}",
            "update lesson set topic = 'Другая тема' where page_id = :{own page}",
            "update lesson set state = 'cancelled' where page_id = :{own page}",
            "update subject set name = 'Другой предмет' where id = :{own subject}",
            "update work_type set weight = weight + 1 where school_id = :{school}",
            "update term set ends = ends + 1 where id = (select term_id from page where id = :{own page})",
            "insert into setting (school_id, key, value) values (:{school}, 'grading.thresholds', '4.7;3.7;2.7')"
                    + " on conflict (school_id, key) do update set value = '4.7;3.7;2.7'");

    /** Laid out once: each time takes a page of the demo. */
    private static @Nullable AccessSchool laidOut;

    private AccessSchool school;
    private SignedIn guardian;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void signIn() throws Exception {
        if (laidOut == null) {
            laidOut = Transactions.committed(connection -> AccessSchool.layOut(connection, "weeks."));
        }
        school = laidOut;
        guardian = SignedIn.as(school.login(Subject.GUARDIAN));
    }

    @Test
    @DisplayName("A week that nobody changed is the very same to all who read it")
    void isGivenAgain() throws Exception {
        SignedIn student = SignedIn.as(school.login(Subject.STUDENT));
        DiaryWeek first = open(guardian);
        assertThat(first.entries()).isNotEmpty();
        assertThat(open(guardian).entries()).isSameAs(first.entries());
        assertThat(open(student).entries()).isSameAs(first.entries());
        assertThat(open(student).subjects()).isSameAs(first.subjects());
    }

    @Test
    @DisplayName("A mark is seen at once")
    void showsAMark() throws Exception {
        open(guardian);
        SignedIn teacher = SignedIn.as(school.login(Subject.TEACHER));
        CellKey cell = new CellKey(school.id("another lesson of the own page"), school.id("own child"));
        CellState held = teacher.run(() -> Beans.get(JournalQuery.class).open(school.id("own page")))
                .cells()
                .get(cell);
        String other = held != null && held.text().equals("5") ? "4" : "5";
        List<SubjectStanding> before = open(guardian).subjects();
        CellEdit edit = new CellEdit(UUID.randomUUID(), cell, other, held == null ? 0 : held.version());
        teacher.run(() -> Beans.get(JournalService.class).apply(school.id("own page"), List.of(edit)));
        assertThat(open(guardian).subjects()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("Whatever a week shows is read anew once it changed, and nothing of what was taken back stays")
    void showsEveryChange() throws Exception {
        DiaryWeek before = open(guardian);
        for (String change : CHANGES) {
            DiaryWeek within = openedAfter(change);
            assertThat(told(within)).as(change).isNotEqualTo(told(before));
            assertThat(told(open(guardian)))
                    .as("after " + change + " was taken back")
                    .isEqualTo(told(before));
        }
    }

    @Test
    @DisplayName("DI-01 A guardianship that ends closes the diary, kept or not")
    void isReadByNobodyElse() throws Exception {
        open(guardian);
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            statement.executeUpdate(school.filled(
                    "update guardianship set until = date ':{today}' - 1 where student_id = :{own child}"));
            assertThat(guardian.run(() -> Beans.get(DiaryQuery.class).listChildren()))
                    .noneMatch(child -> child.id() == school.id("own child"));
        } finally {
            transaction.rollback();
        }
    }

    private static List<Object> told(DiaryWeek week) {
        return List.of(week.entries(), week.subjects(), week.frame());
    }

    private DiaryWeek open(SignedIn reader) throws Exception {
        return reader.run(() -> Beans.get(DiaryQuery.class).open(school.id("own child"), day()));
    }

    private LocalDate day() {
        return LocalDate.parse(school.filled(":{today}"));
    }

    /** What is read in the transaction that changed something, which is taken back. */
    private DiaryWeek openedAfter(String change) throws Exception {
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            assertThat(statement.executeUpdate(school.filled(change)))
                    .as(change)
                    .isPositive();
            return open(guardian);
        } finally {
            transaction.rollback();
        }
    }
}
