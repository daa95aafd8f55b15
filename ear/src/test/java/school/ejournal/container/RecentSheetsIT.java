package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
import school.ejournal.grading.WeightedMean;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.EditAnswer;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.journal.JournalSheet;
import school.ejournal.lesson.CellKey;
import school.ejournal.lesson.CellState;

/** A sheet is given again only while nothing that it shows has changed, whoever changed it and in whatever way. */
@InContainer
class RecentSheetsIT {

    /** What a page shows and its chain does not know of, each changed behind the journal's back. */
    private static final List<String> CHANGES = List.of(
            "update person set surname = 'Яковлева-Янсон' where id = :{own child}",
            "update person set surname = 'Яковлева-Янсон' where id = :{teacher}",
            "update lesson set state = 'cancelled' where id = :{own lesson}",
            "update lesson set number = 9 where id = :{own lesson}",
            "update enrolment set valid_until = date ':{today}' - 1 where student_id = :{own child}",
            "update teaching_load set valid_until = date ':{today}' - 1 where group_id = :{own group}",
            "update work_type set short_name = 'Янс' where school_id = :{school}",
            "update term set sealed_at = now() where id = (select term_id from page where id = :{own page})",
            "update page set sealed = true where id = :{own page}",
            "insert into absence_reason (id, school_id, sheet_id, student_id, starts, ends, presence, author_id, at)"
                    + " select nextval('entity_id'), school_id, id, :{own child}, date ':{today}' - 14, date ':{today}', 3,"
                    + " :{teacher}, now() from absence_sheet where school_id = :{school} limit 1",
            "insert into setting (school_id, key, value) values (:{school}, 'journal.editWindowDays', '3')"
                    + " on conflict (school_id, key) do update set value = '3'");

    /** Laid out once: each time takes a page of the demo. */
    private static @Nullable AccessSchool laidOut;

    private AccessSchool school;
    private SignedIn teacher;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void signIn() throws Exception {
        if (laidOut == null) {
            laidOut = Transactions.committed(connection -> AccessSchool.layOut(connection, "again."));
        }
        school = laidOut;
        teacher = SignedIn.as(school.login(Subject.TEACHER));
    }

    @Test
    @DisplayName("A page that nobody changed is the very same sheet")
    void isGivenAgain() throws Exception {
        assertThat(open(teacher)).isSameAs(open(teacher));
    }

    @Test
    @DisplayName("A mark is seen at once, also by somebody else")
    void showsAnEdit() throws Exception {
        SignedIn deputy = SignedIn.as(school.login(Subject.DEPUTY));
        open(teacher);
        open(deputy);
        CellKey cell = cell();
        CellState held = open(teacher).cells().get(cell);
        String other = held != null && held.text().equals("5") ? "4" : "5";

        enter(other);

        assertThat(open(teacher).cells().get(cell).text()).isEqualTo(other);
        assertThat(open(deputy).cells().get(cell).text()).isEqualTo(other);
    }

    @Test
    @DisplayName("Whatever else a page shows is read each time")
    void showsWhatTheChainDoesNotKnow() throws Exception {
        enter("н");
        JournalSheet before = open(teacher);
        for (String change : CHANGES) {
            JournalSheet within = openedAfter(change);
            assertThat(within).as(change).isNotEqualTo(before);
            assertThat(open(teacher)).as("after " + change + " was taken back").isEqualTo(before);
        }
    }

    @Test
    @DisplayName("A save is judged by what holds now, though the writer's card is kept")
    void judgesASaveByWhatHoldsNow() throws Exception {
        assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.SAVED);
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection()) {
            seal(connection, true);
            assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.LOCKED);
        } finally {
            transaction.rollback();
        }
        assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.SAVED);
        Transactions.committed(connection -> seal(connection, true));
        try {
            assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.LOCKED);
        } finally {
            Transactions.committed(connection -> seal(connection, false));
        }
        assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.SAVED);
    }

    @Test
    @DisplayName("A save is judged by the lessons that hold now, though the page's frame is kept")
    void judgesASaveByTheLessonsThatHoldNow() throws Exception {
        assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.SAVED);
        Transactions.committed(connection -> cancel(connection, "cancelled"));
        try {
            assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.INVALID);
        } finally {
            Transactions.committed(connection -> cancel(connection, "planned"));
        }
        assertThat(enteredAnother()).isEqualTo(EditAnswer.Status.SAVED);
    }

    @Test
    @DisplayName("Who is blocked neither reads nor writes what is kept for her, with her next call")
    void answersNobodyWhoIsBlocked() throws Exception {
        CellKey cell = cell();
        CellState held = open(teacher).cells().get(cell);
        CellEdit edit = new CellEdit(UUID.randomUUID(), cell, "3", held == null ? 0 : held.version());
        Transactions.committed(connection -> block(connection, "blocked"));
        try {
            assertThatThrownBy(() -> open(teacher)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> teacher.run(
                            () -> Beans.get(JournalService.class).apply(school.id("own page"), List.of(edit))))
                    .isInstanceOf(EJBAccessException.class);
        } finally {
            Transactions.committed(connection -> block(connection, "active"));
        }
        CellState still = open(teacher).cells().get(cell);
        assertThat(still == null ? null : still.version()).isEqualTo(held == null ? null : held.version());
    }

    private boolean block(Connection connection, String state) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            return statement.executeUpdate("update account set state = '" + state + "' where login = '"
                            + school.login(Subject.TEACHER) + "'")
                    == 1;
        }
    }

    private boolean cancel(Connection connection, String state) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            return statement.executeUpdate(
                            school.filled("update lesson set state = '" + state + "' where page_id = :{own page}"))
                    > 0;
        }
    }

    private boolean seal(Connection connection, boolean sealed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            return statement.executeUpdate(
                            school.filled("update page set sealed = " + sealed + " where id = :{own page}"))
                    == 1;
        }
    }

    @Test
    @DisplayName("A load that ends earlier than the day before it begins is refused by the database")
    void refusesALoadOfNoDays() {
        assertThatThrownBy(
                        () -> openedAfter(
                                "insert into teaching_load (id, school_id, group_id, teacher_id, weekly_hours,"
                                        + " valid_from, valid_until) select nextval('entity_id'), school_id, group_id, teacher_id, weekly_hours,"
                                        + " date ':{today}', date ':{today}' - 2 from teaching_load where group_id = :{own group} limit 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("teaching_load_days");
    }

    @Test
    @DisplayName("JR-12 What a pupil earned on another page, or in another school, is seen at once")
    void showsWhatWasEarnedElsewhere() throws Exception {
        String came = "update enrolment set valid_from = date ':{today}' where student_id = :{own child}";
        JournalSheet before = open(teacher);
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            statement.executeUpdate(school.filled(came));
            JournalSheet newcomer = open(teacher);
            assertThat(newcomer.hasBrought()).isFalse();
            statement.executeUpdate(
                    school.filled("insert into brought_mark (id, school_id, op_id, student_id, subject_id, day,"
                            + " text, marks, source_school, document, entered_by, entered_at) select nextval('entity_id'), :{school},"
                            + " gen_random_uuid(), :{own child}, :{own subject}, date ':{today}' - 1, '2', '{2}', 'School 7', 'List 3',"
                            + " :{own account}, now()"));
            JournalSheet brought = open(teacher);
            assertThat(brought.hasBrought()).isTrue();
            assertThat(brought.page().head()).isEqualTo(newcomer.page().head());
            assertThat(mean(brought)).isNotEqualTo(mean(newcomer));
        } finally {
            transaction.rollback();
        }
        assertThat(open(teacher)).isEqualTo(before);
    }

    private WeightedMean mean(JournalSheet sheet) {
        return sheet.students().stream()
                .filter(student -> student.id() == school.id("own child"))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    private CellKey cell() {
        return new CellKey(school.id("another lesson of the own page"), school.id("own child"));
    }

    private EditAnswer.Status enteredAnother() throws Exception {
        CellState held = open(teacher).cells().get(cell());
        return enter(held != null && held.text().equals("5") ? "4" : "5");
    }

    private EditAnswer.Status enter(String text) throws Exception {
        CellState held = open(teacher).cells().get(cell());
        CellEdit edit = new CellEdit(UUID.randomUUID(), cell(), text, held == null ? 0 : held.version());
        return teacher.run(() -> Beans.get(JournalService.class).apply(school.id("own page"), List.of(edit)))
                .get(0)
                .status();
    }

    private JournalSheet open(SignedIn reader) throws Exception {
        return reader.run(() -> Beans.get(JournalQuery.class).open(school.id("own page")));
    }

    /** What is read in the transaction that changed something, which is taken back. */
    private JournalSheet openedAfter(String change) throws Exception {
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            assertThat(statement.executeUpdate(school.filled(change)))
                    .as(change)
                    .isPositive();
            return open(teacher);
        } finally {
            transaction.rollback();
        }
    }
}
