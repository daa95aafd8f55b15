package school.ejournal.journal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.journal.store.Extensions;
import school.ejournal.shared.SchoolClock;

/** Reads the edit window and its extensions. */
@Stateless
public class ExtensionQuery {

    @Inject
    private Extensions extensions;

    @Inject
    private SchoolClock clock;

    /** The school's edit window. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public WindowRow getWindow() {
        return extensions.window();
    }

    /** All extensions, those that hold today first, then the latest granted. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<ExtensionRow> listExtensions() {
        return extensions.list(clock.today());
    }

    /** The teachers and classes of today whose surname or name begins with what is looked for. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR})
    public List<ExtensionTarget> search(String beginning) {
        return extensions.search(beginning.strip(), clock.today());
    }
}
