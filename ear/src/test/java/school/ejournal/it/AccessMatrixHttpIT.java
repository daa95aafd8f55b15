package school.ejournal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.ejournal.access.AccessMatrix;
import school.ejournal.access.AccessMatrix.Line;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Outcome;
import school.ejournal.access.Subject;

/** Every line of the matrix that has a door of its own for every subject, over HTTP. */
class AccessMatrixHttpIT {

    @Test
    void everySubjectGetsAtTheDoorsWhatTheMatrixSays() throws Exception {
        AccessSchool school = layOut();
        Map<Subject, Client> subjects = signedIn(school);
        execute("update account set state = 'blocked' where login = '" + school.login(Subject.FORMER) + "'");
        HttpCalls calls = new HttpCalls(school);
        List<String> surprises = new ArrayList<>();
        int tried = 0;

        for (Line line : AccessMatrix.ofHttp()) {
            for (Subject subject : Subject.values()) {
                Client.Reply reply = calls.ask(line, subjects.get(subject), subject);
                Outcome expected = line.expected().get(subject);
                if (HttpCalls.outcome(reply) != expected) {
                    surprises.add(line + ", " + subject.column() + ": " + expected + " expected, " + reply.status()
                            + " " + reply.body().lines().findFirst().orElse(""));
                }
                tried++;
            }
        }

        System.out.println("access matrix: " + tried + " cells tried over HTTP");
        assertThat(surprises).isEmpty();
        assertThat(tried).isGreaterThan(900);
    }

    private static AccessSchool layOut() throws Exception {
        AccessSchool.layOutArchive(Product.running().data().resolve("archives"));
        try (Connection connection = Product.running().database()) {
            connection.setAutoCommit(false);
            AccessSchool school = AccessSchool.layOut(connection, "access.");
            connection.commit();
            return school;
        }
    }

    private static Map<Subject, Client> signedIn(AccessSchool school) {
        Map<Subject, Client> clients = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            clients.put(
                    subject,
                    subject == Subject.ANONYMOUS
                            ? new Client(Product.running().url())
                            : Client.signedIn(school.login(subject)));
        }
        return clients;
    }

    private static void execute(String sql) throws Exception {
        try (Connection connection = Product.running().database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
