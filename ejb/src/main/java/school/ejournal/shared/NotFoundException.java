package school.ejournal.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing for this caller: unknown, of another school and not hers look the same (HTTP 404). */
@ApplicationException(rollback = true)
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("shared.notFound");
    }
}
