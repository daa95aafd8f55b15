package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.admission.AccessQuery;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.HeldRole;
import school.ejournal.admission.StaffService;
import school.ejournal.shared.NotFoundException;

/** The roles of one of the staff: those she has, a further one, the end of one. */
@Named
@RequestScoped
public class RolesPage {

    private static final String HERE = "/office/roles.xhtml?id=%s&kept=true";

    @EJB
    private AccessQuery query;

    @EJB
    private StaffService staff;

    @Inject
    private Shell shell;

    private @Nullable AccessRow row;
    private List<HeldRole> roles = List.of();
    private @Nullable String role;
    private @Nullable String since;
    private @Nullable String lastDay;

    /** Whose roles it is about decides what may be given, so it is known before a form is read. */
    @PostConstruct
    void read() {
        long person = AskedId.find("id").orElse(0);
        roles = query.listRoles(person);
        row = query.listStaff().stream()
                .filter(one -> one.personId() == person)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        since = shell.getToday().toString();
        lastDay = since;
    }

    public void grant() {
        done(Refusals.told(() -> staff.grant(getRow().personId(), role == null ? "" : role, GivenDay.of(since))));
    }

    public void withdraw() {
        HeldRole ending = getEnding();
        if (ending == null) {
            throw new NotFoundException();
        }
        done(Refusals.told(() -> staff.withdraw(getRow().personId(), ending.role(), GivenDay.of(lastDay))));
    }

    private void done(boolean done) {
        if (done) {
            Faces.redirect(HERE, Long.toString(getRow().personId()));
        }
    }

    public AccessRow getRow() {
        AccessRow found = row;
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    public List<HeldRole> getRoles() {
        return roles;
    }

    /** The role that was asked to end. */
    public @Nullable HeldRole getEnding() {
        String asked = Faces.getRequestParameter("endOf");
        return roles.stream()
                .filter(one -> one.role().equals(asked) && isOpen(one))
                .findFirst()
                .orElse(null);
    }

    /** Whether the one who looks may change these roles at all. */
    public boolean isChangeable() {
        return getRow().isChangeableBy(shell.caller());
    }

    public boolean isOpen(HeldRole one) {
        return isChangeable() && one.isOpenOn(shell.getToday());
    }

    public List<String> getGiven() {
        return StaffService.GIVEN;
    }

    public boolean isKept() {
        return Faces.getRequestParameter("kept") != null && !Faces.isPostback();
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public @Nullable String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String lastDay) {
        this.lastDay = lastDay;
    }
}
