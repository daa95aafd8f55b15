package school.ejournal.grading;

import java.util.Optional;
import school.ejournal.shared.Objection;

/** One rule of the school about marks: silent, or the reason why not. */
public interface MarkRule {

    /** The rule's number in the list of the package. */
    String number();

    Optional<Objection> check(MarkEntry entry);
}
