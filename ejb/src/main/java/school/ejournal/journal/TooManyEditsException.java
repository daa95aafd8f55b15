package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.BusinessException;

/** A batch over the limit (JR-08, HTTP 413). Nothing of it was applied. */
@ApplicationException(rollback = true)
public class TooManyEditsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TooManyEditsException(int limit) {
        super("journal.tooManyEdits", limit);
    }
}
