package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** Somebody else changed the work meanwhile: nothing was overwritten (JR-09). */
@ApplicationException(rollback = true)
public class StaleWorkException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final int version;

    public StaleWorkException(int version) {
        super("journal.staleWork");
        this.version = version;
    }

    public int version() {
        return version;
    }
}
