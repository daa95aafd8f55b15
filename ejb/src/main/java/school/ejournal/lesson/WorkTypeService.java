package school.ejournal.lesson;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import school.ejournal.identity.Role;
import school.ejournal.lesson.store.WorkTypes;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolScope;

/** Keeps the kinds of work of the school, with their weights and what counts of retakes. */
@Stateless
public class WorkTypeService {

    @Inject
    private WorkTypes types;

    /** All kinds of work, those in force first, then by weight and name. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public List<WorkTypeRow> listTypes() {
        return types.list();
    }

    /** What was decided about weights and retakes, the latest first. */
    @RolesAllowed({Role.TEACHER, Role.HOMEROOM, Role.DEPUTY, Role.COORDINATOR, Role.DIRECTOR, Role.SYSTEM})
    public List<WorkTypeDecision> listDecisions() {
        return types.listDecisions();
    }

    /** Adds a kind of work; answers its id. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public long add(@NotNull @Valid NewWorkType type) {
        return types.add(SchoolScope.caller().schoolId(), type);
    }

    /**
     * How many marks a decision about a kind of work would weigh anew: those of works in lessons from its first day on
     * (WT-02).
     *
     * @throws NotFoundException if the school has no such kind of work
     */
    @RolesAllowed(Role.COORDINATOR)
    public int countReweighed(long typeId, @NotNull @Valid NewWorkType wanted) {
        WorkTypeRow now = types.find(typeId).orElseThrow(NotFoundException::new);
        return isReweighing(now, wanted) ? types.countMarks(typeId, starts(typeId, wanted)) : 0;
    }

    /**
     * Changes a kind of work. What it weighed before stays for lessons before the decision's first day, which lies after
     * every sealed term (WT-03), and for whoever looks at an earlier moment.
     *
     * @throws NotFoundException if the school has no such kind of work
     * @throws RefusedException if a new weight names no act, if its first day lies in a sealed term or before that of an
     *     earlier decision, if somebody changed the kind meanwhile, or if the default were retired
     */
    @RolesAllowed(Role.COORDINATOR)
    public void change(long typeId, int expectedVersion, @NotNull @Valid NewWorkType wanted) {
        WorkTypeRow now = types.lock(typeId).orElseThrow(NotFoundException::new);
        if (now.version() != expectedVersion) {
            throw new RefusedException("workType.stale");
        } else if (wanted.retired() && wanted.isDefault()) {
            throw new RefusedException("workType.defaultStays");
        } else if (now.isDefault() && !wanted.isDefault()) {
            throw new RefusedException("workType.oneDefault");
        }
        if (isReweighing(now, wanted)) {
            decide(now, wanted);
        }
        types.change(typeId, wanted);
    }

    /** Gives a school that has no kinds of work the customary ones (WT-05); answers how many it got. */
    @RolesAllowed({Role.COORDINATOR, Role.SYSTEM})
    public int takeCustomary() {
        if (!types.list().isEmpty()) {
            return 0;
        }
        CustomaryWork.LADDER.forEach(this::add);
        return CustomaryWork.LADDER.size();
    }

    private void decide(WorkTypeRow now, NewWorkType wanted) {
        if (wanted.documentNumber() == null || wanted.documentDate() == null) {
            throw new RefusedException("workType.noDocument");
        }
        LocalDate starts = starts(now.id(), wanted);
        LocalDate open = types.firstOpenDay(now.id());
        if (starts.isBefore(open)) {
            throw new RefusedException("workType.tooEarly", open);
        }
        types.decide(SchoolScope.caller(), now, wanted, starts, types.countMarks(now.id(), starts));
    }

    private LocalDate starts(long typeId, NewWorkType wanted) {
        return wanted.starts() == null ? types.firstOpenDay(typeId) : wanted.starts();
    }

    private static boolean isReweighing(WorkTypeRow now, NewWorkType wanted) {
        return now.weight() != wanted.weight() || now.retake() != wanted.retake();
    }
}
