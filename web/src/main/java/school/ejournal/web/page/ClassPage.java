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
import school.ejournal.calendar.YearRow;
import school.ejournal.identity.Role;
import school.ejournal.roster.ClassMember;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.roster.RosterService;

/** The classes somebody may look into, and the list of one of them. */
@Named
@RequestScoped
public class ClassPage {

    @EJB
    private RosterQuery roster;

    @EJB
    private RosterService service;

    @Inject
    private Shell shell;

    @Inject
    private YearChoice choice;

    private @Nullable Long id;
    private List<ClassRow> classes = List.of();
    private @Nullable ClassRow shown;
    private @Nullable String profile;
    private List<ClassMember> members = List.of();

    /** What is shown decides whether there is a form, so it is known before the form is read. */
    @PostConstruct
    void readForm() {
        String sent = Faces.getRequestParameter("id");
        if (Faces.isPostback() && sent != null && sent.matches("\\d{1,18}")) {
            id = Long.valueOf(sent);
            load();
        }
    }

    /** One class only is opened at once. */
    public void load() {
        YearRow year = choice.getShown();
        classes = year == null ? List.of() : roster.listClassesOf(year.id());
        if (id == null && classes.size() == 1) {
            id = classes.get(0).id();
        }
        if (id != null) {
            long wanted = id;
            members = roster.listMembers(wanted);
            shown = find(wanted);
            choice.getYears().stream().filter(other -> shown == null).forEach(other -> look(other, wanted));
        }
    }

    /** Keeps what was typed as the profile of the class. */
    public @Nullable String keepProfile() {
        long wanted = Objects.requireNonNullElse(id, 0L);
        boolean done = Refusals.told(() -> service.keepProfile(wanted, Objects.requireNonNullElse(profile, "")));
        return done ? "/journal/class.xhtml?faces-redirect=true&id=" + wanted : null;
    }

    /** Whether the one who looks says what profile a class has. */
    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public @Nullable String getProfile() {
        return profile == null && shown != null ? shown.profile() : profile;
    }

    public void setProfile(@Nullable String profile) {
        this.profile = profile;
    }

    /** A class is opened by its number alone: it may be of another year. */
    private void look(YearRow year, long wanted) {
        classes = roster.listClassesOf(year.id());
        shown = find(wanted);
        choice.show(year);
    }

    private @Nullable ClassRow find(long wanted) {
        return classes.stream().filter(row -> row.id() == wanted).findFirst().orElse(null);
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public @Nullable ClassRow getShown() {
        return shown;
    }

    public List<ClassMember> getMembers() {
        return members;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
