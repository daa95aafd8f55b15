package school.ejournal.roster.rule;

import java.util.Optional;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupRule;
import school.ejournal.shared.Objection;

/**
 * RO-08 Classes of primary school alone are combined. Grade 1 learns without marks, so it does not keep the page: what the page
 * takes is decided by the grade level of its class.
 */
public final class PrimaryClassesAreCombined implements GroupRule {

    private static final int FIRST_MARKED = 2;
    private static final int LAST_OF_PRIMARY = 4;

    @Override
    public String number() {
        return "RO-08";
    }

    @Override
    public Optional<Objection> check(GroupAsked group) {
        if (group.kind() != GroupKind.COMBINED) {
            return Optional.empty();
        }
        boolean keeps = group.gradeLevel() >= FIRST_MARKED && group.gradeLevel() <= LAST_OF_PRIMARY;
        boolean primary = group.pupils().stream().allMatch(pupil -> pupil.gradeLevel() <= LAST_OF_PRIMARY);
        return keeps && primary ? Optional.empty() : Optional.of(Objection.invalid(number()));
    }
}
