package school.ejournal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import school.ejournal.calendar.TermDays;

@DisplayName("EX-21 a package gives no year or term of the school other days")
class PackageTermsTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 5, 31);
    private static final LocalDate QUARTER_ENDS = LocalDate.of(2026, 10, 25);

    @Test
    void passesWhereTheDaysAreTheSameOrTheTermIsNew() {
        assertThat(faults(ENDS, List.of(new TermDays("quarter", 1, STARTS, QUARTER_ENDS))))
                .isEmpty();
        assertThat(faults(ENDS, List.of())).isEmpty();
    }

    @Test
    void namesTheRowWhereTheyDiffer() {
        assertThat(faults(ENDS.plusDays(1), List.of(new TermDays("quarter", 1, STARTS, QUARTER_ENDS.plusDays(7)))))
                .containsExactly(
                        new PackageFault("academicSessions.csv", 2, "endDate", "2027-05-31", "exchange.otherDays"),
                        new PackageFault("academicSessions.csv", 3, "endDate", "2026-10-25", "exchange.otherDays"));
    }

    private static List<PackageFault> faults(LocalDate yearEnds, List<TermDays> terms) {
        OneRosterPackage content = PackageReader.read(PackageFixture.roster().zip());
        return PackageTerms.faultsOf(content, new KnownYear(STARTS, yearEnds, terms));
    }
}
