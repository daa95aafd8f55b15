package school.ejournal.identity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles of the regulation (1.5, 3.1-3.5), as the container knows them. */
public final class Role {

    public static final String TEACHER = "TEACHER";
    public static final String HOMEROOM = "HOMEROOM";
    public static final String DEPUTY = "DEPUTY";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String SOCIAL = "SOCIAL";
    public static final String SECRETARY = "SECRETARY";
    public static final String STUDENT = "STUDENT";
    public static final String GUARDIAN = "GUARDIAN";
    public static final String MUNICIPALITY = "MUNICIPALITY";

    /** Night jobs and the demo's loader; no account ever has it. */
    public static final String SYSTEM = "SYSTEM";

    /** What an account may be given. */
    public static final List<String> GRANTABLE = List.of(
            TEACHER, HOMEROOM, DEPUTY, COORDINATOR, DIRECTOR, SOCIAL, SECRETARY, STUDENT, GUARDIAN, MUNICIPALITY);

    /** Who stands above whom where somebody's way in is changed, the highest first; all others stand below (ID-09). */
    private static final List<Set<String>> LADDER = List.of(
            Set.of(MUNICIPALITY), Set.of(DIRECTOR), Set.of(DEPUTY, COORDINATOR), Set.of(TEACHER, HOMEROOM, SOCIAL));

    private Role() {}

    /** Whether some roles stand above others: whoever has the others takes the way in from nobody who has some. */
    public static boolean standAbove(Set<String> some, Set<String> others) {
        return step(some) < step(others);
    }

    /** The roles that stand above some. */
    static Set<String> above(Set<String> roles) {
        return LADDER.subList(0, step(roles)).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static int step(Set<String> roles) {
        int step = 0;
        while (step < LADDER.size() && Collections.disjoint(LADDER.get(step), roles)) {
            step++;
        }
        return step;
    }
}
