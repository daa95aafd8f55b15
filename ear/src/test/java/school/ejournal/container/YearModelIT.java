package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.container.YearModel.Key;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.LessonColumn;
import school.ejournal.shared.Caller;

/**
 * Random years of calendar changes, timetables, cancelled and moved lessons, substitutions and pupils who come, go over to
 * the other part and leave, in the product and in a naive model at once: which lessons exist, which are held, who may write
 * into which cell today, and what counts as missed. {@code ejournal.years} says how many.
 */
@InContainer
class YearModelIT {

    private static final int YEARS = Integer.getInteger("ejournal.years", 60);
    private static final int CHANGES = 12;

    /** The day that the server shows, see ContainerProduct. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    @DisplayName("LE-05, LC-01 to LC-04, SU-01 to SU-05 random years are as the model reckons them")
    void keepsRandomYearsAsTheModelReckonsThem() throws Exception {
        SignedIn coordinator = SignedIn.as("coordinator");
        long seed = new Random().nextInt(1_000_000);
        int compared = 0;
        for (long year = seed; year < seed + YEARS; year++) {
            compared += tried(coordinator, year);
        }

        System.out.println(YEARS + " random years from seed " + seed + ": " + compared + " rights compared");
        assertThat(compared).isGreaterThan(YEARS * 100);
    }

    private static int tried(SignedIn coordinator, long seed) throws Exception {
        UserTransaction transaction = Transactions.begun();
        try {
            return coordinator.run(() -> lived(seed));
        } catch (AssertionError | Exception failure) {
            throw new AssertionError("year " + seed + ": " + failure.getMessage(), failure);
        } finally {
            transaction.rollback();
        }
    }

    private static int lived(long seed) throws Exception {
        RandomYear year = new RandomYear(seed, TODAY);
        for (int change = 0; change < CHANGES; change++) {
            year.change();
        }
        return compareRights(year) + compareCells(year);
    }

    /** The same cell by cell, and what counts as missed; the last of a year, since writing records. */
    private static int compareCells(RandomYear year) throws Exception {
        YearCells cells = new YearCells(year, day("select (now() at time zone 'Europe/Moscow')::date"), TODAY);
        int compared = cells.compareMissed();
        for (int teacher = 0; teacher < year.teachers.length; teacher++) {
            int one = teacher;
            compared += acting(year, teacher).run(() -> cells.compareWriting(one));
        }
        return compared;
    }

    private static SignedIn acting(RandomYear year, int teacher) throws Exception {
        long id = year.teachers[teacher];
        return SignedIn.acting(new Caller(id, id, year.schoolId(), "", Set.of(Role.TEACHER), "Europe/Moscow", "ru"));
    }

    /** Asks the product for each lesson and teacher whether she may write into it, by the database's clock of now. */
    private static int compareRights(RandomYear year) throws Exception {
        LocalDate now = day("select (now() at time zone 'Europe/Moscow')::date");
        int compared = 0;
        for (int teacher = 0; teacher < year.teachers.length; teacher++) {
            Map<Long, Boolean> mine = rightsOf(year, teacher);
            for (Key key : year.model.lessons.keySet()) {
                boolean writes = year.model.writer(key, now, TODAY) == teacher;
                assertThat(mine.getOrDefault(year.idOf(key), false))
                        .as("teacher %d writes into %s", teacher, key)
                        .isEqualTo(writes);
                compared++;
            }
        }
        return compared;
    }

    private static Map<Long, Boolean> rightsOf(RandomYear year, int teacher) throws Exception {
        SignedIn signedIn = acting(year, teacher);
        Map<Long, Boolean> mine = new HashMap<>();
        for (int group = 0; group < year.teachers.length; group++) {
            for (long page : year.pagesOf(group)) {
                for (LessonColumn lesson : signedIn.run(() -> lessons(page))) {
                    mine.put(lesson.id(), lesson.mine());
                }
            }
        }
        return mine;
    }

    /** A page that is not there for her has no lessons; it is asked for before, as a refusal would spoil the transaction. */
    private static List<LessonColumn> lessons(long page) {
        return Beans.get(JournalQuery.class).listPages().stream().anyMatch(row -> row.id() == page)
                ? Beans.get(JournalQuery.class).open(page).lessons()
                : List.of();
    }

    private static LocalDate day(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, LocalDate.class);
        }
    }
}
