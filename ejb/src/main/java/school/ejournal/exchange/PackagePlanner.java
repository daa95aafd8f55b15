package school.ejournal.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import school.ejournal.exchange.store.PackageReads;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Looks a package through as the school that it comes to sees it; writes nothing. */
@Dependent
class PackagePlanner {

    @Inject
    private PackageReads reads;

    @Inject
    private SchoolClock clock;

    /**
     * What a package means.
     *
     * @throws PackageRefusedException if its form is broken
     */
    PackagePlan plan(byte[] zip) {
        OneRosterPackage read = PackageReader.read(zip);
        Set<Long> numbers = read.ourNumbers();
        OneRosterPackage content = numbers.isEmpty() ? read : read.renamed(reads.ownNames(numbers));
        return content.isDelta()
                ? changes(content)
                : new PackagePlan(content, KnownSchool.NOTHING, List.of(), Set.of(), faultsOf(content));
    }

    private List<PackageFault> faultsOf(OneRosterPackage content) {
        List<PackageFault> faults = PackageCheck.faultsOf(content);
        return faults.isEmpty()
                ? reads.findYear(PackageTerms.yearOf(content).sourcedId())
                        .map(year -> PackageTerms.faultsOf(content, year))
                        .orElse(faults)
                : faults;
    }

    private PackagePlan changes(OneRosterPackage content) {
        return reads.find(clock.today())
                .map(school -> PackagePlan.ofChanges(
                        content, school, clock.today(), SchoolScope.caller().zoneId()))
                .orElseGet(() -> new PackagePlan(
                        content,
                        KnownSchool.NOTHING,
                        List.of(),
                        Set.of(),
                        List.of(PackageFault.whole(PackageFile.MANIFEST.fileName(), "exchange.deltaWithoutYear"))));
    }

    /**
     * Lets things that went out under our numbers, and have no name of their own, keep the number for one; and a year that was
     * opened here, and has the days of the package's, its name.
     */
    void adopt(PackagePlan plan) {
        Set<Long> numbers = plan.content().ourNumbers();
        if (!numbers.isEmpty()) {
            reads.adopt(numbers);
        }
        if (!plan.content().isDelta()) {
            PackageRow year = PackageTerms.yearOf(plan.content().active());
            reads.nameYear(year.sourcedId(), year.date("startDate"), year.date("endDate"));
        }
    }
}
