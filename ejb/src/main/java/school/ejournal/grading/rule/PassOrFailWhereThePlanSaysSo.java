package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.Objection;

/** GR-03 Pass/fail subjects take pass or fail only, scaled subjects never. */
public final class PassOrFailWhereThePlanSaysSo implements MarkRule {

    @Override
    public String number() {
        return "GR-03";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean wrong =
                switch (entry.marking()) {
                    case SCALE -> entry.values().stream().anyMatch(MarkValue::isPassOrFail);
                    case PASSFAIL -> entry.values().stream().anyMatch(MarkValue::isNumeric);
                    case NONE -> false;
                };
        return wrong ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }
}
