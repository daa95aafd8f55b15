package school.ejournal.roster.rule;

import java.util.Optional;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupRule;
import school.ejournal.shared.Objection;

/** RO-04 An ordinary group has pupils of the grade level of the class that keeps its page. */
public final class GroupHasOneGradeLevel implements GroupRule {

    @Override
    public String number() {
        return "RO-04";
    }

    @Override
    public Optional<Objection> check(GroupAsked group) {
        boolean others = group.pupils().stream().anyMatch(pupil -> pupil.gradeLevel() != group.gradeLevel());
        return group.kind() == GroupKind.ORDINARY && others
                ? Optional.of(Objection.invalid(number()))
                : Optional.empty();
    }
}
