package school.ejournal.web.api;

import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import school.ejournal.shared.DatabaseException;
import school.ejournal.shared.SchoolJson;
import school.ejournal.web.problem.Problem;
import school.ejournal.web.problem.ProblemKind;

/** A failure that nobody foresaw: logged under a number, answered with the number and nothing else (PR-02). */
final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    private Incident() {}

    static Problem report(Throwable failure, Locale language) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "incident " + id);
        ProblemKind kind = DatabaseException.isPassing(failure) ? ProblemKind.UNAVAILABLE : ProblemKind.INCIDENT;
        return Problem.of(kind, language).with("instance", SchoolJson.value("urn:uuid:" + id));
    }
}
