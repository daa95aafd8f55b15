package school.ejournal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.ejournal.journal.ChangedLesson;
import school.ejournal.journal.LockedException;
import school.ejournal.journal.StaleLessonException;
import school.ejournal.journal.TooManyEditsException;
import school.ejournal.lesson.LessonDetails;
import school.ejournal.shared.DatabaseException;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;
import school.ejournal.web.problem.Incident;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.text.Texts;

@DisplayName("AP-02 Everything that goes wrong is answered as a problem")
class ProblemsTest {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    @BeforeAll
    static void keepTheConsoleQuiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOG.setLevel(null);
    }

    @Test
    void whatIsNotThereIs404() {
        assertThat(json(new NotFoundException()).getInt("status")).isEqualTo(404);
    }

    @Test
    void whatTheRoleDoesNotAllowIs403() {
        assertThat(json(new EJBAccessException("no")).getInt("status")).isEqualTo(403);
    }

    @Test
    void aRefusalIs409InItsOwnWords() {
        JsonObject json = json(new RefusedException("jobs.notRestartable", "COMPLETED"));

        assertThat(json.getInt("status")).isEqualTo(409);
        assertThat(json.getString("detail")).contains("COMPLETED");
        assertThat(json.getString("type")).isEqualTo("urn:ejournal:problem:refused");
    }

    @Test
    void aLockedLessonNamesRuleClauseAndOpener() {
        JsonObject json = json(new LockedException(
                List.of(Objection.locked("JR-02", "3.5", "COORDINATOR"), Objection.invalid("JR-05"))));

        assertThat(json.getInt("status")).isEqualTo(409);
        assertThat(json.getJsonArray("objections")).hasSize(2);
        JsonObject first = json.getJsonArray("objections").getJsonObject(0);
        assertThat(first.getString("rule")).isEqualTo("JR-02");
        assertThat(first.getString("clause")).isEqualTo("3.5");
        assertThat(first.getString("opener")).isEqualTo("COORDINATOR");
    }

    @Test
    void aStaleLessonShowsWhatIsThere() {
        JsonObject current = json(new StaleLessonException(new ChangedLesson(
                        7, "Дроби", "№ 5", LessonDetails.PLAIN, 4, "Ким Е.И.", Instant.parse("2026-11-20T06:10:00Z"))))
                .getJsonObject("current");

        assertThat(current.getString("topic")).isEqualTo("Дроби");
        assertThat(current.getInt("version")).isEqualTo(4);
        assertThat(current.getString("at")).isEqualTo("2026-11-20T06:10:00Z");
    }

    @Test
    void tooManyEditsAre413() {
        JsonObject json = json(new TooManyEditsException(500));

        assertThat(json.getInt("status")).isEqualTo(413);
        assertThat(json.getInt("limit")).isEqualTo(500);
    }

    @Test
    void wrappingsAreTakenOff() {
        Exception wrapped = new EJBException(new EJBTransactionRolledbackException("x", new NotFoundException()));

        assertThat(json(wrapped).getInt("status")).isEqualTo(404);
    }

    @Test
    void anOperationThatIsTakenIs409() {
        Exception taken = new EJBException(new DatabaseException(new SQLException("duplicate key", "23505")));

        assertThat(json(taken).getInt("status")).isEqualTo(409);
    }

    @Test
    void whatNobodyForesawIsAnIncident() {
        assertThat(Problems.find(new EJBException(new IllegalStateException("select secret")), Texts.RUSSIAN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"08006, 503", "53100, 503", "57P01, 503", "40001, 503", "22P02, 500", "42601, 500", ", 500"})
    void anIncidentShowsItsNumberOnly(String state, int status) {
        Exception failure = new EJBException(new DatabaseException(new SQLException("select secret", state)));

        Problem problem = Incident.report(failure).problem(Locale.ENGLISH);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.json().toString())
                .contains("urn:uuid:")
                .doesNotContain("secret")
                .doesNotContain("SQL");
    }

    private static JsonObject json(Throwable failure) {
        return Problems.find(failure, Texts.RUSSIAN).orElseThrow().json();
    }
}
