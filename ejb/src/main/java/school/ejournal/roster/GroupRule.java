package school.ejournal.roster;

import java.util.Optional;
import school.ejournal.shared.Objection;

/** One rule about a kind of group: silent, or the reason why not. */
public interface GroupRule {

    /** The rule's number in the list of the package. */
    String number();

    Optional<Objection> check(GroupAsked group);
}
