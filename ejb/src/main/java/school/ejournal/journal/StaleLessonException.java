package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** Somebody else noted the lesson meanwhile: both versions are shown and the teacher decides (JR-09). */
@ApplicationException(rollback = true)
public class StaleLessonException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final transient ChangedLesson current;

    public StaleLessonException(ChangedLesson current) {
        super("journal.staleLesson");
        this.current = current;
    }

    /** What stands there instead. */
    public ChangedLesson current() {
        return current;
    }
}
