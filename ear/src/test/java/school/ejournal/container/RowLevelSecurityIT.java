package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import school.ejournal.access.Outcome;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.TermRow;
import school.ejournal.identity.AccountQuery;
import school.ejournal.identity.AccountRow;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageRow;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.EnrolledRow;
import school.ejournal.roster.RosterQuery;

/** Two schools take turns on one connection to the database. */
@InContainer
class RowLevelSecurityIT {
    private static final int TURNS = 10_000;
    private static final int FULL_LISTS_EVERY = 50;

    /** What a school's services may answer with. */
    private record Side(SignedIn head, long school, Set<Long> ids, long foreignPage) {}

    /** What the connection shows to somebody who says nothing of a school. */
    private record Leftover(long backend, long rows) {}

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    void twoSchoolsTakeTurnsOnOneConnectionAndNeitherSeesARowOfTheOther() throws Exception {
        List<Side> sides = sides();
        Set<Long> connections = new TreeSet<>();
        long foreign = 0;
        long left = 0;
        long seen = 0;

        for (int turn = 0; turn < TURNS; turn++) {
            Side side = sides.get(turn % 2);
            for (long id : answered(side, turn)) {
                seen++;
                foreign += side.ids().contains(id) ? 0 : 1;
            }
            Leftover after = leftover();
            left += after.rows();
            if (connections.add(after.backend())) {
                System.out.println("turn " + turn + ": connection " + after.backend());
            }
        }

        System.out.println("row-level security: " + TURNS + " turns, " + seen + " rows, " + foreign + " foreign");
        assertThat(foreign).isZero();
        assertThat(left).as("rows that a turn left visible to the next").isZero();
        assertThat(seen).isGreaterThan(TURNS);
        // the pool has one at a time; now and then it closes an old one and opens another
        assertThat(connections).as("connections, one after the other").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theOtherSchoolsPageIsNotThereInEitherDirection() throws Exception {
        for (Side side : sides()) {
            Attempt attempt = Attempt.bare(
                    side.head(), () -> Beans.get(JournalQuery.class).open(side.foreignPage()));

            assertThat(attempt.outcome()).isEqualTo(Outcome.NOTFOUND);
        }
    }

    /** The same measure finds what a setting for the whole session leaves behind, and what the wrong school would see. */
    @Test
    void aSettingThatOutlivesItsTransactionIsFoundOut() throws Exception {
        Side first = sides().get(0);
        Side second = sides().get(1);
        try (Connection connection = Transactions.connection()) {
            one(connection, "select set_config('ej.school', '" + first.school() + "', false)");
        }

        long left = leftover().rows();
        try (Connection connection = Transactions.connection()) {
            one(connection, "select set_config('ej.school', '', false)");
        }
        Set<Long> crossed = new HashSet<>(answered(first, FULL_LISTS_EVERY));
        crossed.removeAll(second.ids());

        assertThat(left).isPositive();
        assertThat(crossed).isNotEmpty();
        assertThat(leftover().rows()).isZero();
    }

    /** The ids of what a service answers; each turn another one. */
    private static List<Long> answered(Side side, int turn) throws Exception {
        if (turn % FULL_LISTS_EVERY < 2) {
            return ids(side, () -> Beans.get(JournalQuery.class).listPages().stream()
                    .map(PageRow::id));
        }
        return switch (turn / 2 % 4) {
            case 0 ->
                ids(side, () -> Beans.get(RosterQuery.class).listClasses().stream()
                        .map(ClassRow::id));
            case 1 ->
                ids(side, () -> Beans.get(CalendarQuery.class).listTerms().stream()
                        .map(TermRow::id));
            case 2 ->
                ids(side, () -> Stream.of(Beans.get(SchoolService.class).getOwn())
                        .map(SchoolRow::id));
            default ->
                ids(
                        side,
                        () -> Stream.concat(
                                Beans.get(AccountQuery.class).listAccounts().stream()
                                        .map(AccountRow::id),
                                Beans.get(RosterQuery.class).listEnrolled(List.of("а"), 5).stream()
                                        .map(EnrolledRow::id)));
        };
    }

    private static List<Long> ids(Side side, Callable<Stream<Long>> question) throws Exception {
        return side.head().run(question).toList();
    }

    /** Asked on the pool's connection as the turn before left it. */
    private static Leftover leftover() throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select pg_backend_pid(), (select count(*) from school_class) + (select count(*) from account)")) {
            result.next();
            return new Leftover(result.getLong(1), result.getLong(2));
        }
    }

    private static List<Side> sides() throws Exception {
        List<Long> schools = Transactions.committed(
                connection -> longs(connection, "select id from school where kind = 'school' order by id"));
        List<String> heads = List.of("coordinator", "second.coordinator");
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            long own = schools.get(i);
            long other = schools.get(1 - i);
            long foreignPage = Transactions.committed(connection -> {
                one(connection, "select set_config('ej.school', '" + other + "', true)");
                return longs(connection, "select min(id) from page").get(0);
            });
            sides.add(new Side(SignedIn.as(heads.get(i)), own, idsOf(own), foreignPage));
        }
        return sides;
    }

    private static Set<Long> idsOf(long school) throws Exception {
        return Transactions.committed(connection -> {
            one(connection, "select set_config('ej.school', '" + school + "', true)");
            return new HashSet<>(longs(connection, """
                    select id from page where school_id = %1$d union select id from school_class where school_id = %1$d
                    union select id from term where school_id = %1$d union select id from account where school_id = %1$d
                    union select id from person where school_id = %1$d union select %1$d
                    """.formatted(school)));
        });
    }

    private static void one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> longs(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<Long> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getLong(1));
            }
            return values;
        }
    }
}
