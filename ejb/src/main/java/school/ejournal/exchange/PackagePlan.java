package school.ejournal.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import school.ejournal.exchange.KnownSchool.Member;

/**
 * A package looked through for a school.
 *
 * @param content with the names that its things have in the school
 * @param school what it may refer to
 * @param endings the belongings that it ends
 * @param gone the people whom it deletes: their accounts are over
 * @param faults by file and row; nothing is brought in while there are any
 */
record PackagePlan(
        OneRosterPackage content, KnownSchool school, List<Member> endings, Set<Long> gone, List<PackageFault> faults) {

    PackagePlan {
        endings = List.copyOf(endings);
        gone = Set.copyOf(gone);
        faults = List.copyOf(faults);
    }

    /** What a package of changes means for a school on a day. */
    static PackagePlan ofChanges(OneRosterPackage content, KnownSchool school, LocalDate today, ZoneId zone) {
        List<PackageFault> faults = new ArrayList<>(PackageCheck.faultsOf(content, school));
        if (faults.size() >= PackageCheck.MOST_FAULTS) {
            return new PackagePlan(content, school, List.of(), Set.of(), faults);
        }
        DeltaPlan plan = DeltaPlan.of(content, school, today, zone);
        faults.addAll(plan.faults());
        return new PackagePlan(
                content,
                school,
                plan.endings(),
                plan.gone(),
                faults.stream()
                        .sorted(PackageFault.BY_PLACE)
                        .distinct()
                        .limit(PackageCheck.MOST_FAULTS)
                        .toList());
    }
}
