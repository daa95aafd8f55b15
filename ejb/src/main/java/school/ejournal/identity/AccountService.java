package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.model.Account;
import school.ejournal.identity.store.Accounts;
import school.ejournal.identity.store.Slips;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Opens, blocks and resets accounts of the own school (ID-04). */
@Stateless
public class AccountService {

    @Inject
    private Accounts accounts;

    @Inject
    private Slips slips;

    @Inject
    private SchoolClock clock;

    /** Opens accounts with their roles, all or none. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void open(List<NewAccount> opened) {
        accounts.open(SchoolScope.caller().schoolId(), opened);
    }

    /**
     * Keeps an account out from its next request on (ID-06).
     *
     * @throws NotFoundException if there is no such account at this school
     */
    @RolesAllowed(Role.COORDINATOR)
    public void block(long accountId) {
        get(accountId).block();
    }

    /**
     * Lets a blocked account in again.
     *
     * @throws NotFoundException if there is no such account at this school
     */
    @RolesAllowed(Role.COORDINATOR)
    public void unblock(long accountId) {
        get(accountId).unblock();
    }

    /**
     * Gives an account a new password.
     *
     * @throws NotFoundException if there is no such account at this school
     */
    @RolesAllowed(Role.COORDINATOR)
    public void reset(long accountId, PasswordHash password) {
        get(accountId).changePassword(password);
    }

    /**
     * Gives an account the password that its owner chose with her slip, which is used up by it; sessions of before end.
     *
     * @return whether the slip was still open
     */
    @RolesAllowed(Role.SYSTEM)
    public boolean choosePassword(long slipId, long accountId, PasswordHash password) {
        return slips.use(slipId, accountId, password, clock.clock().instant());
    }

    private Account get(long accountId) {
        return accounts.find(accountId).orElseThrow(NotFoundException::new);
    }
}
