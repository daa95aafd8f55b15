package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.shared.Objection;

/** GR-01 Grade 1 and unmarked subjects take no marks; an exemption may be noted. */
public final class UnmarkedTakesNoMarks implements MarkRule {

    @Override
    public String number() {
        return "GR-01";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean unmarked = entry.gradeLevel() == 1 || entry.marking() == Marking.NONE;
        boolean marked = entry.values().stream().anyMatch(mark -> mark != MarkValue.EXEMPT);
        return unmarked && marked ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
