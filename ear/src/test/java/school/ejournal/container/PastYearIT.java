package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Subject;
import school.ejournal.correction.Act;
import school.ejournal.correction.CorrectionService;
import school.ejournal.correction.NewCorrection;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.EditAnswer;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.journal.YearMarkQuery;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.RefusedException;

/** The term column of a term that nobody sealed, when its year is over; the years are of a transaction that stays nowhere. */
@InContainer
@DisplayName("JR-13 a past year takes no entries")
class PastYearIT {

    private static final String WANTED = "2";

    /** Laid out once: each time takes a page of the demo. */
    private static @Nullable AccessSchool laidOut;

    private AccessSchool school;
    private SignedIn teacher;
    private long pageId;
    private CellKey cell;
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void theYearEndedYesterday() throws Exception {
        if (laidOut == null) {
            laidOut = Transactions.committed(connection -> AccessSchool.layOut(connection, "past."));
        }
        school = laidOut;
        teacher = SignedIn.as(school.login(Subject.TEACHER));
        pageId = school.id("own page");
        transaction = Transactions.begun();
        number("select length(set_config('ej.school', '" + school.id("school") + "', true))");
        cell = new CellKey(number("select term_column_id from page where id = " + pageId), school.id("own child"));
        number("update school_year set ends = '" + school.today().minusDays(1) + "' where id = " + year()
                + " returning id");
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Test
    void isOpenUntilTheNextYearTakesItsPlace() throws Exception {
        assertThat(write().status()).isEqualTo(EditAnswer.Status.SAVED);
    }

    @Test
    void closesOnceTheNextYearBeganAndIsCorrectedByAct() throws Exception {
        nextYear(school.today());

        isClosed();
        assertThat(teacher.run(() -> Beans.get(JournalQuery.class).open(pageId)).isEditable())
                .isFalse();
        long asked = ask();
        SignedIn.as("deputy").run(() -> {
            Beans.get(CorrectionService.class).approve(asked, "", new Act("7", school.today()));
            return null;
        });
        assertThat(text()).isEqualTo(WANTED);
    }

    @Test
    @DisplayName("CR-01, CR-05 a mark of the year is corrected by act like one of the term")
    void theMarkOfTheYearIsCorrectedByActAsWell() throws Exception {
        nextYear(school.today());
        cell = new CellKey(number("select year_column_id from page where id = " + pageId), school.id("own child"));
        assertThat(write().objections())
                .extracting(objection -> objection.rule())
                .contains("JR-03");

        number("update term set number = 6 where id = (select term_id from page where id = " + pageId
                + ") returning id");
        long asked = ask();
        SignedIn.as("deputy").run(() -> {
            Beans.get(CorrectionService.class).approve(asked, "", new Act("8", school.today()));
            return null;
        });
        assertThat(text()).isEqualTo(WANTED);
        assertThat(teacher.run(() -> Beans.get(YearMarkQuery.class).open(pageId))
                        .rows())
                .filteredOn(row -> row.studentId() == cell.studentId())
                .singleElement()
                .satisfies(row -> assertThat(row.decided()).isEqualTo(WANTED));
    }

    @Test
    void isNotCorrectedWithoutAnAct() throws Exception {
        nextYear(school.today());
        long asked = ask();

        assertThatThrownBy(() -> SignedIn.as("deputy").run(() -> {
                    Beans.get(CorrectionService.class).approve(asked, "", null);
                    return null;
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessage("correction.actWanted");
    }

    @Test
    void closesOnceTheSchoolWasTakenToTheNextYearAndOpensWithItsTakingBack() throws Exception {
        long next = nextYear(school.today().plusDays(60));
        assertThat(write().status()).isEqualTo(EditAnswer.Status.SAVED);
        long run = number("insert into import_run (id, school_id, kind, file_name, digest, people_made, people_changed,"
                + " rows_made, rows_changed, account_id, at) select nextval('entity_id'), school_id, 'rollover', '1',"
                + " '\\x00', 0, 0, 0, 0, min(id), now() from account group by school_id returning id");
        number("insert into rollover (id, school_id, from_year_id, to_year_id, order_number, order_date) values (" + run
                + ", " + school.id("school") + ", " + year() + ", " + next + ", '1', '" + school.today()
                + "') returning id");

        isClosed();

        number("update import_run set undone_at = now(), undone_by = account_id where id = " + run + " returning id");
        assertThat(write().status()).isEqualTo(EditAnswer.Status.UNCHANGED);
    }

    private void isClosed() throws Exception {
        EditAnswer answer = write();
        assertThat(answer.status()).isEqualTo(EditAnswer.Status.LOCKED);
        assertThat(answer.objections())
                .extracting(objection -> objection.rule())
                .containsExactly("JR-13");
    }

    private EditAnswer write() throws Exception {
        CellEdit edit = new CellEdit(UUID.randomUUID(), cell, WANTED, version());
        return teacher.run(() -> Beans.get(JournalService.class).apply(pageId, List.of(edit)))
                .get(0);
    }

    private long ask() throws Exception {
        return teacher.run(() -> Beans.get(CorrectionService.class)
                .ask(new NewCorrection(UUID.randomUUID(), pageId, cell, WANTED, version(), "Описка")));
    }

    private long nextYear(LocalDate starts) throws Exception {
        return number("insert into school_year (id, school_id, starts, ends) values (nextval('entity_id'), "
                + school.id("school") + ", '" + starts + "', '" + starts.plusDays(200) + "') returning id");
    }

    private String year() {
        return "(select t.school_year_id from page p join term t on t.id = p.term_id where p.id = " + pageId + ")";
    }

    private int version() throws Exception {
        return (int) number("select coalesce(max(version), 0) from cell where column_id = " + cell.columnId()
                + " and student_id = " + cell.studentId());
    }

    private String text() throws Exception {
        return ask(
                "select text from cell where column_id = " + cell.columnId() + " and student_id = " + cell.studentId());
    }

    private static long number(String sql) throws Exception {
        return Long.parseLong(ask(sql));
    }

    private static String ask(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
