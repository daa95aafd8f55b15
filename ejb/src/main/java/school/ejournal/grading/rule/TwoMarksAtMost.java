package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.shared.Objection;

/** GR-04 A cell holds two marks at the most. */
public final class TwoMarksAtMost implements MarkRule {

    @Override
    public String number() {
        return "GR-04";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        return entry.marks().size() > 2 ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
