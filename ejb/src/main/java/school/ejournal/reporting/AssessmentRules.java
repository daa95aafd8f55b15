package school.ejournal.reporting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Warns of control works that come too often or at a bad time (RP-07). */
final class AssessmentRules {

    /** Two and a half weeks are seventeen and a half days: the eighteenth day after is the first one far enough. */
    static final int DAYS_BETWEEN = 18;

    private AssessmentRules() {}

    /** The works, each with what is to be warned of. */
    static List<Assessment> checked(List<Assessment> works, AssessmentEdges edges) {
        return works.stream()
                .map(work -> work.with(warnings(work, works, edges)))
                .toList();
    }

    private static List<AssessmentWarning> warnings(Assessment work, List<Assessment> all, AssessmentEdges edges) {
        List<AssessmentWarning> warnings = new ArrayList<>();
        if (all.stream().anyMatch(other -> isTooSoon(work, other))) {
            warnings.add(AssessmentWarning.INTERVAL);
        }
        if (all.stream().anyMatch(other -> isOnTheSameDay(work, other))) {
            warnings.add(AssessmentWarning.ONE_A_DAY);
        }
        if (edges.has(work)) {
            warnings.add(AssessmentWarning.EDGE);
        }
        return warnings;
    }

    /**
     * The later of two in a subject of the parallel is the one that comes too soon. A work that parallel classes or parts of a
     * class write under one name is one procedure, whatever the days; the same group writes another one each time.
     */
    private static boolean isTooSoon(Assessment work, Assessment before) {
        long days = ChronoUnit.DAYS.between(before.date(), work.date());
        boolean another = before.groupId() == work.groupId() || !isNamedAs(before, work);
        return before.subject().equals(work.subject()) && another && days > 0 && days < DAYS_BETWEEN;
    }

    private static boolean isNamedAs(Assessment one, Assessment other) {
        return one.title().strip().equalsIgnoreCase(other.title().strip());
    }

    /** Parts of a class that write in one subject write one work. */
    private static boolean isOnTheSameDay(Assessment work, Assessment other) {
        return other.classId() == work.classId()
                && other.date().equals(work.date())
                && !other.subject().equals(work.subject());
    }
}
