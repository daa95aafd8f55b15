package school.ejournal.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Opens the caller's school around every service call and tells the database, first in each transaction, which school
 * may be seen (row-level security; transaction-local, so nothing leaks into the pool). Bound to every EJB by
 * {@code ejb-jar.xml}. Without a school nothing is set and nothing is seen.
 */
public class TenantInterceptor {

    private static final String SCHOOL_SET = "ej.school";

    @Resource
    private SessionContext session;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Database database;

    @Inject
    private SchoolClock clock;

    @AroundInvoke
    Object openSchool(InvocationContext invocation) throws Exception {
        Caller before = SchoolScope.find().orElse(null);
        Caller caller = before != null ? before : signedIn();
        if (caller == null) {
            return invocation.proceed();
        }
        SchoolScope.enter(caller);
        try {
            boolean opened = tellDatabase(caller);
            if (opened && !invocation.getMethod().isAnnotationPresent(SentTogether.class)) {
                database.open();
            }
            Object answer = invocation.proceed();
            if (opened) {
                database.open();
            }
            return answer;
        } finally {
            SchoolScope.leave(before);
        }
    }

    private @Nullable Caller signedIn() {
        Principal principal = session.getCallerPrincipal();
        return principal instanceof SchoolPrincipal ours ? ours.caller() : null;
    }

    /** Answers whether the transaction was told just now. */
    private boolean tellDatabase(Caller caller) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return false;
        }
        Object set = transactions.getResource(SCHOOL_SET);
        if (set == null) {
            show(caller);
            transactions.putResource(SCHOOL_SET, caller.schoolId());
            return true;
        } else if (!set.equals(caller.schoolId())) {
            throw new IllegalStateException("one transaction, two schools");
        }
        return false;
    }

    /** Whoever signed in has to be what she was then. */
    private void show(Caller caller) {
        if (caller.accountId() == 0) {
            database.showOnly(caller.schoolId());
        } else {
            database.showOnlyOwn(caller, clock.today(caller.zoneId()));
        }
    }
}
