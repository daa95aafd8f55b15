package school.ejournal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import school.ejournal.identity.store.EndedAccounts;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Ends the way in of people whom an import takes away, and gives it back with the import (ID-11). Part of its transaction. */
@ApplicationScoped
public class AccessEnds {

    @Inject
    private EndedAccounts ended;

    @Inject
    private AccessLog log;

    @Inject
    private SchoolClock clock;

    /**
     * From now on the accounts of people are refused, within the import that is being noted. The caller's own account, and that
     * of whoever stands above her, stay: their service ends by order.
     */
    public void end(Collection<Long> persons) {
        Caller caller = SchoolScope.caller();
        if (caller.accountId() != 0 && !persons.isEmpty()) {
            log.note(
                    AccessChange.BLOCKED,
                    ended.end(persons, clock.today(), caller.accountId(), Role.above(caller.roles())));
        }
    }

    /** The accounts that an import ended stand again, but for those that somebody ended otherwise since. */
    public void restore(long runId) {
        log.note(AccessChange.UNBLOCKED, ended.restore(runId));
    }
}
