package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.Objection;

/** GR-02 A mark is of the school's scale: 1 only where the school allows it. */
public final class MarksAreOfTheSchoolsScale implements MarkRule {

    @Override
    public String number() {
        return "GR-02";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean one = entry.values().contains(MarkValue.ONE);
        return one && !entry.onesAllowed() ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
