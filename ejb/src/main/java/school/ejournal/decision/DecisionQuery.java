package school.ejournal.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.decision.store.StoredDecisions;
import school.ejournal.identity.Role;

/** Reads what the school decided. */
@Stateless
public class DecisionQuery {

    private static final int MOST_CHANGES = 100;

    @Inject
    private StoredDecisions decisions;

    /** What holds, one line for each thing there is to decide, in their order. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<DecisionRow> listDecisions() {
        return decisions.list();
    }

    /** Who decided what anew, the last first; at most {@value #MOST_CHANGES} (DC-03). */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<DecisionChange> listChanges() {
        return decisions.listChanges(MOST_CHANGES);
    }
}
