package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.bells.BellNote;
import school.ejournal.bells.BellQuery;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.BellService;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.timetable.Overload;
import school.ejournal.timetable.Slot;
import school.ejournal.timetable.TimetableQuery;
import school.ejournal.timetable.TimetableService;
import school.ejournal.timetable.Weeks;

/** What the sanitary rules of a month allow to a first grade with four lessons a day, five on Wednesday; nothing is committed. */
@InContainer
@DisplayName("TT-05 the first grade comes to its load by steps")
class FirstGradeIT {

    private static final LocalDate STARTS = LocalDate.of(2031, 9, 1);

    private UserTransaction transaction;
    private SignedIn coordinator;
    private SmallYear year;
    private long draft;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void aFirstGradeWithATimetable() throws Exception {
        coordinator = SignedIn.as("coordinator");
        transaction = Transactions.begun();
        draft = coordinator.run(() -> {
            year = new SmallYear(1, STARTS, STARTS.plusDays(120), STARTS.plusDays(260));
            return Beans.get(TimetableService.class).beginWith(year.yearId, STARTS, "", week());
        });
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Test
    void threeLessonsADayInAutumn() throws Exception {
        assertThat(told("2031-09-01", 35)).isEqualTo("DAY 1: 4, DAY 2: 4, DAY 3: 5, DAY 4: 4, DAY 5: 4 of 3");
        assertThat(told("2031-10-31", 40))
                .isEqualTo("LESSON 0: 40 of 35, DAY 1: 4, DAY 2: 4, DAY 3: 5, DAY 4: 4, DAY 5: 4 of 3");
    }

    @Test
    void fourBeforeTheNewYear() throws Exception {
        assertThat(told("2031-11-05", 35)).isEqualTo("DAY 3: 5 of 4");
        assertThat(told("2031-12-31", 40)).isEqualTo("LESSON 0: 40 of 35, DAY 3: 5 of 4");
    }

    @Test
    void longerOnesAndOnceAWeekAFifthAfterwards() throws Exception {
        assertThat(told("2032-01-12", 40)).isEmpty();
        assertThat(told("2032-05-18", 45)).isEqualTo("LESSON 0: 45 of 40");
    }

    @Test
    void theFifthIsPhysicalEducation() throws Exception {
        Transactions.run(
                "update subject set name = 'Музыка' where id = (select subject_id from teaching_group where id = "
                        + year.groups.get(0) + ")");

        assertThat(told("2032-01-12", 40)).isEqualTo("LONGER 3: 5 of 4");
    }

    @Test
    @DisplayName(
            "BL-05 bells that are too long for a first grade are told where bells are kept, and forbidden where a school does")
    void bellsThatAreTooLongAreTold() throws Exception {
        coordinator.run(() -> ring(35));
        assertThat(wished()).isEmpty();

        coordinator.run(() -> ring(40));
        assertThat(wished()).containsExactly("[1Я, 2031-09-01, 35]");

        coordinator.run(() -> ring(45));
        assertThat(wished()).containsExactly("[1Я, 2031-09-01, 35]", "[1Я, 2032-01-01, 40]");

        Transactions.run("insert into setting (school_id, key, value) select school_id, 'timetable.limits', 'forbid'"
                + " from school_year where id = " + year.yearId
                + " on conflict (school_id, key) do update set value = 'forbid'");
        coordinator.run(() -> ring(35));
        assertThatThrownBy(() -> coordinator.run(() -> ring(36))).hasStackTraceContaining("bells.forbidden");
    }

    private List<String> wished() throws Exception {
        return coordinator.run(() -> Beans.get(BellQuery.class).getSheet().notes().stream()
                .filter(note -> note.about().equals("Ступень") && note.wish() == BellNote.Wish.SHORTER_FOR_CLASSES)
                .map(note -> note.arguments().toString())
                .toList());
    }

    /** What is too much on a day whose lessons have so many minutes. */
    private String told(String day, int minutes) throws Exception {
        List<Overload> overloads = coordinator.run(() -> {
            ring(minutes);
            return Beans.get(TimetableQuery.class)
                    .check(draft, LocalDate.parse(day))
                    .overloads();
        });
        assertThat(overloads).allMatch(one -> one.source().contains("3.4.16"));
        return overloads.stream()
                .map(one -> one.kind() + " " + one.weekday() + ": " + one.found() + " of " + one.allowed())
                .collect(Collectors.joining(", "))
                .replaceAll(" of 3(?=, DAY)", "");
    }

    private List<Slot> week() {
        List<Slot> week = new ArrayList<>();
        for (int weekday = 1; weekday <= 5; weekday++) {
            for (int number = 1; number <= (weekday == 3 ? 5 : 4); number++) {
                week.add(new Slot(year.groups.get(0), weekday, number, null, Weeks.EACH));
            }
        }
        return week;
    }

    private boolean ring(int minutes) {
        List<BellRow> bells = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            LocalTime starts = LocalTime.of(7, 30).plusHours(number);
            bells.add(new BellRow(number, starts, starts.plusMinutes(minutes)));
        }
        BellService service = Beans.get(BellService.class);
        long schedule = service.draw(new NewBellSchedule("Ступень", null, bells));
        service.use(new NewBellUse(schedule, STARTS, null, null, null, year.classId, null));
        return true;
    }
}
