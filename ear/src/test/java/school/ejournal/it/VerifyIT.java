package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code bin/verify} on a page of the second school, mended after each attack. */
class VerifyIT {

    private long page;
    private String head = "";

    private record Outcome(int status, String said) {}

    @BeforeEach
    void noteTheHead() throws Exception {
        Client teacher = Client.signedIn("second.teacher1");
        page = Pages.current(teacher, "6А", "Математика");
        head = verify("--print-heads")
                .said()
                .lines()
                .filter(line -> line.startsWith(page + " "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWholeDatabaseIsWhole() throws Exception {
        assertThat(verify()).satisfies(outcome -> {
            assertThat(outcome.said()).contains("all chains are whole");
            assertThat(outcome.status()).isZero();
        });
    }

    @Test
    void anEditedValueIsFoundInTheRecord() throws Exception {
        attack(
                "update page_record set payload = replace(payload, '\"kind\"', '\"kind \"') where page_id = " + page
                        + " and seq = 7",
                "update page_record set payload = replace(payload, '\"kind \"', '\"kind\"') where page_id = " + page
                        + " and seq = 7",
                "page " + page + ", record 7: altered");
    }

    @Test
    void aMarkEditedPastTheRecordIsFound() throws Exception {
        attack(
                "update cell set text = '5' || text where page_id = " + page
                        + " and column_id = (select min(column_id) from cell where page_id = " + page + ")",
                "update cell set text = substr(text, 2) where page_id = " + page
                        + " and column_id = (select min(column_id) from cell where page_id = " + page + ")",
                "does not hold what the record says");
    }

    @Test
    void aRecordRemovedFromTheMiddleIsFound() throws Exception {
        attack(
                "create table stolen as select * from page_record where page_id = " + page + " and seq = 5;"
                        + "delete from page_record where page_id = " + page + " and seq = 5",
                "insert into page_record select * from stolen; drop table stolen",
                "page " + page + ", record 5: missing");
    }

    @Test
    void aTailCutWithItsHeadIsFoundAgainstTheNotedHead() throws Exception {
        long last = Long.parseLong(head.substring(0, head.indexOf(':')));
        attack(
                "create table stolen as select * from page_record where page_id = " + page + " and seq = " + last + ";"
                        + "delete from page_record where page_id = " + page + " and seq = " + last + ";"
                        + "update page_head h set seq = r.seq, hash = r.hash from page_record r where h.page_id = "
                        + page
                        + " and r.page_id = h.page_id and r.seq = " + (last - 1),
                "insert into page_record select * from stolen;"
                        + "update page_head h set seq = r.seq, hash = r.hash from stolen r where h.page_id = r.page_id;"
                        + "drop table stolen",
                "page " + page + ", record " + last + ": missing");
    }

    @Test
    void aRebuiltChainIsFoundAgainstTheNotedHead() throws Exception {
        String other = head.substring(0, head.indexOf(':') + 1) + "0".repeat(64);
        Outcome outcome = verify("--page", Long.toString(page), "--head", other);
        assertThat(outcome.said()).contains("differs from the head noted earlier: the chain was rebuilt");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aSaveLeavesTheChainWhole() throws Exception {
        Client teacher = Client.signedIn("second.teacher1");
        var now = teacher.get("/api/pages/" + page).json();
        long student = Pages.students(now).get(0);
        long lesson = Pages.latestLessons(now, 1).get(0);
        teacher.edit(page, UUID.randomUUID(), student, lesson, "3", Pages.version(now, student, lesson));
        assertThat(verify("--page", Long.toString(page), "--head", head).status())
                .isZero();
    }

    private void attack(String harm, String mending, String named) throws Exception {
        past(harm);
        try {
            Outcome outcome = verify("--page", Long.toString(page), "--head", head);
            assertThat(outcome.said()).contains(named);
            assertThat(outcome.status()).isEqualTo(1);
        } finally {
            past(mending);
        }
        assertThat(verify("--page", Long.toString(page), "--head", head).status())
                .isZero();
    }

    /** As somebody who owns the database and gets past its triggers. */
    private static void past(String sql) throws SQLException, IOException {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    /** What {@code bin/verify} answers about one page. */
    static int chainOf(long page) throws IOException, InterruptedException {
        return verify("--page", Long.toString(page)).status();
    }

    private static Outcome verify(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of("../bin/verify").toString(),
                "--data",
                Product.running().data().toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
