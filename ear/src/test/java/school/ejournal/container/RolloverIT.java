package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.calendar.Document;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.rollover.RolloverQuery;
import school.ejournal.rollover.RolloverRow;
import school.ejournal.rollover.RolloverService;
import school.ejournal.shared.RefusedException;

/** A school of 1,020 pupils goes on to the next year, and back. */
@InContainer
class RolloverIT {

    private static final int PUPILS = 1_020;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);
    private static final Document ORDER = new Document("112-у", TODAY);
    private static final String OTHERS = "select string_agg(n, ' ') from (select 'e' || count(*) ||"
            + " md5(string_agg(to_jsonb(e)::text, ',' order by id)) as n from enrolment e union all select 'c' || count(*)"
            + " from school_class union all select 'y' || count(*) from school_year) o";

    private static final String BROUGHT = "day_off where rollover_id is not null and annulled_at is null";

    private BigSchool school;
    private SignedIn coordinator;

    @Deployment
    static EnterpriseArchive product() {
        return Deployments.product();
    }

    @Test
    @DisplayName("RL-01, RL-09, RL-10 it is shown, done once within ten seconds, and taken back; other schools stay")
    void goesOnAndBack() throws Exception {
        school = Transactions.committed(connection -> BigSchool.layOut(connection, "big.coordinator", TODAY));
        coordinator = SignedIn.as(school.coordinator());
        long other = school.id() - 3;
        String others = BigSchool.ask(other, OTHERS);
        school.ask("with u as (update school_class set profile = 'инженерный' where grade_level = 6 and letter = 'А'"
                + " returning id) select count(*) from u");
        String before = school.roster();

        RolloverPlan plan = timed("dry run", () -> query().rehearse().orElseThrow());

        assertThat(school.roster()).as("looking changes nothing").isEqualTo(before);
        assertThat(plan.pupils()).hasSize(PUPILS);
        assertThat(plan.faults()).isEmpty();
        long stale = choosesTwo(plan);
        RolloverPlan seen = coordinator.run(() -> query().rehearse().orElseThrow());
        assertThatThrownBy(() -> roll(plan))
                .isInstanceOf(RefusedException.class)
                .hasMessage("rollover.changed");
        assertThat(school.roster()).isEqualTo(before);
        timed("real", () -> roll(seen));

        isDone(seen, stale);
        assertThatThrownBy(() -> roll(seen))
                .isInstanceOf(RefusedException.class)
                .hasMessage("rollover.doneAlready");
        assertThat(BigSchool.ask(other, OTHERS)).isEqualTo(others);
        isTakenBack(before, plan);
        assertThat(BigSchool.ask(other, OTHERS)).isEqualTo(others);
    }

    /** One repeats instead, and one leaves; answers the one who repeats. */
    private long choosesTwo(RolloverPlan plan) throws Exception {
        List<PupilFate> sixth = plan.pupils().stream()
                .filter(pupil -> pupil.gradeLevel() == 6 && pupil.fate() == Fate.PROMOTED)
                .toList();
        long repeats = sixth.get(0).studentId();
        coordinator.run(() -> {
            Beans.get(RolloverService.class)
                    .choose(List.of(
                            new FateChoice(repeats, Fate.REPEATING, "Б"),
                            new FateChoice(sixth.get(1).studentId(), Fate.LEAVING, null)));
            return null;
        });
        return repeats;
    }

    private void isDone(RolloverPlan seen, long repeats) throws Exception {
        String next = "(select id from school_year order by starts desc limit 1)";
        assertThat(school.count("school_class where school_year_id = " + next))
                .isEqualTo(seen.classes().size());
        assertThat(school.count(
                        "enrolment e join school_class c on c.id = e.class_id where c.school_year_id = " + next))
                .isEqualTo(PUPILS - seen.count(Fate.LEAVING));
        assertThat(school.ask(
                        "select c.grade_level || c.letter from enrolment e join school_class c on c.id = e.class_id"
                                + " where c.school_year_id = " + next + " and e.student_id = " + repeats))
                .isEqualTo("6Б");
        assertThat(school.ask(
                        "select profile from school_class where grade_level = 7 and letter = 'А' and school_year_id = "
                                + next))
                .isEqualTo("инженерный");
        assertThat(seen.count(Fate.CONDITIONAL)).isPositive();
        assertThat(seen.open()).isNotEmpty();
        assertThat(school.count("teaching_load l join teaching_group g on g.id = l.group_id join school_class c on"
                        + " c.id = g.class_id where c.school_year_id = " + next))
                .isEqualTo(seen.carried().size());
        assertThat(school.count("group_member m join teaching_group g on g.id = m.group_id join school_class c on"
                        + " c.id = g.class_id where c.school_year_id = " + next))
                .isPositive();
        assertThat(school.count("enrolment where valid_until is null"))
                .as("nothing of the old year is open")
                .isEqualTo(PUPILS - seen.count(Fate.LEAVING));
        assertThat(school.count("rollover_fate")).isEqualTo(PUPILS);
        assertThat(seen.daysOff()).isNotEmpty();
        assertThat(school.count(BROUGHT)).isEqualTo(seen.daysOff().size());
        assertThat(school.count("curriculum_line where school_year_id = " + next))
                .isEqualTo(12 * 11);
    }

    private void isTakenBack(String before, RolloverPlan plan) throws Exception {
        RolloverRow done = coordinator.run(() -> query().listDone()).get(0);
        assertThat(done.orderNumber()).isEqualTo(ORDER.number());
        assertThat(timed("obstacles", () -> query().listObstacles(done.id()))).isEmpty();
        timed("undo", () -> {
            Beans.get(RolloverService.class).undo(done.id());
            return null;
        });
        assertThat(school.roster().replaceAll("fate\\d+", "")).isEqualTo(before.replaceAll("fate\\d+", ""));
        assertThat(school.count(BROUGHT)).isZero();
        RolloverPlan again = coordinator.run(() -> query().rehearse().orElseThrow());
        assertThat(again.faults()).isEmpty();
        assertThat(again.daysOff()).isEqualTo(plan.daysOff());
        roll(again);
        school.ask("with g as (select g.id, g.school_id from teaching_group g join school_class c on c.id = g.class_id"
                + " order by c.school_year_id desc limit 1), h as (insert into page_head (page_id, school_id, hash)"
                + " select nextval('entity_id'), school_id, '\\x00' from g returning page_id) insert into page (id, school_id,"
                + " group_id, term_id, term_column_id) select h.page_id, g.school_id, g.id, (select id from term order by"
                + " starts desc limit 1), nextval('entity_id') from g, h returning id");
        RolloverRow builtUpon = coordinator.run(() -> query().listDone()).get(0);
        assertThatThrownBy(() -> coordinator.run(() -> {
                    Beans.get(RolloverService.class).undo(builtUpon.id());
                    return null;
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessage("rollover.builtUpon");
    }

    private Void roll(RolloverPlan seen) throws Exception {
        return coordinator.run(() -> {
            Beans.get(RolloverService.class).roll(ORDER, seen.digest());
            return null;
        });
    }

    private static RolloverQuery query() {
        return Beans.get(RolloverQuery.class);
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T answer = coordinator.run(work);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println("rollover of " + PUPILS + " pupils, " + what + ": " + took.toMillis() + " ms");
        assertThat(took).isLessThan(LONGEST);
        return answer;
    }
}
