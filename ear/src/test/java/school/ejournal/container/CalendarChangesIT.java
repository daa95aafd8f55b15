package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.bells.BellRow;
import school.ejournal.bells.BellService;
import school.ejournal.bells.NewBellSchedule;
import school.ejournal.bells.NewBellUse;
import school.ejournal.container.YearModel.Key;
import school.ejournal.exchange.CalendarFeedQuery;
import school.ejournal.lesson.BellChange;
import school.ejournal.lesson.BellChanges;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.shared.SchoolScope;
import school.ejournal.timetable.TimetableService;

/** What becomes of a lesson, as the calendar programs of its teachers see it; nothing here is committed. */
@InContainer
@DisplayName("EX-14 what changes keeps its name in a calendar and gets a later number")
class CalendarChangesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    private UserTransaction transaction;
    private SignedIn coordinator;
    private RandomYear year;

    /** A lesson to come, whose teacher is its group's. */
    private Key key;

    private final long[] feeds = new long[2];

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void aYearWithTwoTeachersWhoHaveCalendars() throws Exception {
        coordinator = SignedIn.as("coordinator");
        transaction = Transactions.begun();
        year = coordinator.run(() -> new RandomYear(YearPlan.quiet(), TODAY));
        key = year.model.lessons.keySet().stream()
                .filter(lesson -> lesson.date().isAfter(TODAY) && !lesson.date().isBefore(year.model.secondTerm))
                .findFirst()
                .orElseThrow();
        for (int teacher = 0; teacher < 2; teacher++) {
            feeds[teacher] = year.teachers[teacher] + 1_000_000_000L;
            run("insert into calendar_feed (id, school_id, account_id, kind, teacher_id, digest, created_at) select "
                    + feeds[teacher]
                    + ", school_id, id, 'teacher', person_id, decode(md5(id::text) || md5(login), 'hex'), now()"
                    + " from account where id = " + year.teachers[teacher]);
        }
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Test
    void aSubstitutionIsCancelledForTheOneAndComesToTheOther() throws Exception {
        VEvent before = event(key.group());

        coordinator.run(() -> {
            Beans.get(SubstitutionService.class)
                    .substitute(new NewSubstitution(
                            List.of(year.idOf(key)),
                            year.teachers[1 - key.group()],
                            SubstitutionKind.MERGE,
                            "болезнь",
                            null));
            return null;
        });

        VEvent after = event(key.group());
        VEvent other = event(1 - key.group());
        assertThat(status(after)).isEqualTo("CANCELLED");
        assertThat(status(other)).isEqualTo("CONFIRMED");
        assertThat(uid(other)).isEqualTo(uid(after)).isEqualTo(uid(before));
        isLater(after, before);
        assertThat(sequence(other)).isEqualTo(sequence(after));

        coordinator.run(() -> {
            Beans.get(SubstitutionService.class).annul(year.idOf(key));
            return null;
        });
        assertThat(status(event(key.group()))).isEqualTo("CONFIRMED");
        isLater(event(key.group()), after);
    }

    @Test
    void anotherRoomIsALaterNumberAndTheSameRoomIsNone() throws Exception {
        VEvent before = event(key.group());
        assertThat(before.getProperty("LOCATION")).isEmpty();

        publishInRoom("33");

        VEvent after = event(key.group());
        assertThat(value(after, "LOCATION")).contains("33");
        assertThat(uid(after)).isEqualTo(uid(before));
        isLater(after, before);

        publishInRoom("33");
        assertThat(sequence(event(key.group()))).isEqualTo(sequence(after));

        run("update lesson set room = '12' where id = " + year.idOf(key));
        assertThat(value(event(key.group()), "LOCATION")).contains("12");
        isLater(event(key.group()), after);
    }

    @Test
    void aMovedLessonKeepsItsNameHoweverOftenItIsMoved() throws Exception {
        VEvent before = event(key.group());
        long first = year.idOf(key);

        long second = move(first);
        VEvent moved = event(key.group());
        assertThat(uid(moved)).isEqualTo(uid(before));
        assertThat(start(moved)).isNotEqualTo(start(before));
        assertThat(status(moved)).isEqualTo("CONFIRMED");
        isLater(moved, before);

        long third = move(second);
        VEvent again = event(key.group());
        assertThat(uid(again)).isEqualTo(uid(before));
        isLater(again, moved);

        coordinator.run(() -> {
            Beans.get(LessonChanges.class).cancel(third, "болезнь");
            return null;
        });
        assertThat(status(event(key.group()))).isEqualTo("CANCELLED");
        isLater(event(key.group()), again);
    }

    @Test
    void otherBellsForADayAreALaterNumberAndTheirAnnulmentIsAnother() throws Exception {
        VEvent before = event(key.group());

        coordinator.run(() -> Beans.get(BellChanges.class).apply(new BellChange.Use(shortDay())));

        VEvent after = event(key.group());
        assertThat(uid(after)).isEqualTo(uid(before));
        assertThat(start(after)).isNotEqualTo(start(before));
        assertThat(status(after)).isEqualTo("CONFIRMED");
        isLater(after, before);

        long use = number("select max(id) from bell_use");
        coordinator.run(() -> Beans.get(BellChanges.class).apply(new BellChange.AnnulUse(use)));
        assertThat(start(event(key.group()))).isEqualTo(start(before));
        isLater(event(key.group()), after);
    }

    /** Bells of its own for the lesson's class on the lesson's day. */
    private NewBellUse shortDay() throws Exception {
        List<BellRow> bells = IntStream.rangeClosed(1, NewBellSchedule.MOST_BELLS)
                .mapToObj(lesson -> {
                    LocalTime starts = LocalTime.of(8, 7).plusMinutes(45L * (lesson - 1));
                    return new BellRow(lesson, starts, starts.plusMinutes(30));
                })
                .toList();
        long schedule =
                coordinator.run(() -> Beans.get(BellService.class).draw(new NewBellSchedule("Короткий", null, bells)));
        long schoolClass = number("select class_id from teaching_group where id = " + year.groups.get(key.group()));
        return new NewBellUse(schedule, key.date(), key.date(), null, null, schoolClass, null);
    }

    /** To the first free place of the term behind today. */
    private long move(long lesson) throws Exception {
        for (LocalDate day = TODAY.plusDays(1); !day.isAfter(year.model.ends); day = day.plusDays(1)) {
            for (int number = 6; number <= 9; number++) {
                if (isFree(day, number)) {
                    LocalDate there = day;
                    int place = number;
                    return coordinator.run(
                            () -> Beans.get(LessonChanges.class).move(lesson, there, place, null, "перенос"));
                }
            }
        }
        throw new AssertionError("no free place");
    }

    private boolean isFree(LocalDate day, int number) throws Exception {
        return year.model.isInSameTerm(key.date(), day)
                && number("select count(*) from lesson where date = '" + day + "' and number = " + number
                                + " and group_id = " + year.groups.get(key.group()))
                        == 0;
    }

    private void publishInRoom(String room) throws Exception {
        coordinator.run(() -> {
            TimetableService timetable = Beans.get(TimetableService.class);
            long draft = timetable.begin(year.yearId, TODAY.plusDays(1), "");
            run("update timetable_slot set room = '" + room + "' where version_id = " + draft);
            Beans.get(YearChanges.class).apply(new YearChange.Publish(draft, TODAY.plusDays(1)));
            return null;
        });
    }

    /** The one event of the lesson's name in a teacher's calendar. */
    private VEvent event(int teacher) throws Exception {
        byte[] bytes = SignedIn.system()
                .run(() -> SchoolScope.in(year.schoolId(), () -> Beans.get(CalendarFeedQuery.class)
                        .draw(feeds[teacher])
                        .orElseThrow()
                        .bytes()));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(calendar.validate(true).hasErrors())
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isFalse();
        List<VEvent> found = calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> uid(event).startsWith("lesson-" + year.idOf(key) + "@"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Everything that is changed within one transaction has its time. */
    private static void isLater(VEvent after, VEvent before) {
        assertThat(sequence(after)).isGreaterThan(sequence(before));
        assertThat(value(after, "LAST-MODIFIED")).isGreaterThanOrEqualTo(value(before, "LAST-MODIFIED"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String uid(VEvent event) {
        return value(event, "UID");
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private static String status(VEvent event) {
        return value(event, "STATUS");
    }

    private static String start(VEvent event) {
        return value(event, "DTSTART");
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws Exception {
        try (Connection connection = Transactions.connection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
