package school.ejournal.launcher;

/** Why the product cannot start, in one line for the person at the console. Nothing is left half-started. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The command line was wrong. */
    public static final int USAGE = 2;

    /** Something outside is not as it must be. */
    public static final int ENVIRONMENT = 1;

    private final int status;

    public StartRefused(int status, String line) {
        super(line);
        this.status = status;
    }

    public StartRefused(String line) {
        this(ENVIRONMENT, line);
    }

    /** The exit status of the process. */
    public int status() {
        return status;
    }
}
