package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.Document;
import school.ejournal.rollover.FateChoice;
import school.ejournal.rollover.OpenGroup;
import school.ejournal.rollover.PupilFate;
import school.ejournal.rollover.RolloverObstacle;
import school.ejournal.rollover.RolloverPlan;
import school.ejournal.rollover.RolloverQuery;
import school.ejournal.rollover.RolloverRow;
import school.ejournal.rollover.RolloverService;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;
import school.ejournal.web.text.Texts;

/** The step to the next school year: what it would do, pupil by pupil, doing it, and what was done. */
@Named
@RequestScoped
public class RolloverPage {

    private static final String HERE = "/office/rollover.xhtml?faces-redirect=true";

    @EJB
    private RolloverQuery query;

    @EJB
    private RolloverService service;

    @Inject
    private Show show;

    @Inject
    private Shell shell;

    private final TypedWish wish = new TypedWish();
    private @Nullable RolloverPlan plan;
    private @Nullable RolloverRow done;
    private @Nullable Long classId;
    private boolean held;
    private List<TypedFate> typed = List.of();
    private List<ClassFates> classes = List.of();
    private List<OpenGroup> openGroups = List.of();
    private List<RolloverObstacle> obstacles = List.of();
    private String all = "";
    private @Nullable String seen;
    private @Nullable String orderNumber;
    private @Nullable String orderDate;

    /** What there is decides which forms there are, so it is known before they are read. */
    @PostConstruct
    void readAddress() {
        RolloverPlan read = query.rehearse().orElse(null);
        plan = read;
        held = "held".equals(Faces.getRequestParameter("show"));
        if (read == null) {
            return;
        }
        query.listDone().stream()
                .filter(row -> !row.isUndone() && row.from().id() == read.from().id())
                .findFirst()
                .ifPresent(this::readDone);
        wish.read(read.wish());
        seen = read.digest();
        String asked = Faces.getRequestParameter("class");
        if (done == null) {
            classes = ClassFates.of(read.pupils(), held);
        }
        if (asked != null && done == null) {
            classId = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : 0L;
            typed = ofClass(read, classId).stream().map(TypedFate::new).toList();
        }
    }

    private void readDone(RolloverRow row) {
        done = row;
        classes = ClassFates.of(query.listFates(row.id()), held);
        openGroups = query.listOpenGroups(row.id());
        obstacles = query.listObstacles(row.id());
    }

    private static List<PupilFate> ofClass(RolloverPlan plan, Long classId) {
        List<PupilFate> pupils = plan.pupils().stream()
                .filter(pupil -> pupil.classId() == classId)
                .toList();
        if (pupils.isEmpty()) {
            throw new NotFoundException();
        }
        return pupils;
    }

    public @Nullable String keepWish() {
        return Refusals.told(() -> service.wish(wish.wish())) ? HERE : null;
    }

    /** Keeps what was chosen for the pupils of the class. */
    public @Nullable String choose() {
        return chosen(typed.stream()
                .filter(TypedFate::isChanged)
                .map(TypedFate::choice)
                .toList());
    }

    /** Chooses the same for all pupils of the class. */
    public @Nullable String chooseForAll() {
        return chosen(typed.stream()
                .map(one -> TypedFate.choice(one.getPupil().studentId(), all))
                .toList());
    }

    private @Nullable String chosen(List<FateChoice> choices) {
        return Refusals.told(() -> {
                    requireSeen();
                    service.choose(choices);
                })
                ? HERE + "&class=" + classId
                : null;
    }

    public @Nullable String roll() {
        return Refusals.told(() -> service.roll(
                        new Document(orderNumber == null ? "" : orderNumber, GivenDay.of(orderDate)),
                        Objects.requireNonNullElse(seen, "")))
                ? HERE
                : null;
    }

    public @Nullable String undo() {
        RolloverRow row = done;
        return row != null && Refusals.told(() -> service.undo(row.id())) ? HERE : null;
    }

    /** The rows of the form are those of the plan it was made from. */
    private void requireSeen() {
        if (plan != null && !plan.digest().equals(seen)) {
            throw new RefusedException("rollover.changed");
        }
    }

    public boolean isThere() {
        return plan != null;
    }

    public @Nullable RolloverPlan getPlan() {
        return plan;
    }

    public @Nullable RolloverRow getDone() {
        return done;
    }

    /** The class whose pupils are chosen for; null for the list of all classes. */
    public @Nullable Long getClassId() {
        return classId;
    }

    public boolean isHeld() {
        return held;
    }

    /** The fates by class, of the plan or of what was done. */
    public List<ClassFates> getClasses() {
        return classes;
    }

    public List<TypedFate.Option> getOptions() {
        RolloverPlan read = plan;
        return read == null || typed.isEmpty()
                ? List.of()
                : TypedFate.options(read, typed.get(0).getPupil().gradeLevel());
    }

    /** {@code Переводится в 7А}. */
    public String words(TypedFate.Option option) {
        return show.text("rollover.to." + option.fate().code(), Objects.requireNonNullElse(option.toClass(), ""));
    }

    /** Why it cannot be done, in words. */
    public String faultWords(String key) {
        return Texts.text(key, shell.getLocale());
    }

    public List<OpenGroup> getOpenGroups() {
        return openGroups;
    }

    public List<RolloverObstacle> getObstacles() {
        return obstacles;
    }

    /** What an obstacle is, in words. */
    public String obstacleWords(RolloverObstacle obstacle) {
        String key = "obstacle." + obstacle.what().replace(':', '.');
        String said = show.text(key);
        return show.text("obstacle.count", said.equals(key) ? show.text("rollover.otherRows") : said, obstacle.count());
    }

    public TypedWish getWish() {
        return wish;
    }

    public List<TypedFate> getTyped() {
        return typed;
    }

    public String getAll() {
        return all;
    }

    public void setAll(@Nullable String all) {
        this.all = all == null ? "" : all;
    }

    public @Nullable String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = seen;
    }

    public @Nullable String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(@Nullable String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public @Nullable String getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(@Nullable String orderDate) {
        this.orderDate = orderDate;
    }
}
