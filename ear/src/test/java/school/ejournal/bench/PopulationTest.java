package school.ejournal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.ejournal.identity.PasswordHash;
import school.ejournal.launcher.TestDatabase;
import school.ejournal.record.ChainCheck;
import school.ejournal.record.Link;

/** A small school of the bench, in a database as the product has it. */
class PopulationTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 5);
    private static final PasswordHash PASSWORD = new PasswordHash("pbkdf2-sha512$1$AA==$AA==");

    @TempDir
    private static Path data;

    private static TestDatabase database;

    @BeforeAll
    static void load() throws SQLException {
        database = TestDatabase.start(data);
        Population.load(database::superuser, SchoolSize.TINY, SATURDAY, PASSWORD);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void theWholeSizeIsTheOneThatIsPromised() {
        SchoolSize one = SchoolSize.ONE;

        assertThat(one.pupils()).isEqualTo(1020);
        assertThat(one.classes()).isEqualTo(40);
        assertThat(one.teachers()).isEqualTo(60);
        assertThat(one.classes() * SchoolSize.SUBJECTS.size()).isEqualTo(480);
        assertThat(one.pupils() * SchoolMaker.week(0).size() * SchoolSize.WEEKS).isEqualTo(275_400);
        assertThat(one.pupils()
                        * SchoolSize.SUBJECTS.stream()
                                .mapToInt(SchoolSize.Taught::marks)
                                .sum())
                .isEqualTo(97_920);
    }

    @Test
    void everyPupilHasHerMarksAndSomeAreAway() throws SQLException {
        long lessons = number("select count(*) from lesson l join page p on p.id = l.page_id and not p.sealed");

        assertThat(lessons).isEqualTo(4 * 270);
        assertThat(number("""
                select sum(cardinality(c.marks)) from cell c join page p on p.id = c.page_id
                where not p.sealed and c.column_id <> p.term_column_id
                """)).isEqualTo(102 * 96);
        assertThat(number("""
                select count(*) from cell c join page p on p.id = c.page_id where not p.sealed and c.presence > 0
                """)).isBetween(102L * 270 * 5 / 100, 102L * 270 * 9 / 100);
    }

    @Test
    void nobodyIsMarkedWhileAway() throws SQLException {
        assertThat(number("select count(*) from cell where presence between 1 and 4 and marks <> '{}'"))
                .isZero();
    }

    @Test
    void pagesShowWhatTheirRecordSays() throws SQLException {
        assertThat(number("select count(*) from cell")).isEqualTo(number("""
                select count(*) from page_record r join cell c
                    on c.page_id = r.page_id
                    and c.column_id = (r.payload::json ->> 'column')::bigint
                    and c.student_id = (r.payload::json ->> 'student')::bigint
                    and c.text = r.payload::json ->> 'now'
                """));
    }

    @Test
    void everyChangeHasTheAnswerThatItsClientGot() throws SQLException {
        assertThat(number("select count(*) from page_record where payload::json ->> 'op' not in"
                        + " (select op_id::text from operation)"))
                .isZero();
    }

    @Test
    void allChainsAreWhole() throws SQLException {
        List<String> problems = new ArrayList<>();
        try (Connection connection = database.superuser();
                Statement heads = connection.createStatement();
                ResultSet head = heads.executeQuery("select page_id, school_id, seq, hash from page_head")) {
            while (head.next()) {
                String verdict = verdict(connection, head);
                if (verdict != null) {
                    problems.add(verdict);
                }
            }
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void referencesThatWereNotLookedUpHold() throws SQLException {
        assertThat(number(
                        "select count(*) from cell c left join person p on p.id = c.student_id and p.school_id = c.school_id"
                                + " where p.id is null"))
                .isZero();
        assertThat(number("select count(*) from page_record r left join page_head h using (page_id, school_id)"
                        + " where h.page_id is null"))
                .isZero();
    }

    @Test
    void newIdentifiersDoNotMeetTheOldOnes() throws SQLException {
        assertThat(number("select nextval('entity_id')")).isGreaterThan(number("select max(id) from lesson"));
    }

    private static String verdict(Connection connection, ResultSet head) throws SQLException {
        ChainCheck check = new ChainCheck(head.getLong("school_id"), head.getLong("page_id"), null);
        try (Statement statement = connection.createStatement();
                ResultSet link = statement.executeQuery("select seq, payload, previous_hash, hash from page_record"
                        + " where page_id = " + head.getLong("page_id") + " order by seq")) {
            while (link.next()) {
                check.next(new Link(
                        link.getLong("seq"),
                        link.getString("payload"),
                        link.getBytes("previous_hash"),
                        link.getBytes("hash")));
            }
        }
        return check.verdict(head.getLong("seq"), head.getBytes("hash"));
    }

    private static long number(String sql) throws SQLException {
        return Population.number(database::superuser, sql);
    }
}
