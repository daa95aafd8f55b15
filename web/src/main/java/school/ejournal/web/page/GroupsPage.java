package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.calendar.YearRow;
import school.ejournal.identity.Role;
import school.ejournal.lesson.FreeTeacher;
import school.ejournal.lesson.ScheduleQuery;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.GroupBasis;
import school.ejournal.roster.GroupCandidate;
import school.ejournal.roster.GroupKind;
import school.ejournal.roster.GroupOrder;
import school.ejournal.roster.GroupRow;
import school.ejournal.roster.GroupService;
import school.ejournal.roster.NewPart;
import school.ejournal.roster.RosterQuery;
import school.ejournal.roster.SubjectChoice;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** Named groups, of one class or across classes: shown to the heads, made and filled by deputy and coordinator. */
@Named
@RequestScoped
public class GroupsPage {

    private static final String HERE = "/office/groups.xhtml?faces-redirect=true";

    @EJB
    private GroupService groups;

    @EJB
    private RosterQuery roster;

    @EJB
    private ScheduleQuery schedules;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private List<GroupRow> rows = List.of();
    private @Nullable GroupRow chosen;
    private boolean fresh;
    private List<String> ticked = List.of();

    /** Which group is filled, and with whom, is known before the form is read. */
    @PostConstruct
    void readAddress() {
        rows = groups.listGroups();
        String asked = isKeeper() ? Faces.getRequestParameter("group") : null;
        fresh = "new".equals(asked);
        if (asked != null && !fresh) {
            chosen = rows.stream()
                    .filter(row -> Long.toString(row.id()).equals(asked))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        String[] ticks = Faces.getRequestParameterValues("tick");
        ticked = ticks == null ? List.of() : Arrays.asList(ticks);
    }

    /** Makes the group that is typed; its members are chosen next. */
    public @Nullable String open() {
        long[] made = {0};
        return Refusals.told(() -> made[0] = groups.open(new NewPart(
                        chosen("class"),
                        chosen("subject"),
                        given("name"),
                        basis(),
                        chosen("teacher"),
                        GivenDay.of(typed.get("from")))))
                ? HERE + "&group=" + made[0]
                : null;
    }

    /** Lets the group have those who are ticked from the typed day on. */
    public @Nullable String choose() {
        GroupRow group = chosen;
        if (group == null) {
            throw new NotFoundException();
        }
        List<Long> students = ticked.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        return Refusals.told(() -> groups.choose(group.id(), students, GivenDay.of(typed.get("from"))))
                ? HERE + "&did=1"
                : null;
    }

    private GroupBasis basis() {
        String hours = given("hours").strip().replace(',', '.');
        if (!hours.matches("|\\d{1,2}(\\.\\d{1,2})?")) {
            throw new RefusedException("roster.badHours", 40);
        }
        return new GroupBasis(
                GroupKind.find(given("kind")).orElse(GroupKind.ORDINARY),
                GroupOrder.find(given("orderNumber"), GivenDay.find(typed.get("orderDate"))),
                hours.isEmpty() ? null : new BigDecimal(hours));
    }

    private String given(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    private long chosen(String field) {
        String given = typed.get(field);
        if (given == null || !given.matches("\\d{1,18}")) {
            throw new RefusedException("roster.chooseAll");
        }
        return Long.parseLong(given);
    }

    /** Whether a pupil is to be shown ticked: as she was sent, else as she belongs. */
    public boolean isTicked(GroupCandidate one) {
        return Faces.isPostback() ? ticked.contains(Long.toString(one.id())) : one.isMember();
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public boolean isDone() {
        return "1".equals(Faces.getRequestParameter("did"));
    }

    public boolean isFresh() {
        return fresh;
    }

    public @Nullable GroupRow getChosen() {
        return chosen;
    }

    public List<GroupRow> getRows() {
        return rows;
    }

    public List<GroupCandidate> getCandidates() {
        return chosen == null ? List.of() : groups.listCandidates(chosen.id(), day());
    }

    /** The day on which the members are meant: today, or the first day of a year of work that is still to come. */
    private LocalDate day() {
        LocalDate today = shell.getToday();
        YearRow year = choice.getShown();
        return year == null ? today : year.day(today);
    }

    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    public List<ClassRow> getClasses() {
        return roster.listClasses();
    }

    public List<SubjectChoice> getSubjects() {
        return groups.listSubjects();
    }

    public List<FreeTeacher> getTeachers() {
        return schedules.listTeachers();
    }

    /** What is typed, by the name of the field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }
}
