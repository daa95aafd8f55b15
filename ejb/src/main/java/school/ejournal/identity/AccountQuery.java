package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.store.Accounts;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

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

    /**
     * Who the caller is today, with the roles of the day.
     *
     * @throws NotFoundException if her account is gone
     */
    @RolesAllowed({
        Role.TEACHER,
        Role.HOMEROOM,
        Role.DEPUTY,
        Role.COORDINATOR,
        Role.DIRECTOR,
        Role.SOCIAL,
        Role.SECRETARY,
        Role.STUDENT,
        Role.GUARDIAN,
        Role.MUNICIPALITY
    })
    public Caller getOwn() {
        return accounts.findCaller(SchoolScope.caller().accountId(), clock).orElseThrow(NotFoundException::new);
    }

    /** The accounts of the school, by login. */
    @RolesAllowed(Role.COORDINATOR)
    public List<AccountRow> listAccounts() {
        return accounts.list();
    }
}
