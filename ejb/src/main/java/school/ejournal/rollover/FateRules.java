package school.ejournal.rollover;

import java.util.Optional;

/** Which fate is proposed for whom, and which may be chosen (RL-03, RL-04). */
public final class FateRules {

    private static final int LAST_OF_PRIMARY = 4;
    private static final int LAST_OF_BASIC = 9;
    private static final int LAST = 11;

    private FateRules() {}

    /**
     * The fate that is proposed.
     *
     * @param ninthLeaves whether grade 9 leaves unless something else is chosen
     */
    public static Fate propose(int gradeLevel, boolean inDebt, boolean ninthLeaves) {
        if (gradeLevel == LAST) {
            return Fate.LEAVING;
        } else if (inDebt) {
            return endsLevel(gradeLevel) ? Fate.REPEATING : Fate.CONDITIONAL;
        }
        return gradeLevel == LAST_OF_BASIC && ninthLeaves ? Fate.LEAVING : Fate.PROMOTED;
    }

    /** The key of the reason why a pupil of the grade level cannot have the fate; empty where she can. */
    public static Optional<String> objectionTo(int gradeLevel, Fate fate) {
        if (gradeLevel == LAST && fate != Fate.LEAVING) {
            return Optional.of("rollover.eleventhLeaves");
        } else if (fate == Fate.CONDITIONAL && endsLevel(gradeLevel)) {
            return Optional.of("rollover.levelUnfinished");
        }
        return Optional.empty();
    }

    private static boolean endsLevel(int gradeLevel) {
        return gradeLevel == LAST_OF_PRIMARY || gradeLevel == LAST_OF_BASIC;
    }
}
