package school.ejournal.particulars;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.particulars.store.ChangeNotices;
import school.ejournal.particulars.store.Confirmations;
import school.ejournal.shared.SchoolScope;

/** Brings in confirmations and notices of the past, with the times and authors they had; for the demo. */
@Stateless
public class FamilyPast {

    @Inject
    private Confirmations confirmations;

    @Inject
    private ChangeNotices notices;

    /** Confirms some people for a school year, as the homeroom teacher did it who has an account. */
    @RolesAllowed(Role.SYSTEM)
    public void confirm(long yearId, long teacherId, Instant at, List<Long> people) {
        confirmations.add(SchoolScope.caller().schoolId(), yearId, confirmations.accountOf(teacherId), at, people);
    }

    /** Takes a notice as the one sent it from whom it is, and who has an account. */
    @RolesAllowed(Role.SYSTEM)
    public void tell(NewNotice notice, Instant at) {
        notices.add(
                SchoolScope.caller().schoolId(), notice, notice.wanted(), confirmations.accountOf(notice.fromId()), at);
    }
}
