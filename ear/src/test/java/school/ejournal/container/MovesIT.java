package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.calendar.Document;
import school.ejournal.movement.MoveKind;
import school.ejournal.movement.MoveService;
import school.ejournal.movement.NewMove;
import school.ejournal.movement.NewPupil;
import school.ejournal.reporting.MovementReport;
import school.ejournal.reporting.MovementRow;
import school.ejournal.reporting.RegisterQuery;

/** Random moves in the product and in a naive model: the report of any days is what the model counts day by day. */
@InContainer
class MovesIT {

    private static final int TRIALS = Integer.getInteger("ejournal.moves", 20);
    private static final int MOVES = 12;
    private static final int DAYS = 20;

    /** The day that the server shows, see ContainerProduct. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    @DisplayName("RP-10, MV-02 the number at the end is that at the start and who came, less who left")
    void countsWhatTheModelCounts() throws Exception {
        SignedIn deputy = SignedIn.as("deputy");
        long seed = new Random().nextInt(1_000_000);
        for (long trial = seed; trial < seed + TRIALS; trial++) {
            UserTransaction transaction = Transactions.begun();
            try {
                Random random = new Random(trial);
                deputy.run(() -> {
                    lived(random);
                    return null;
                });
            } catch (AssertionError | Exception failure) {
                throw new AssertionError("seed " + trial + ": " + failure, failure);
            } finally {
                transaction.rollback();
            }
        }
        System.out.println(TRIALS + " random schools from seed " + seed);
    }

    @Test
    @DisplayName("MV-02 the database itself keeps a pupil in one class at a time")
    void refusesTwoClassesAtATime() throws Exception {
        UserTransaction transaction = Transactions.begun();
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('ej.school', (select min(id) from school where kind = 'school')::text, true)");
            assertThatThrownBy(
                            () -> statement.execute(
                                    "insert into enrolment (id, school_id, class_id, student_id, valid_from)"
                                            + " select nextval('entity_id'), school_id, class_id, student_id, current_date from enrolment limit 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("enrolment_one_class");
        } finally {
            transaction.rollback();
        }
    }

    private static void lived(Random random) throws Exception {
        MovesModel model = MovesModel.read(TODAY.minusDays(DAYS));
        MoveService moves = Beans.get(MoveService.class);
        for (int move = 0; move < MOVES; move++) {
            LocalDate day = TODAY.minusDays(DAYS).plusDays(1 + move * 2L * DAYS / MOVES + random.nextInt(2));
            NewMove wanted = wanted(random, model, day);
            moves.apply(wanted);
            model.apply(wanted, MOVES * 1000L + move);
        }
        for (int times = 0; times < 5; times++) {
            LocalDate from = TODAY.minusDays(DAYS).plusDays(random.nextInt(DAYS));
            LocalDate until = from.plusDays(random.nextInt(DAYS));
            compare(model, Beans.get(RegisterQuery.class).move(from, until));
        }
    }

    private static NewMove wanted(Random random, MovesModel model, LocalDate day) {
        int kind = random.nextInt(4);
        long to = model.anyClass(random);
        if (kind == 0 || kind == 1 && model.gone().isEmpty()) {
            NewPupil pupil = new NewPupil("Новиков", "Иван" + random.nextInt(), "", null, "m");
            return move(MoveKind.ADMISSION, 0, pupil, to, day);
        } else if (kind == 1) {
            return move(MoveKind.RETURN, model.any(random, model.gone()), null, to, day);
        }
        long student = model.any(random, model.present());
        if (kind == 2 || model.classOf(student) == to) {
            return move(MoveKind.LEAVING, student, null, 0, day);
        }
        return move(MoveKind.TRANSFER, student, null, to, day);
    }

    private static NewMove move(MoveKind kind, long student, NewPupil pupil, long schoolClass, LocalDate day) {
        return new NewMove(
                kind, student, pupil, schoolClass, day, "Школа", "", List.of(), new Document("1", day), null);
    }

    private static void compare(MovesModel model, MovementReport report) throws Exception {
        Map<String, Long> classes = MovesModel.classes();
        for (MovementRow row : report.rows()) {
            long schoolClass = classes.get(row.name());
            String what = row + " from " + report.from() + " until " + report.until();
            assertThat(row.atStart()).as(what).isEqualTo(model.count(schoolClass, report.from()));
            assertThat(row.atEnd()).as(what).isEqualTo(model.count(schoolClass, report.until()));
            assertThat(row.atEnd())
                    .as(what)
                    .isEqualTo(row.atStart() + row.arrived() + row.movedIn() - row.left() - row.movedOut());
        }
        MovementRow total = report.total();
        assertThat(total.movedIn()).isEqualTo(total.movedOut());
        assertThat(total.atEnd()).isEqualTo(total.atStart() + total.arrived() - total.left());
        assertThat(total.arrived()).isEqualTo(model.arrived(report.from(), report.until()));
        assertThat(report.lines()).hasSize(total.arrived() + total.left() + total.movedIn());
    }
}
