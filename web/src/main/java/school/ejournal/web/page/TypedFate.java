package school.ejournal.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.rollover.Fate;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.FateRules;
import school.ejournal.rollover.NextClass;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverPlan;

/** What is chosen for a pupil in the form: a fate and the class it leads to, in one list. */
public final class TypedFate {

    /** Nothing chosen: as proposed. */
    static final String PROPOSED = "";

    private static final String BETWEEN = ":";

    private final PupilFate pupil;
    private String value;

    TypedFate(PupilFate pupil) {
        this.pupil = pupil;
        this.value = pupil.chosen() ? valueOf(pupil.fate(), pupil.toClass()) : PROPOSED;
    }

    /** One thing to choose. */
    public record Option(String value, Fate fate, @Nullable String toClass) {}

    /** All that pupils of a grade level may be chosen. */
    static List<Option> options(RolloverPlan plan, int gradeLevel) {
        List<Option> options = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            if (FateRules.objectionTo(gradeLevel, fate).isPresent()) {
                continue;
            } else if (fate == Fate.LEAVING) {
                options.add(new Option(valueOf(fate, null), fate, null));
            }
            for (NextClass to : plan.classesFor(gradeLevel, fate)) {
                options.add(new Option(valueOf(fate, to.name()), fate, to.name()));
            }
        }
        return options;
    }

    private static String valueOf(Fate fate, @Nullable String toClass) {
        return fate.code() + BETWEEN + (toClass == null ? "" : toClass.replaceFirst("\\d+", ""));
    }

    static FateChoice choice(long studentId, String value) {
        String[] parts = value.split(BETWEEN, -1);
        return value.equals(PROPOSED) || parts.length != 2
                ? new FateChoice(studentId, null, null)
                : new FateChoice(studentId, Fate.of(parts[0]), parts[1].isEmpty() ? null : parts[1]);
    }

    boolean isChanged() {
        return !value.equals(new TypedFate(pupil).value);
    }

    FateChoice choice() {
        return choice(pupil.studentId(), value);
    }

    public PupilFate getPupil() {
        return pupil;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? PROPOSED : value;
    }
}
