package school.ejournal.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.reporting.store.StoredReports;
import school.ejournal.shared.NotFoundException;

/** Reads reports that were made and kept. */
@Stateless
public class ReportQuery {

    @Inject
    private StoredReports reports;

    /** The kept reports, the latest first. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<ReportRow> listReports() {
        return reports.list();
    }

    /**
     * A kept report's file.
     *
     * @throws NotFoundException if the school has no such report
     */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public byte[] open(long id) {
        return reports.findBytes(id).orElseThrow(NotFoundException::new);
    }
}
