package school.ejournal.shared;

import jakarta.ejb.ApplicationException;

/** The thing is visible to the caller, but what she asked for is refused for the stated reason (HTTP 409). */
@ApplicationException(rollback = true)
public class RefusedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
