package school.ejournal.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import school.ejournal.identity.Role;

/** Says how far an import has come while it is under way. */
@Stateless
public class ImportProgressQuery {

    @Inject
    private ImportProgress progress;

    /** What the caller's own import is at; nothing while there is none (EX-23). */
    @RolesAllowed(Role.COORDINATOR)
    public Optional<ImportStep> find() {
        return progress.find();
    }
}
