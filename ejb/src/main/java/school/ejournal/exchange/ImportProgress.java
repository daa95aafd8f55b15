package school.ejournal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import school.ejournal.exchange.ImportStep.Phase;
import school.ejournal.shared.SchoolScope;

/**
 * What each account's import is at, in memory only (EX-23): a table would show nothing of a transaction that is still open. It
 * says what is being done, never that something was: how an import ended is told by its own answer.
 */
@ApplicationScoped
public class ImportProgress {

    private final Map<Long, ImportStep> steps = new ConcurrentHashMap<>();

    /** Does an import in the name of the caller; whether it is done, refused or fails, nothing is told of it afterwards. */
    <T> T during(Supplier<T> work) {
        tell(Phase.READING, 0, 0);
        try {
            return work.get();
        } finally {
            steps.remove(account());
        }
    }

    void tell(Phase phase, int done, int total) {
        steps.put(account(), new ImportStep(phase, done, total));
    }

    Optional<ImportStep> find() {
        return Optional.ofNullable(steps.get(account()));
    }

    private static long account() {
        return SchoolScope.caller().accountId();
    }
}
