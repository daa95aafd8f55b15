package school.ejournal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.jspecify.annotations.Nullable;
import school.ejournal.container.YearModel.Key;
import school.ejournal.container.YearPlan.Change;
import school.ejournal.container.YearPlan.Kind;
import school.ejournal.identity.Role;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.LessonColumn;
import school.ejournal.reporting.PlanFactQuery;
import school.ejournal.shared.Caller;

/** What {@link YearModelIT} runs within the server; alone it has nothing to ask. */
class YearProperty {

    static final int YEARS = Integer.getInteger("ejournal.years", 450);

    /** The day that the server shows, see ContainerProduct. */
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(2);

    /** Numbers for choices among up to eight things are drawn evenly from so many, and nearly so for more. */
    private static final int DRAWN = 840;

    private static final int MOST_CHANGES = 24;

    /**
     * In nanoseconds from the first failure on; what is tried later is taken as good, so that shrinking ends. The engine's own
     * bound would shrink in a thread that knows neither the server's names nor its transactions.
     */
    private static final long LONGEST_SHRINKING = 120_000_000_000L;

    /** What came of all years; null before. */
    static @Nullable PropertyExecutionResult result;

    static int compared;

    /** When the first year failed; 0 before. */
    private static long failed;

    /** As many years as asked for, from the seed that is asked for; keeps what came of them. */
    static final class Asked implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor years) {
            context.attributes().setTries(YEARS);
            String seed = System.getProperty("ejournal.seed");
            if (seed != null) {
                context.attributes().setSeed(seed);
            }
            compared = 0;
            failed = 0;
            result = years.execute();
            return result;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    @AddLifecycleHook(Asked.class)
    @Label("LE-05, LC-01 to LC-04, SU-01 to SU-05, RO-11 random years are as the model reckons them")
    void areAsTheModelReckonsThem(@ForAll("years") YearPlan plan) throws Exception {
        if (failed != 0 && System.nanoTime() - failed > LONGEST_SHRINKING) {
            return;
        }
        UserTransaction transaction = Transactions.begun();
        try {
            compared += SmallSchool.open().run(() -> lived(plan));
        } catch (Throwable failure) {
            failed = failed == 0 ? System.nanoTime() : failed;
            throw failure;
        } finally {
            transaction.rollback();
        }
    }

    private static int lived(YearPlan plan) throws Exception {
        RandomYear year = new RandomYear(plan, TODAY);
        for (Change change : plan.changes()) {
            year.change(change);
        }
        int all = compareRights(year) + compareCells(year);
        year.end(plan.last());
        return all;
    }

    /** Asks the product for each lesson and teacher whether she may write into it, by the database's clock of now. */
    private static int compareRights(RandomYear year) throws Exception {
        LocalDate now = now();
        int all = 0;
        for (int teacher = 0; teacher < year.teachers.length; teacher++) {
            Map<Long, Boolean> mine = rightsOf(year, teacher);
            for (RandomYear.Page page : year.listPages()) {
                assertThat(mine.containsKey(page.id()))
                        .as("teacher %d sees the page of part %d, term %d", teacher, page.group(), page.term())
                        .isEqualTo(year.model.sees(teacher, page.group(), page.term(), now, TODAY));
                all++;
            }
            for (Key key : year.model.lessons.keySet()) {
                assertThat(mine.getOrDefault(year.idOf(key), false))
                        .as("teacher %d writes into %s", teacher, key)
                        .isEqualTo(year.model.writes(teacher, key, now, TODAY));
                all++;
            }
        }
        return all;
    }

    /** The same cell by cell, and what counts as missed; the last of a year, since writing records. */
    private static int compareCells(RandomYear year) throws Exception {
        YearCells cells = new YearCells(year, now(), TODAY);
        int all =
                cells.compareMissed(Beans.get(PlanFactQuery.class).listSchool().rows());
        for (int teacher = 0; teacher < year.teachers.length; teacher++) {
            all += acting(year, teacher)
                    .run(() -> cells.compareMissed(
                            Beans.get(PlanFactQuery.class).listOwn().rows()));
        }
        for (int teacher = 0; teacher < year.teachers.length; teacher++) {
            int one = teacher;
            all += acting(year, teacher).run(() -> cells.compareWriting(one));
        }
        return all;
    }

    private static SignedIn acting(RandomYear year, int teacher) throws Exception {
        long id = year.teachers[teacher];
        return SignedIn.acting(new Caller(id, id, year.schoolId(), "", Set.of(Role.TEACHER), "Europe/Moscow", "ru"));
    }

    /** By page that she sees, and by lesson; what is not there for her is not asked for, as a refusal would spoil all. */
    private static Map<Long, Boolean> rightsOf(RandomYear year, int teacher) throws Exception {
        return acting(year, teacher).run(() -> {
            JournalQuery journal = Beans.get(JournalQuery.class);
            Map<Long, Boolean> mine = new HashMap<>();
            for (var page : journal.listPages()) {
                mine.put(page.id(), true);
                for (LessonColumn lesson : journal.open(page.id()).lessons()) {
                    mine.put(lesson.id(), lesson.mine());
                }
            }
            return mine;
        });
    }

    private static LocalDate now() throws Exception {
        return LocalDate.ofEpochDay(
                Transactions.number("select (now() at time zone 'Europe/Moscow')::date - date '1970-01-01'"));
    }

    @Provide
    Arbitrary<YearPlan> years() {
        return Combinators.combine(
                        drawn().list().ofSize(3),
                        drawn().list().ofMinSize(3).ofMaxSize(8),
                        drawn().list().ofSize(24),
                        changes(Kind.values())
                                .list()
                                .ofMaxSize(MOST_CHANGES)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        changes(Kind.CANCEL, Kind.RESTORE, Kind.MOVE_LESSON, Kind.SUBSTITUTE, Kind.END_LOAD))
                .as(YearPlan::new);
    }

    private static Arbitrary<Change> changes(Kind... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), drawn().list().ofSize(6))
                .as(Change::new);
    }

    private static Arbitrary<Integer> drawn() {
        return Arbitraries.integers().between(0, DRAWN - 1).withDistribution(RandomDistribution.uniform());
    }
}
