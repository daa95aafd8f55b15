package school.ejournal.shared;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who is asking, for one request: an account of one school. Rights that depend on dates (load, homeroom, substitution,
 * guardianship) are never kept here; they are read from the database when they are asked about.
 *
 * @param accountId the account, 0 for the system itself
 * @param personId the person behind it, 0 where there is none (the system, the first administrator)
 * @param schoolId the one school this caller sees
 * @param displayName how the caller is addressed on pages
 * @param roles names of {@code Role}
 * @param zone the school's time zone
 * @param language {@code ru} or {@code en}
 * @param generation how often the account's ways in were changed when she signed in
 */
public record Caller(
        long accountId,
        long personId,
        long schoolId,
        String displayName,
        Set<String> roles,
        String zone,
        String language,
        int generation)
        implements Serializable {

    /** The role of night jobs and of the demo's loader. */
    public static final String SYSTEM = "SYSTEM";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller whose ways in never changed. */
    public Caller(
            long accountId,
            long personId,
            long schoolId,
            String displayName,
            Set<String> roles,
            String zone,
            String language) {
        this(accountId, personId, schoolId, displayName, roles, zone, language, 1);
    }

    /** The system at work for a school. */
    public static Caller system(long schoolId) {
        return new Caller(0, 0, schoolId, "", Set.of(SYSTEM), "Europe/Moscow", "ru");
    }

    /** The same caller with other roles. */
    public Caller withRoles(Set<String> others) {
        return new Caller(accountId, personId, schoolId, displayName, others, zone, language, generation);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the caller has at least one of the roles. */
    public boolean isAnyOf(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
