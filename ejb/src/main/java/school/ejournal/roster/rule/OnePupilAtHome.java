package school.ejournal.roster.rule;

import java.util.Optional;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupRule;
import school.ejournal.shared.Objection;

/** RO-07 A pupil taught at home is taught alone. */
public final class OnePupilAtHome implements GroupRule {

    @Override
    public String number() {
        return "RO-07";
    }

    @Override
    public Optional<Objection> check(GroupAsked group) {
        boolean several = group.kind() == GroupKind.HOME && group.pupils().size() > 1;
        return several ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
