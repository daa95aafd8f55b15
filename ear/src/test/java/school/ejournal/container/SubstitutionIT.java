package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Outcome;
import school.ejournal.access.Subject;
import school.ejournal.journal.CellEdit;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalService;
import school.ejournal.lesson.CellKey;

/** The dated right of a substitute, who signs in once and then only waits. */
@InContainer
class SubstitutionIT {
    private static final String PAGE = "own page";
    private static final String LESSON = "own lesson";
    private static final String LESSON_BESIDE = "another lesson of the own page";
    private static final int TIMES = 100;

    /** Laid out once: each time takes a page of the demo. */
    private static @Nullable AccessSchool laidOut;

    private AccessSchool school;
    private SignedIn substitute;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void signIn() throws Exception {
        if (laidOut == null) {
            laidOut = Transactions.committed(connection -> AccessSchool.layOut(connection, "stand-in."));
        }
        school = laidOut;
        substitute = SignedIn.as(school.login(Subject.SUBSTITUTE));
    }

    @Test
    void hasNoRightBeforeItsTime() throws Exception {
        stands("interval '1 minute'", "interval '1 hour'");

        assertThat(reads()).isEqualTo(Outcome.NOTFOUND);
        assertThat(writes(LESSON)).isEqualTo(Outcome.NOTFOUND);
    }

    @Test
    void readsThePageAndWritesIntoTheOneLessonWithinItsTime() throws Exception {
        stands("interval '-1 minute'", "interval '1 minute'");

        assertThat(reads()).isEqualTo(Outcome.ALLOW);
        assertThat(writes(LESSON)).isEqualTo(Outcome.ALLOW);
        assertThat(writes(LESSON_BESIDE)).isEqualTo(Outcome.LOCKED);
    }

    @Test
    void hasNoRightAfterItsTime() throws Exception {
        stands("interval '-1 hour'", "interval '-1 second'");

        assertThat(reads()).isEqualTo(Outcome.NOTFOUND);
        assertThat(writes(LESSON)).isEqualTo(Outcome.NOTFOUND);
    }

    @Test
    void comesAndGoesBetweenTwoRequestsAHundredTimes() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            stands("interval '-1 hour'", "interval '1 hour'");
            assertThat(reads()).isEqualTo(Outcome.ALLOW);
            stands("interval '-1 hour'", "interval '-1 second'");
            assertThat(reads()).isEqualTo(Outcome.NOTFOUND);
        }
    }

    /** Nothing but the time passes: nobody signs in, nothing is written. */
    @Test
    void beginsAndEndsByTheClockAlone() throws Exception {
        stands("interval '2 seconds'", "interval '4 seconds'");

        Outcome before = reads();
        Thread.sleep(Duration.ofMillis(2500).toMillis());
        Outcome within = reads();
        Thread.sleep(Duration.ofMillis(2000).toMillis());
        Outcome after = reads();

        assertThat(List.of(before, within, after)).containsExactly(Outcome.NOTFOUND, Outcome.ALLOW, Outcome.NOTFOUND);
    }

    private Outcome reads() throws Exception {
        return Attempt.of(substitute, () -> Beans.get(JournalQuery.class).open(school.id(PAGE)))
                .outcome();
    }

    private Outcome writes(String lesson) throws Exception {
        CellKey cell = new CellKey(school.id(lesson), school.id("own child"));
        CellEdit edit = new CellEdit(UUID.randomUUID(), cell, "5", school.versionOf(lesson));
        return Attempt.of(substitute, () -> Beans.get(JournalService.class).apply(school.id(PAGE), List.of(edit)))
                .outcome();
    }

    /** Sets the substitution's time, reckoned from the database's clock now. */
    private void stands(String from, String until) throws Exception {
        Transactions.committed(connection -> update(connection, from, until));
    }

    private int update(Connection connection, String from, String until) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            return statement.executeUpdate("update substitution set valid_from = clock_timestamp() + " + from
                    + ", valid_until = clock_timestamp() + " + until + " where substitute_id = "
                    + school.id("substitute")
                    + " and lesson_id = " + school.id(LESSON));
        }
    }
}
