package school.ejournal.identity;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** The caller sees the account and may not change it: it bears more rights than she has (ID-09). */
@ApplicationException(rollback = true)
public class HigherRightsException extends RefusedException {

    private static final long serialVersionUID = 1L;

    public HigherRightsException() {
        super("identity.above");
    }
}
