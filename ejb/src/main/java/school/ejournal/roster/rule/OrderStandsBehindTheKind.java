package school.ejournal.roster.rule;

import java.util.Optional;
import school.ejournal.roster.GroupAsked;
import school.ejournal.roster.GroupRule;
import school.ejournal.shared.Objection;

/** RO-06 Nobody is taught at home or by a plan of her own without an order. */
public final class OrderStandsBehindTheKind implements GroupRule {

    @Override
    public String number() {
        return "RO-06";
    }

    @Override
    public Optional<Objection> check(GroupAsked group) {
        boolean bare = group.kind().isApart() && !group.ordered();
        return bare ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
