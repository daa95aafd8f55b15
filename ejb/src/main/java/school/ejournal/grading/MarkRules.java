package school.ejournal.grading;

import java.util.List;
import java.util.Optional;
import school.ejournal.grading.rule.MarksAreOfTheSchoolsScale;
import school.ejournal.grading.rule.NotAttestedStandsInTheTermColumn;
import school.ejournal.grading.rule.OneFinalMarkPerTerm;
import school.ejournal.grading.rule.PassOrFailWhereThePlanSaysSo;
import school.ejournal.grading.rule.RetakesFollowAMarkOfTheirKind;
import school.ejournal.grading.rule.TwoMarksAtMost;
import school.ejournal.grading.rule.UnmarkedTakesNoMarks;
import school.ejournal.shared.Objection;

/** The rules in force, in the order in which they speak. The list is part of the school's regulation. */
public final class MarkRules {

    private static final List<MarkRule> IN_FORCE = List.of(
            new UnmarkedTakesNoMarks(),
            new MarksAreOfTheSchoolsScale(),
            new PassOrFailWhereThePlanSaysSo(),
            new TwoMarksAtMost(),
            new OneFinalMarkPerTerm(),
            new NotAttestedStandsInTheTermColumn(),
            new RetakesFollowAMarkOfTheirKind());

    private MarkRules() {}

    public static List<MarkRule> inForce() {
        return IN_FORCE;
    }

    /** What the rules object to; empty when the marks may stand. */
    public static List<Objection> objectionsTo(MarkEntry entry) {
        return IN_FORCE.stream()
                .map(rule -> rule.check(entry))
                .flatMap(Optional::stream)
                .toList();
    }
}
