package school.ejournal.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;

/**
 * Somebody who is to come into the journal.
 *
 * @param roles those a new account would get, names of {@code Role}
 * @param pupils whom a guardian stands for in the class; empty for others
 * @param accountId 0 where there is none
 * @param login empty where there is no account
 * @param held the roles that she has today or will have, by whichever account
 * @param slipUntil the last day of the slip that is out
 * @param cameAt when she came in last
 * @param lastDay the last day of the service, where it is known
 */
public record AccessRow(
        long personId,
        String surname,
        String name,
        Set<String> roles,
        String pupils,
        long accountId,
        String login,
        Set<String> held,
        AccessState state,
        @Nullable LocalDate slipUntil,
        @Nullable Instant cameAt,
        @Nullable LocalDate lastDay) {

    private static final Set<String> FAMILIES = Set.of(Role.STUDENT, Role.GUARDIAN);

    public AccessRow {
        roles = Set.copyOf(roles);
        held = Set.copyOf(held);
    }

    /** Whether she works at the school, or is about to. */
    public boolean staff() {
        return held.stream().anyMatch(role -> !FAMILIES.contains(role));
    }

    /** Whether a caller may give her another way in (AD-03): not to herself, and to nobody above her. */
    public boolean isChangeableBy(Caller caller) {
        return !isOf(caller)
                && !Role.standAbove(held, caller.roles())
                && (!staff() || caller.isAnyOf(Role.COORDINATOR, Role.DIRECTOR));
    }

    /** Whether it is the caller herself. */
    boolean isOf(Caller caller) {
        return (accountId != 0 && accountId == caller.accountId()) || personId == caller.personId();
    }

    /** Whether a slip may be printed without taking anything away. */
    public boolean isPrintable() {
        return state == AccessState.NONE || state == AccessState.SLIP || state == AccessState.EXPIRED;
    }

    /** Whether nobody has to be asked before she is among those printed. */
    public boolean isWaiting() {
        return state == AccessState.NONE || state == AccessState.EXPIRED;
    }
}
