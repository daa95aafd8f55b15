package school.ejournal.curriculum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import school.ejournal.curriculum.store.Subjects;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolScope;

/** Keeps subjects and the curriculum plan. */
@Stateless
public class CurriculumService {

    @Inject
    private Subjects subjects;

    /** Makes new subjects and renames known ones (CU-01); answers their ids by sourcedId. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public Map<String, Long> keepSubjects(List<NewSubject> wanted) {
        return subjects.keep(SchoolScope.caller().schoolId(), wanted);
    }

    /** Sets lines of the year's plan (CU-02). */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public void plan(long yearId, Collection<PlanLine> lines) {
        subjects.plan(SchoolScope.caller().schoolId(), yearId, lines);
    }
}
