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

    @AroundInvoke
    Object openSchool(InvocationContext invocation) throws Exception {
        Caller before = SchoolScope.find().orElse(null);
        Caller caller = before != null ? before : signedIn();
        if (caller == null) {
            return invocation.proceed();
        }
        SchoolScope.enter(caller);
        try {
            tellDatabase(caller.schoolId());
            return invocation.proceed();
        } finally {
            SchoolScope.leave(before);
        }
    }

    private @Nullable Caller signedIn() {
        Principal principal = session.getCallerPrincipal();
        return principal instanceof SchoolPrincipal ours ? ours.caller() : null;
    }

    private void tellDatabase(long schoolId) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        Object set = transactions.getResource(SCHOOL_SET);
        if (set == null) {
            database.showOnly(schoolId);
            transactions.putResource(SCHOOL_SET, schoolId);
        } else if (!set.equals(schoolId)) {
            throw new IllegalStateException("one transaction, two schools");
        }
    }
}
