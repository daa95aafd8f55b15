package school.ejournal.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.correction.store.CorrectionSheets;
import school.ejournal.identity.Role;
import school.ejournal.shared.Caller;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.SchoolScope;

/** Reads corrections (CR-07). */
@Stateless
public class CorrectionQuery {

    @Inject
    private CorrectionSheets sheets;

    /** The caller's own requests, the latest first. */
    @RolesAllowed(Role.TEACHER)
    public List<CorrectionRow> listOwn() {
        return sheets.listOf(SchoolScope.caller().personId());
    }

    /** The caller's own requests in numbers. */
    @RolesAllowed(Role.TEACHER)
    public CorrectionCount countOwn() {
        return sheets.count(SchoolScope.caller().personId());
    }

    /** The school's requests: those that wait, the oldest first, then those decided, the latest first. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<CorrectionRow> listAll() {
        return sheets.listAll();
    }

    /** The corrections by act, which came after their term's seal, the latest first. */
    @RolesAllowed({Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public List<CorrectionRow> listActs() {
        return sheets.listActs();
    }

    /**
     * One correction.
     *
     * @throws NotFoundException if the school has none such, or the caller is no head and did not ask for it
     */
    @RolesAllowed({Role.TEACHER, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR})
    public CorrectionRow get(long id) {
        Caller caller = SchoolScope.caller();
        boolean head = caller.isAnyOf(Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR);
        return sheets.find(id)
                .filter(found -> head || found.askerId() == caller.personId())
                .orElseThrow(NotFoundException::new);
    }
}
