package school.ejournal.journal;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** The cell, or the lesson's text, is something else than the correction was asked for: both values are shown and people decide (JR-09). */
@ApplicationException(rollback = true)
public class StaleCellException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int version;

    public StaleCellException(String text, int version) {
        this("correction.stale", text, version);
    }

    StaleCellException(String key, String text, int version) {
        super(key, text);
        this.text = text;
        this.version = version;
    }

    /** What stands there now. */
    public String text() {
        return text;
    }

    public int version() {
        return version;
    }
}
