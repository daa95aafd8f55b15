package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.curriculum.ControlShare;
import school.ejournal.curriculum.LessonPlanQuery;
import school.ejournal.curriculum.LessonPlanService;
import school.ejournal.curriculum.PlanCard;
import school.ejournal.curriculum.PlanGroup;
import school.ejournal.curriculum.PlannedItem;
import school.ejournal.shared.NotFoundException;

/** One lesson plan: shown whole, changed item by item by its owner. */
@Named
@RequestScoped
public class PlanPage {

    private static final String NEW = "new";

    @EJB
    private LessonPlanQuery query;

    @EJB
    private LessonPlanService plans;

    @Inject
    private Show show;

    private long id;
    private @Nullable String asked;
    private @Nullable PlanCard card;
    private TypedPlanItem typed = new TypedPlanItem();
    private int version;

    /** Which item is edited decides what the form holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        id = AskedId.find("id").orElseThrow(NotFoundException::new);
        PlanCard found = query.get(id);
        card = found;
        version = found.version();
        asked = found.own() ? Faces.getRequestParameter("item") : null;
        if (asked != null && !NEW.equals(asked)) {
            typed = TypedPlanItem.of(item(AskedId.find("item").orElseThrow(NotFoundException::new)));
        }
    }

    private PlannedItem item(long itemId) {
        return getCard().items().stream()
                .filter(one -> one.id() == itemId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Keeps what is typed. */
    public @Nullable String keep() {
        return done(() -> {
            if (isFresh()) {
                plans.add(id, version, typed.wanted(), typed.place());
            } else {
                plans.change(id, version, chosen(), typed.wanted(), typed.place());
            }
        });
    }

    /** Moves the item so many places on. */
    public @Nullable String move(int by) {
        return done(() -> plans.move(id, version, chosen(), item(chosen()).position() + by));
    }

    public @Nullable String remove() {
        return done(() -> plans.remove(id, version, chosen()));
    }

    /** Uses the plan for a group, or no longer. */
    public @Nullable String toggle(PlanGroup group) {
        return done(() -> {
            if (group.used()) {
                plans.release(id, version, group.groupId());
            } else {
                plans.use(id, version, group.groupId());
            }
        });
    }

    private @Nullable String done(Runnable asking) {
        return Refusals.told(asking) ? "/journal/plan.xhtml?faces-redirect=true&id=" + id : null;
    }

    private long chosen() {
        return AskedId.find("item").orElseThrow(NotFoundException::new);
    }

    /** Whether an item opens another section than the one before it. */
    public boolean opensSection(PlannedItem item) {
        List<PlannedItem> items = getCard().items();
        int at = items.indexOf(item);
        String before = at == 0 ? "" : items.get(at - 1).section();
        return !item.section().equals(before) && !item.section().isEmpty();
    }

    /** {@code 170 часов из 170 по учебному плану}. */
    public String getHours() {
        PlanCard shown = getCard();
        return shown.plan().foundHours().signum() == 0
                ? show.text("plan.hoursAlone", show.number(shown.plan().hours()))
                : show.text(
                        "plan.hoursOf",
                        show.number(shown.plan().hours()),
                        show.number(shown.plan().foundHours()));
    }

    public ControlShare getShare() {
        return getCard().share(query.controlLimit());
    }

    public PlanCard getCard() {
        if (card == null) {
            throw new NotFoundException();
        }
        return card;
    }

    public boolean isForm() {
        return asked != null;
    }

    public boolean isFresh() {
        return NEW.equals(asked);
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public long getId() {
        return id;
    }

    public TypedPlanItem getTyped() {
        return typed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
