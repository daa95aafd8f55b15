package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.ejournal.identity.model.Account;
import school.ejournal.identity.store.Accounts;
import school.ejournal.identity.store.Slips;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Opens, blocks and resets accounts of the own school (ID-04). */
@Stateless
public class AccountService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private Accounts accounts;

    @Inject
    private Slips slips;

    @Inject
    private AccessLog log;

    @Inject
    private SchoolClock clock;

    /**
     * Opens accounts with their roles, all or none. A school's first director is let in by the coordinator who came with the
     * school; what stands above the coordinator otherwise, and her own office, she gives to nobody (ID-09).
     *
     * @throws HigherRightsException if one of them is to have such a role
     */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void open(List<NewAccount> opened) {
        Caller caller = SchoolScope.caller();
        if (!caller.is(Role.SYSTEM)) {
            opened.forEach(account -> checkMayGive(account.roles(), caller));
        }
        log.note(AccessChange.OPENED, accounts.open(caller.schoolId(), opened));
    }

    /**
     * Keeps an account out from its next request on (ID-06).
     *
     * @param reason why; kept with the change
     * @throws NotFoundException if there is no such account at this school
     * @throws HigherRightsException if it has more rights than the caller
     * @throws RefusedException if it is the caller's own, or no reason of at most {@value #LONGEST_REASON} characters is given
     */
    @RolesAllowed(Role.COORDINATOR)
    public void block(long accountId, String reason) {
        Account account = get(accountId);
        String why = reason.strip();
        if (accountId == SchoolScope.caller().accountId()) {
            throw new RefusedException("identity.own");
        } else if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedException("identity.reason", LONGEST_REASON);
        }
        account.block();
        log.note(AccessChange.BLOCKED, List.of(accountId), why);
    }

    /**
     * Lets a blocked account in again.
     *
     * @throws NotFoundException if there is no such account at this school
     * @throws HigherRightsException if it has more rights than the caller
     */
    @RolesAllowed(Role.COORDINATOR)
    public void unblock(long accountId) {
        get(accountId).unblock();
        log.note(AccessChange.UNBLOCKED, List.of(accountId));
    }

    /**
     * Gives an account a new password; sessions and slips of before end.
     *
     * @throws NotFoundException if there is no such account at this school
     * @throws HigherRightsException if it has more rights than the caller
     */
    @RolesAllowed(Role.COORDINATOR)
    public void reset(long accountId, PasswordHash password) {
        get(accountId).changePassword(password);
        slips.replace(new long[] {accountId}, clock.clock().instant());
        log.note(AccessChange.RESET, List.of(accountId));
    }

    /**
     * Gives an account the password that its owner chose with her slip, which is used up by it; sessions of before end.
     *
     * @return whether the slip was still open
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean choosePassword(long slipId, long accountId, PasswordHash password) {
        boolean used = slips.use(slipId, accountId, password, clock.clock().instant());
        if (used) {
            log.noteOwn(AccessChange.PASSWORD, accountId);
        }
        return used;
    }

    private Account get(long accountId) {
        Account account = accounts.find(accountId).orElseThrow(NotFoundException::new);
        if (Role.standAbove(
                accounts.rolesFrom(accountId, clock.today()),
                SchoolScope.caller().roles())) {
            throw new HigherRightsException();
        }
        return account;
    }

    private void checkMayGive(Set<String> roles, Caller caller) {
        Set<String> given = new HashSet<>(roles);
        if (!accounts.isHeldFrom(Role.DIRECTOR, clock.today())) {
            given.remove(Role.DIRECTOR);
        }
        if (given.contains(Role.COORDINATOR) || Role.standAbove(given, caller.roles())) {
            throw new HigherRightsException();
        }
    }
}
