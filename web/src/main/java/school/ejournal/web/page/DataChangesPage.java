package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.identity.Role;
import school.ejournal.particulars.ChangeNotice;
import school.ejournal.particulars.ChangeNoticeQuery;
import school.ejournal.particulars.ChangeNoticeService;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;

/** The notices of change of a class or of the school, and one of them to be entered or declined. */
@Named
@RequestScoped
public class DataChangesPage {

    @EJB
    private ChangeNoticeQuery query;

    @EJB
    private ChangeNoticeService service;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    private @Nullable Long id;
    private @Nullable Long notice;
    private int version;
    private @Nullable String answer;
    private @Nullable List<ChangeNotice> rows;

    @PostConstruct
    void readAddress() {
        id = asked("id");
        notice = asked("notice");
    }

    /** Without asking all classes for the heads of the school, the first of her own for a homeroom teacher. */
    public void load() {
        if (id == null && !shell.isHead()) {
            id = roster.listClasses().stream().findFirst().map(row -> row.id()).orElse(null);
        }
        if (!isWithoutClass()) {
            getRows();
        }
        expectShown();
    }

    private void expectShown() {
        ChangeNotice shown = getShown();
        version = shown == null ? 0 : shown.personVersion();
    }

    public void enter() {
        decided(() -> service.enter(chosen(), version), "entered");
    }

    public void decline() {
        decided(() -> service.decline(chosen(), answer == null ? "" : answer), "declined");
    }

    /** What was refused is shown as it is by now. */
    private void decided(Runnable decision, String done) {
        if (Refusals.told(decision)) {
            Faces.redirect("/journal/datachanges.xhtml?" + (id == null ? "" : "id=" + id + "&") + "done=" + done);
        } else {
            rows = null;
            expectShown();
        }
    }

    private long chosen() {
        if (notice == null) {
            throw new NotFoundException();
        }
        return notice;
    }

    public List<ChangeNotice> getRows() {
        List<ChangeNotice> found = rows;
        if (found == null) {
            found = id == null ? query.listOfSchool() : query.listOfClass(id);
            rows = found;
        }
        return found;
    }

    /** The notice that the address names; null where it names none that waits. */
    public @Nullable ChangeNotice getShown() {
        if (notice == null) {
            return null;
        }
        long wanted = notice;
        return getRows().stream()
                .filter(row -> row.id() == wanted && row.isOpen())
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody may decide: the homeroom teacher, and the coordinator. */
    public boolean isDecider() {
        return shell.caller().isAnyOf(Role.COORDINATOR, Role.HOMEROOM);
    }

    /** A homeroom teacher who leads no class today. */
    public boolean isWithoutClass() {
        return id == null && !shell.isHead();
    }

    /** What was just done; empty where nothing was. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return done != null && List.of("registered", "entered", "declined").contains(done) ? done : "";
    }

    private static @Nullable Long asked(String name) {
        OptionalLong found = AskedId.find(name);
        return found.isPresent() ? found.getAsLong() : null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public @Nullable Long getNotice() {
        return notice;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
