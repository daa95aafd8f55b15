package school.ejournal.roster.rule;

import java.util.Optional;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupRule;
import school.ejournal.shared.Objection;

/** RO-09 Who is taught at home or by a plan of her own stays a pupil of the class that keeps the page. */
public final class PupilsAreOfTheClass implements GroupRule {

    @Override
    public String number() {
        return "RO-09";
    }

    @Override
    public Optional<Objection> check(GroupAsked group) {
        boolean others = group.pupils().stream().anyMatch(pupil -> pupil.classId() != group.classId());
        return group.kind().isApart() && others ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
