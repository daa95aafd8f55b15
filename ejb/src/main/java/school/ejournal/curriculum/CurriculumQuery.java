package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.curriculum.store.PlannedLines;
import school.ejournal.identity.Role;

/** Reads the curriculum plan of a year (CU-02), for the heads. */
@Stateless
public class CurriculumQuery {

    /** So many changes are told, the latest ones. */
    public static final int MOST_CHANGES = 30;

    @Inject
    private PlannedLines lines;

    /** All subjects of the school by area and name, with the hours of each grade level; one without hours is there once. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<PlannedHours> listPlan(long yearId) {
        return lines.list(yearId);
    }

    /** The latest changes of a year's plan, the newest first. */
    @RolesAllowed({Role.COORDINATOR, Role.DEPUTY, Role.DIRECTOR})
    public List<PlanChangeRow> listChanges(long yearId) {
        return lines.listChanges(yearId, MOST_CHANGES);
    }
}
