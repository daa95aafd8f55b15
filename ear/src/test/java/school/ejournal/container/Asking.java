package school.ejournal.container;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.access.AccessSchool;
import school.ejournal.access.Subject;

/** The corner of the demo with everybody who asks there, signed in; laid out once. */
record Asking(AccessSchool school, Map<Subject, SignedIn> subjects) {

    private static @Nullable Asking everybody;

    static synchronized Asking everybody() throws Exception {
        if (everybody == null) {
            AccessSchool.layOutArchive(Path.of(System.getProperty("ejournal.archive.dir")));
            AccessSchool school = Transactions.committed(connection -> AccessSchool.layOut(connection, "access."));
            everybody = new Asking(school, signedIn(school));
            Transactions.committed(connection -> dismissTheFormer(connection, school));
        }
        return everybody;
    }

    private static Map<Subject, SignedIn> signedIn(AccessSchool school) {
        Map<Subject, SignedIn> subjects = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            subjects.put(
                    subject, subject == Subject.ANONYMOUS ? SignedIn.nobody() : SignedIn.as(school.login(subject)));
        }
        return subjects;
    }

    /** After she has signed in. */
    private static int dismissTheFormer(Connection connection, AccessSchool school) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('ej.school', '" + school.id("school") + "', true)");
            return statement.executeUpdate(
                    "update account set state = 'blocked' where login = '" + school.login(Subject.FORMER) + "'");
        }
    }
}
