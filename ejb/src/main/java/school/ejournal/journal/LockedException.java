package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import java.util.List;
import school.ejournal.shared.Objection;
import school.ejournal.shared.RefusedException;

/** Rules object to noting this lesson. */
@ApplicationException(rollback = true)
public class LockedException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    public LockedException(List<Objection> objections) {
        super(objections.get(0).key(), objections.get(0).arguments().toArray());
        this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
        return objections == null ? List.of() : objections;
    }
}
