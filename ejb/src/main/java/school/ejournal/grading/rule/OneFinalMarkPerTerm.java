package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.Objection;

/** GR-05 The term column takes one final mark per pupil, never work owed. */
public final class OneFinalMarkPerTerm implements MarkRule {

    @Override
    public String number() {
        return "GR-05";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean wrong = entry.marks().size() > 1 || entry.values().contains(MarkValue.OWED);
        return entry.termColumn() && wrong ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
