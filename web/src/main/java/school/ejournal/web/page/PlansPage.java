package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.ControlShare;
import school.ejournal.curriculum.LessonPlanQuery;
import school.ejournal.curriculum.LessonPlanService;
import school.ejournal.curriculum.PlanRow;
import school.ejournal.curriculum.UnplannedGroups;

/** The lesson plans of a teacher, and of the school for its heads. */
@Named
@RequestScoped
public class PlansPage {

    @EJB
    private LessonPlanQuery query;

    @EJB
    private LessonPlanService plans;

    @Inject
    private Shell shell;

    private List<PlanRow> own = List.of();
    private List<PlanRow> all = List.of();
    private List<UnplannedGroups> unplanned = List.of();
    private BigDecimal limit = BigDecimal.ZERO;

    @PostConstruct
    void load() {
        limit = query.controlLimit();
        if (shell.isTeacher()) {
            own = query.listOwn();
            unplanned = query.listUnplanned();
        }
        if (shell.isHead()) {
            all = query.listAll();
        }
    }

    /** Makes a plan for a group and those beside it; answers the way to it. */
    public @Nullable String make(long groupId) {
        long[] made = new long[1];
        boolean done = Refusals.told(() -> made[0] = plans.make(groupId));
        return done ? "/journal/plan.xhtml?faces-redirect=true&id=" + made[0] : null;
    }

    public ControlShare share(PlanRow row) {
        return new ControlShare(row.controlHours(), row.hours(), limit);
    }

    public List<PlanRow> getOwn() {
        return own;
    }

    public List<PlanRow> getAll() {
        return all;
    }

    public List<UnplannedGroups> getUnplanned() {
        return unplanned;
    }
}
