package school.ejournal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import school.ejournal.identity.store.AccessChanges;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps who changed whose way in (ID-10), for services that change it. Part of their transaction. */
@ApplicationScoped
public class AccessLog {

    @Inject
    private AccessChanges changes;

    @Inject
    private SchoolClock clock;

    /** Keeps what the caller did; what the system does by itself at the start is no act of anybody. */
    public void note(AccessChange what, Collection<Long> accounts) {
        note(what, accounts, "");
    }

    /** Keeps what the caller did, and why. */
    public void note(AccessChange what, Collection<Long> accounts, String reason) {
        Caller caller = SchoolScope.caller();
        if (caller.accountId() != 0 && !accounts.isEmpty()) {
            changes.add(
                    caller.schoolId(),
                    caller.accountId(),
                    what,
                    ids(accounts),
                    reason,
                    clock.clock().instant());
        }
    }

    /** Keeps that the caller gave a role from a day on, or withdrew it with one. */
    public void noteRole(AccessChange what, long account, String role, LocalDate day) {
        Caller caller = SchoolScope.caller();
        changes.addRole(
                caller.schoolId(),
                caller.accountId(),
                what,
                account,
                role,
                day,
                clock.clock().instant());
    }

    /** Keeps what an account's owner did before she was signed in. */
    void noteOwn(AccessChange what, long accountId) {
        changes.add(
                SchoolScope.caller().schoolId(),
                accountId,
                what,
                new long[] {accountId},
                "",
                clock.clock().instant());
    }

    private static long[] ids(Collection<Long> accounts) {
        return accounts.stream().mapToLong(Long::longValue).toArray();
    }
}
