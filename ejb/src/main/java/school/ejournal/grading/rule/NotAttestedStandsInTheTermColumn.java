package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.Objection;

/** GR-06 "Not attested" stands in the term column only. */
public final class NotAttestedStandsInTheTermColumn implements MarkRule {

    @Override
    public String number() {
        return "GR-06";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean stray = !entry.termColumn() && entry.values().contains(MarkValue.NOT_ATTESTED);
        return stray ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
