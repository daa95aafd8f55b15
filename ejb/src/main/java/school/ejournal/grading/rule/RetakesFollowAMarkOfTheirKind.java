package school.ejournal.grading.rule;

import java.util.Optional;
import school.ejournal.grading.Mark;
import school.ejournal.grading.MarkEntry;
import school.ejournal.grading.MarkRule;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.Objection;

/** GR-07 A retake follows a mark of its kind, twice at the most, and never in the term column. */
public final class RetakesFollowAMarkOfTheirKind implements MarkRule {

    private static final int MOST = 2;

    @Override
    public String number() {
        return "GR-07";
    }

    @Override
    public Optional<Objection> check(MarkEntry entry) {
        boolean wrong = entry.marks().stream()
                .filter(mark -> !mark.retakes().isEmpty())
                .anyMatch(mark -> entry.termColumn() || !isRetake(mark));
        return wrong ? Optional.of(Objection.invalid(number())) : Optional.empty();
    }

    private static boolean isRetake(Mark mark) {
        boolean numbers = mark.values().stream().allMatch(MarkValue::isNumeric);
        boolean verdicts = mark.values().stream().allMatch(MarkValue::isPassOrFail);
        return mark.retakes().size() <= MOST && (numbers || verdicts);
    }
}
