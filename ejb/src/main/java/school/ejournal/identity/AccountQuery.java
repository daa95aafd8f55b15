package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.store.Accounts;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;

/** Reads accounts. */
@Stateless
public class AccountQuery {

    @Inject
    private Accounts accounts;

    @Inject
    private SchoolClock clock;

    /**
     * Who an account is today, with the roles of the day (ID-03).
     *
     * @throws NotFoundException if there is no such account at this school
     */
    @RolesAllowed(Role.SYSTEM)
    public Caller getCaller(long accountId) {
        return accounts.findCaller(accountId, clock).orElseThrow(NotFoundException::new);
    }

    /** The accounts of the school, by login. */
    @RolesAllowed(Role.COORDINATOR)
    public List<AccountRow> listAccounts() {
        return accounts.list();
    }
}
