package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.ejournal.container.Transactions.number;
import static school.ejournal.container.Transactions.run;

import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.container.YearModel.Key;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.PageRow;
import school.ejournal.lesson.LessonChanges;
import school.ejournal.lesson.LessonsFollowed;
import school.ejournal.lesson.LoadChange;
import school.ejournal.lesson.LoadChanges;
import school.ejournal.lesson.NewSubstitution;
import school.ejournal.lesson.SubstitutionKind;
import school.ejournal.lesson.SubstitutionService;
import school.ejournal.lesson.YearChange;
import school.ejournal.lesson.YearChanges;
import school.ejournal.roster.Belonging;
import school.ejournal.roster.BelongingKind;
import school.ejournal.roster.NewLoad;
import school.ejournal.roster.RosterService;
import school.ejournal.shared.Caller;
import school.ejournal.shared.RefusedException;
import school.ejournal.timetable.TimetableService;

/** Lessons of a small year whose groups go from one teacher to the other; nothing here is committed. */
@InContainer
@DisplayName("LE-05, LE-07, RO-11 lessons follow the teaching load")
class LoadChangesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    private UserTransaction transaction;
    private SignedIn coordinator;
    private RandomYear year;

    /** A lesson to come, whose teacher is its group's. */
    private Key key;

    private long group;
    private long before;
    private long after;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @BeforeEach
    void aYearWithTwoTeachers() throws Exception {
        coordinator = SignedIn.as("coordinator");
        transaction = Transactions.begun();
        year = coordinator.run(() -> new RandomYear(YearPlan.quiet(), TODAY));
        key = year.model.lessons.keySet().stream()
                .filter(lesson -> lesson.date().isAfter(TODAY))
                .findFirst()
                .orElseThrow();
        group = year.groups.get(key.group());
        before = year.teachers[key.group()];
        after = year.teachers[1 - key.group()];
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Test
    void lessonsFromTheDayOnAreTheNewTeachersAndRecordedOnesStay() throws Exception {
        long to = lessons("date > '" + TODAY + "'");
        run("update lesson set topic = 'Тема' where id = " + year.idOf(key));

        LessonsFollowed followed = assign(TODAY.plusDays(1));

        assertThat(followed.handedOver()).isEqualTo((int) to - 1);
        assertThat(followed.cancelled() + followed.added() + followed.restored())
                .isZero();
        assertThat(lessons("teacher_id = " + after)).isEqualTo(to - 1);
        assertThat(lessons("teacher_id = " + before + " and date > '" + TODAY + "'"))
                .isEqualTo(1);
        assertThat(lessons("teacher_id = " + after + " and date <= '" + TODAY + "'"))
                .isZero();
        assertThat(number("select count(*) from load_change where group_id = " + group + " and what = 'assigned'"))
                .isEqualTo(1);
    }

    @Test
    void aGroupThatNobodyHasKeepsItsLessonsThroughTheNextTimetable() throws Exception {
        long planned = lessons("true");
        long load = number("select id from teaching_load where group_id = " + group);

        coordinator.run(() -> Beans.get(LoadChanges.class).apply(new LoadChange.End(load, TODAY, null)));
        LessonsFollowed published = coordinator.run(() -> {
            long draft = Beans.get(TimetableService.class).begin(year.yearId, TODAY.plusDays(1), "");
            return Beans.get(YearChanges.class).apply(new YearChange.Publish(draft, TODAY.plusDays(1)));
        });

        assertThat(published.isNothing()).isTrue();
        assertThat(lessons("true")).isEqualTo(planned);
        assertThat(assign(TODAY.plusDays(1)).handedOver()).isPositive();
        assertThat(lessons("teacher_id = " + before + " and date > '" + TODAY + "'"))
                .isZero();
    }

    @Test
    void whoStoodInForALessonDoesNoMoreOnceItIsHers() throws Exception {
        coordinator.run(() -> {
            Beans.get(SubstitutionService.class)
                    .substitute(new NewSubstitution(
                            List.of(year.idOf(key)), after, SubstitutionKind.MERGE, "болезнь", null));
            return null;
        });

        assign(TODAY.plusDays(1));

        assertThat(number("select count(*) from substitution where annulled_at is null and lesson_id = "
                        + year.idOf(key)))
                .isZero();
        assertThat(number("select count(*) from lesson_change where what = 'substitution ended' and lesson_id = "
                        + year.idOf(key)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("RO-11 a load that was to begin does not, once the group is somebody else's before or it is ended")
    void aLoadThatWasToBeginDoesNot() throws Exception {
        assign(TODAY.plusDays(6));
        apply(new NewLoad(NewLoad.Taught.group(group), before, TODAY.plusDays(3), null, BigDecimal.ONE, null));
        assertThat(lessons("teacher_id = " + after)).isZero();
        assertThat(pagesOf(after)).isZero();

        assign(TODAY.plusDays(6));
        long load = number("select max(id) from teaching_load where valid_until is null and teacher_id = " + after
                + " and group_id = " + group);
        coordinator.run(() -> Beans.get(LoadChanges.class).apply(new LoadChange.End(load, TODAY, null)));
        assertThat(lessons("teacher_id = " + after)).isZero();
        assertThat(pagesOf(after)).isZero();
    }

    @Test
    @DisplayName("LC-03 a lesson that is moved to the days of another teacher is hers")
    void aLessonThatIsMovedToTheDaysOfAnotherTeacherIsHers() throws Exception {
        LocalDate day = key.date().plusDays(7);
        assign(day);

        long moved =
                coordinator.run(() -> Beans.get(LessonChanges.class).move(year.idOf(key), day, 9, null, "перенос"));

        assertThat(number("select teacher_id from lesson where id = " + moved)).isEqualTo(after);
    }

    @Test
    void anImportThatEndsALoadAndBeginsAnotherHandsTheLessonsOver() throws Exception {
        coordinator.run(() -> {
            RosterService roster = Beans.get(RosterService.class);
            roster.end(BelongingKind.TEACHING_LOAD, List.of(new Belonging(group, before, year.model.starts, TODAY)));
            roster.load(List.of(new Belonging(group, after, TODAY.plusDays(1), null)));
            return null;
        });

        assertThat(lessons("teacher_id = " + before + " and date > '" + TODAY + "'"))
                .isZero();
        assertThat(lessons("teacher_id = " + after)).isEqualTo(lessons("date > '" + TODAY + "'"));
    }

    @Test
    void daysOfASealedTermStay() throws Exception {
        run("update term set state = 'sealed' where school_year_id = " + year.yearId + " and number = 1");

        assertThatThrownBy(() -> assign(year.model.starts))
                .hasStackTraceContaining(RefusedException.class.getSimpleName())
                .hasStackTraceContaining("roster.loadSealed");
    }

    @Test
    void theHoursOfALoadThatBeganInASealedTermAreMended() throws Exception {
        run("update term set state = 'sealed' where school_year_id = " + year.yearId + " and number = 1");

        LessonsFollowed mended = apply(
                new NewLoad(NewLoad.Taught.group(group), before, year.model.starts, null, new BigDecimal("2.5"), null));
        assertThat(mended.isNothing()).isTrue();
        assertThat(number("select weekly_hours * 10 from teaching_load where group_id = " + group))
                .isEqualTo(25);
    }

    @Test
    @DisplayName(
            "TT-09 the last publishing is taken back with its lessons, an earlier one is not; what is recorded stays")
    void theLastPublishingIsTakenBack() throws Exception {
        String coming = "date > '" + TODAY + "'";
        long planned = lessons(coming);
        long asBefore = versions();
        run("update lesson set topic = 'Тема' where id = " + year.idOf(key));

        long first = publishWithout();
        long between = versions();
        long second = publishWithout();

        assertThat(lessons(coming)).isEqualTo(1);
        assertThat(takeBack(second).restored()).isZero();
        assertThat(versions()).isEqualTo(between);
        assertThat(takeBack(first).restored()).isEqualTo((int) planned - 1);
        assertThat(versions()).isEqualTo(asBefore);
        assertThat(lessons(coming)).isEqualTo(planned);

        long third = publishWithout();
        publishWithout();
        assertThatThrownBy(() -> takeBack(third)).hasStackTraceContaining("timetable.notTheLast");
    }

    @Test
    @DisplayName("TT-10 a publishing that acts for longer than the school allows is taken back no more")
    void aPublishingIsTakenBackForSomeDays() throws Exception {
        long version = publishWithout();
        String aged = "update timetable_version set published_at = published_at - interval '1 day' * %d,"
                + " valid_from = '" + TODAY + "'::date - %d where id = " + version;

        run(aged.formatted(14, 14));
        assertThat(takeBack(version).isNothing()).isFalse();

        long other = publishWithout();
        run(aged.replace("where id = " + version, "where id = " + other).formatted(15, 15));
        assertThatThrownBy(() -> takeBack(other)).hasStackTraceContaining("timetable.actsTooLong");
    }

    /** How many pages of the group somebody sees, each of which opens for her. */
    private long pagesOf(long teacher) throws Exception {
        Caller caller = new Caller(teacher, teacher, year.schoolId(), "", Set.of(Role.TEACHER), "Europe/Moscow", "ru");
        return SignedIn.acting(caller).run(() -> {
            JournalQuery journal = Beans.get(JournalQuery.class);
            List<PageRow> pages = journal.listPages();
            pages.forEach(page -> journal.open(page.id()));
            return pages.stream().filter(page -> page.groupId() == group).count();
        });
    }

    /** Publishes a version in which the group has no lessons. */
    private long publishWithout() throws Exception {
        return coordinator.run(() -> {
            long draft = Beans.get(TimetableService.class).begin(year.yearId, TODAY.plusDays(1), "");
            run("update timetable_slot set removed = true where version_id = " + draft + " and group_id = " + group);
            Beans.get(YearChanges.class).apply(new YearChange.Publish(draft, TODAY.plusDays(1)));
            return draft;
        });
    }

    private LessonsFollowed takeBack(long version) throws Exception {
        return coordinator.run(() -> Beans.get(YearChanges.class).apply(new YearChange.TakeBack(version)));
    }

    /** Which versions act when, as one number. */
    private long versions() throws Exception {
        return number("select sum(hashtext(concat(id, valid_from, valid_until))) from timetable_version"
                + " where state = 'published' and school_year_id = " + year.yearId);
    }

    private LessonsFollowed assign(LocalDate from) throws Exception {
        return apply(new NewLoad(NewLoad.Taught.group(group), after, from, null, BigDecimal.ONE, null));
    }

    private LessonsFollowed apply(NewLoad load) throws Exception {
        Callable<LessonsFollowed> work = () ->
                Beans.get(LoadChanges.class).apply(new LoadChange.Assign(load)).followed();
        return coordinator.run(work);
    }

    private long lessons(String which) throws Exception {
        return number("select count(*) from lesson where state = 'planned' and group_id = " + group + " and " + which);
    }
}
