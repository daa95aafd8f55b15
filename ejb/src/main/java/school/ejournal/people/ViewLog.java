package school.ejournal.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.people.store.DataViews;
import school.ejournal.shared.Caller;
import school.ejournal.shared.SchoolClock;
import school.ejournal.shared.SchoolScope;

/** Keeps who looked at whose personal data (PE-08); in the transaction of the reading, so that neither goes without the other. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ViewLog {

    /** As whom somebody looks, who is several: the office that gives most sight. */
    private static final List<String> BY_SIGHT = List.of(
            Role.COORDINATOR, Role.DIRECTOR, Role.DEPUTY, Role.SOCIAL, Role.SECRETARY, Role.HOMEROOM, Role.TEACHER);

    @Inject
    private DataViews views;

    @Inject
    private SchoolClock clock;

    /** Notes that the caller is shown data of some children; the system and the families themselves leave no trace. */
    public void note(Viewed what, Collection<Long> students) {
        Caller caller = SchoolScope.caller();
        if (!students.isEmpty()) {
            BY_SIGHT.stream()
                    .filter(caller::is)
                    .findFirst()
                    .ifPresent(role -> views.add(
                            caller, role, what, students, clock.clock().instant()));
        }
    }

    /** Who looked at a child's data, the latest first, one row for a day, a person and a sight. */
    public List<ViewRow> list(long studentId) {
        return views.list(studentId, SchoolScope.caller().zone());
    }
}
