package school.ejournal.web.problem;

import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import school.ejournal.shared.DatabaseException;
import school.ejournal.shared.SchoolJson;

/**
 * A failure that nobody foresaw: logged under a number, answered with the number and nothing else (PR-02).
 *
 * @param id the number
 * @param passing whether it is worth trying again soon
 */
public record Incident(UUID id, boolean passing) {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    /** Logs a failure, once and in full. */
    public static Incident report(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "incident " + id);
        return new Incident(id, DatabaseException.isPassing(failure));
    }

    /** What a program is told of it. */
    public Problem problem(Locale language) {
        ProblemKind kind = passing ? ProblemKind.UNAVAILABLE : ProblemKind.INCIDENT;
        return Problem.of(kind, language).with("instance", SchoolJson.value("urn:uuid:" + id));
    }
}
