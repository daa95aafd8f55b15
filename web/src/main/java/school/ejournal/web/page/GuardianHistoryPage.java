package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.Role;
import school.ejournal.particulars.GuardianshipChange;
import school.ejournal.particulars.GuardianshipService;

/** What was done to the guardianships of the pupil that a page is about, for those who read the past (PE-07). */
@Named
@RequestScoped
public class GuardianHistoryPage {

    @EJB
    private GuardianshipService service;

    @Inject
    private Shell shell;

    private @Nullable List<GuardianshipChange> changes;

    public List<GuardianshipChange> getChanges() {
        List<GuardianshipChange> found = changes;
        if (found == null) {
            long pupil = AskedId.find("id").orElse(0);
            found = shell.caller().isAnyOf(Role.COORDINATOR, Role.DIRECTOR) ? service.listChanges(pupil) : List.of();
            changes = found;
        }
        return found;
    }
}
