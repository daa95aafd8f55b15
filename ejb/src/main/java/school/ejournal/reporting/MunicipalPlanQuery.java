package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.identity.SchoolService;
import school.ejournal.shared.SchoolScope;

/**
 * Tells the municipality plan against fact of its schools (RP-09). Each school is asked in a transaction of its own that sees
 * that school only, as the night's jobs do; what leaves it are sums.
 */
@Stateless
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MunicipalPlanQuery {

    @EJB
    private SchoolService schools;

    @EJB
    private PlanFactQuery plans;

    /** Every school by name, also those without a running term. */
    @RolesAllowed(Role.MUNICIPALITY)
    public List<SchoolPlanRow> listSchools() {
        return schools.listSchools().stream()
                .map(school ->
                        new SchoolPlanRow(school.id(), school.name(), SchoolScope.in(school.id(), plans::sumSchool)))
                .toList();
    }
}
