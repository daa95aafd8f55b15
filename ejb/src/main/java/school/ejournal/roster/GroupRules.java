package school.ejournal.roster;

import java.util.List;
import java.util.Optional;
import school.ejournal.roster.rule.GroupHasOneGradeLevel;
import school.ejournal.roster.rule.OnePupilAtHome;
import school.ejournal.roster.rule.OrderStandsBehindTheKind;
import school.ejournal.roster.rule.PrimaryClassesAreCombined;
import school.ejournal.roster.rule.PupilsAreOfTheClass;
import school.ejournal.shared.Objection;

/** The rules in force, in the order in which they speak. */
final class GroupRules {

    private static final List<GroupRule> IN_FORCE = List.of(
            new GroupHasOneGradeLevel(),
            new OrderStandsBehindTheKind(),
            new OnePupilAtHome(),
            new PrimaryClassesAreCombined(),
            new PupilsAreOfTheClass());

    private GroupRules() {}

    static List<GroupRule> inForce() {
        return IN_FORCE;
    }

    /** What the rules object to; empty when the group may be so. */
    static List<Objection> objectionsTo(GroupAsked group) {
        return IN_FORCE.stream()
                .map(rule -> rule.check(group))
                .flatMap(Optional::stream)
                .toList();
    }
}
