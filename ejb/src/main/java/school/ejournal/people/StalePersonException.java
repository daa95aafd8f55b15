package school.ejournal.people;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** Somebody changed the person meanwhile; what is kept now comes with the refusal (PE-05). */
@ApplicationException(rollback = true)
public class StalePersonException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient PersonCard now;

    public StalePersonException(PersonCard now) {
        super("people.stale");
        this.now = now;
    }

    /** What is kept now. */
    public PersonCard now() {
        return now;
    }
}
