package school.ejournal.identity;

import java.util.List;

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
    public static final List<String> GRANTABLE =
            List.of(TEACHER, HOMEROOM, DEPUTY, COORDINATOR, DIRECTOR, SOCIAL, SECRETARY, STUDENT, GUARDIAN, MUNICIPALITY);

    private Role() {}
}
