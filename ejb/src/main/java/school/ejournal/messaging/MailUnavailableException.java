package school.ejournal.messaging;

/** The mail server is not there just now. Nothing of a letter was done. */
public class MailUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MailUnavailableException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
