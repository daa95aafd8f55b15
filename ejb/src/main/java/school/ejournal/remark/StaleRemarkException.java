package school.ejournal.remark;

import jakarta.ejb.ApplicationException;
import school.ejournal.shared.RefusedException;

/** The remark was changed meanwhile (RM-04). */
@ApplicationException(rollback = true)
public class StaleRemarkException extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final int version;
    private final String text;

    public StaleRemarkException(int version, String text) {
        super("remark.stale");
        this.version = version;
        this.text = text;
    }

    public int version() {
        return version;
    }

    public String text() {
        return text;
    }
}
