package school.ejournal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Hours of random terms, lived lesson after lesson: what is forecast today is what is missing on the last day. */
class PlanHoursPropertyTest {

    /** What becomes of a lesson in the end. */
    private enum Fate {
        GIVEN,
        CANCELLED,
        UNRECORDED
    }

    /** A term of a page: what the plan wants, what became of the lessons until today, how many are to come. */
    private record Lived(int planned, int plannedToDate, List<Fate> past, int left) {}

    @Property
    @Label("RP-06 if all that is left is given, exactly the forecast hours are missing in the end")
    void forecastsWhatWillBeMissing(@ForAll("terms") Lived term) {
        PlanHours today = hours(term);
        List<Fate> all = new ArrayList<>(term.past);
        for (int i = 0; i < term.left; i++) {
            all.add(Fate.GIVEN);
        }

        PlanHours last = hours(new Lived(term.planned, term.planned, all, 0));

        assertThat(today.missing()).isEqualByComparingTo(last.missing());
        assertThat(last.missing().intValueExact()).isEqualTo(Math.max(0, term.planned - count(all, Fate.GIVEN)));
        assertThat(today.isShort()).isEqualTo(today.missing().signum() > 0);
    }

    @Property
    @Label("RP-06 each lesson to date is given or missed, one lost more is one missing more where none is to spare")
    void losesNothingOnTheWay(@ForAll("terms") Lived term) {
        PlanHours hours = hours(term);

        assertThat(hours.given().add(hours.missed()).intValueExact()).isEqualTo(term.past.size());
        assertThat(hours.isBehind()).isEqualTo(count(term.past, Fate.GIVEN) + 1 <= term.plannedToDate);
        if (term.left > 0 && hours.isShort()) {
            PlanHours less = hours(new Lived(term.planned, term.plannedToDate, term.past, term.left - 1));
            assertThat(less.missing()).isEqualByComparingTo(hours.missing().add(BigDecimal.ONE));
        }
    }

    @Property
    @Label("RP-06 the surplus of one page makes up for no other's shortage")
    void addsShortagesUp(@ForAll @Size(max = 12) List<@From("terms") Lived> terms) {
        PlanHours sum =
                PlanHours.sum(terms.stream().map(PlanHoursPropertyTest::hours).toList());
        int missing = 0;
        int given = 0;
        for (Lived term : terms) {
            missing += Math.max(0, term.planned - count(term.past, Fate.GIVEN) - term.left);
            given += count(term.past, Fate.GIVEN);
        }

        assertThat(sum.missing().intValueExact()).isEqualTo(missing);
        assertThat(sum.given().intValueExact()).isEqualTo(given);
    }

    private static PlanHours hours(Lived term) {
        return PlanHours.of(
                BigDecimal.valueOf(term.planned),
                BigDecimal.valueOf(term.plannedToDate),
                BigDecimal.valueOf(count(term.past, Fate.GIVEN)),
                BigDecimal.valueOf(count(term.past, Fate.CANCELLED)),
                BigDecimal.valueOf(count(term.past, Fate.UNRECORDED)),
                BigDecimal.valueOf(term.left));
    }

    private static int count(List<Fate> lessons, Fate fate) {
        return (int) lessons.stream().filter(one -> one == fate).count();
    }

    @Provide
    Arbitrary<Lived> terms() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Fate.class).list().ofMaxSize(40),
                        Arbitraries.integers().between(0, 30))
                .as((planned, toDate, past, left) -> new Lived(planned, Math.min(planned, toDate), past, left));
    }
}
