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

    @Inject
    private StoredDecisions decisions;

    /** What holds, one line for each thing there is to decide, in their order. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<DecisionRow> listDecisions() {
        return decisions.list();
    }
}
