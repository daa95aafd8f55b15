package school.ejournal.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to come into the journal.
 *
 * @param roles those a new account would get, names of {@code Role}
 * @param pupils whom a guardian stands for in the class; empty for others
 * @param accountId 0 where there is none
 * @param login empty where there is no account
 * @param staff whether she has a role of the staff today
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
        boolean staff,
        AccessState state,
        @Nullable LocalDate slipUntil,
        @Nullable Instant cameAt,
        @Nullable LocalDate lastDay) {

    public AccessRow {
        roles = Set.copyOf(roles);
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
