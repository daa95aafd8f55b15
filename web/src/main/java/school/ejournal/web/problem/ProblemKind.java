package school.ejournal.web.problem;

import java.util.Locale;

/** What may go wrong between a program and us. Titles and details stand in the bundles under the slug. */
public enum ProblemKind {
    BAD_REQUEST(400),
    INVALID_BODY(400),
    SIGNED_OUT(401),
    WRONG_PASSWORD(401),
    FORBIDDEN(403),
    NO_TOKEN(403),
    FOREIGN_ORIGIN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REFUSED(409),
    LOCKED(409),
    STALE(409),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    TOO_MANY_LINES(429),
    INCIDENT(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** Its name as it stands in the problem's type and in the keys of its texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a status that the container chose; a bad request for those we have no word for. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGNED_OUT;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> REFUSED;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_TYPE;
            case 429 -> TOO_MANY_LINES;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INCIDENT;
        };
    }
}
