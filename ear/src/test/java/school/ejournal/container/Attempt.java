package school.ejournal.container;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import school.ejournal.access.Outcome;
import school.ejournal.identity.HigherRightsException;
import school.ejournal.journal.EditAnswer;
import school.ejournal.journal.LockedException;
import school.ejournal.shared.NotFoundException;

/**
 * What became of an operation that somebody asked for.
 *
 * @param detail what was said, to be read where it is not what was expected
 */
record Attempt(Outcome outcome, String detail) {

    /** Asks in a transaction that is rolled back, so that no attempt is in the way of the next. */
    static Attempt of(SignedIn subject, Callable<?> operation) throws Exception {
        UserTransaction transaction = Transactions.begun();
        try {
            return bare(subject, operation);
        } finally {
            transaction.rollback();
        }
    }

    /** Asks outside of any transaction. */
    static Attempt bare(SignedIn subject, Callable<?> operation) {
        try {
            return answered(subject.run(operation::call));
        } catch (Exception failure) {
            return failed(failure);
        }
    }

    private static Attempt answered(@Nullable Object answer) {
        if (answer instanceof Optional<?> perhaps && perhaps.isEmpty()) {
            return new Attempt(Outcome.DENY, "nothing");
        } else if (answer instanceof Collection<?> answers && answers.stream().anyMatch(EditAnswer.class::isInstance)) {
            return edited((EditAnswer) answers.iterator().next());
        }
        return new Attempt(Outcome.ALLOW, "");
    }

    private static Attempt edited(EditAnswer answer) {
        Outcome outcome =
                switch (answer.status()) {
                    case SAVED, UNCHANGED -> Outcome.ALLOW;
                    case LOCKED -> Outcome.LOCKED;
                    case INVALID, CONFLICT -> Outcome.FAILED;
                };
        return new Attempt(outcome, answer.toString());
    }

    private static Attempt failed(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException || cause instanceof EJBTransactionRequiredException) {
                return new Attempt(Outcome.DENY, cause.toString());
            } else if (cause instanceof NotFoundException) {
                return new Attempt(Outcome.NOTFOUND, cause.toString());
            } else if (cause instanceof LockedException || cause instanceof HigherRightsException) {
                return new Attempt(Outcome.LOCKED, cause.toString());
            }
        }
        return new Attempt(Outcome.FAILED, failure + " / " + failure.getCause());
    }
}
