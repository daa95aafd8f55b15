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
import school.ejournal.admission.AccessQuery;
import school.ejournal.admission.AccessRow;
import school.ejournal.admission.AccessState;
import school.ejournal.identity.AccountService;
import school.ejournal.shared.NotFoundException;

/** Closes and opens the way in of one of a class, its guardians or the staff, beside the list it stands in. */
@Named
@RequestScoped
public class DoorPage {

    @EJB
    private AccessQuery query;

    @EJB
    private AccountService accounts;

    @Inject
    private Shell shell;

    private @Nullable AccessRow row;
    private @Nullable String reason;

    /** Whom it is about, looked for only where it is about somebody. */
    @PostConstruct
    void read() {
        if (shell.isCoordinator() && Faces.getRequestParameter("doorOf") != null) {
            OptionalLong schoolClass = AskedId.find("id");
            List<AccessRow> rows =
                    schoolClass.isPresent() ? query.listOfClass(schoolClass.getAsLong()) : query.listStaff();
            AccessRow found = AccessList.named(rows, "doorOf");
            row = found == null || found.accountId() == 0 ? null : found;
        }
    }

    public @Nullable AccessRow getRow() {
        return row;
    }

    /** Whether the list offers it: to the coordinator, for an account of nobody above her and not her own. */
    public boolean offers(AccessRow one) {
        return shell.isCoordinator()
                && one.accountId() != 0
                && one.state() != AccessState.LEFT
                && one.isChangeableBy(shell.caller());
    }

    public void close() {
        long account = wanted();
        again(Refusals.told(() -> accounts.block(account, reason == null ? "" : reason)));
    }

    public void open() {
        long account = wanted();
        again(Refusals.told(() -> accounts.unblock(account)));
    }

    private long wanted() {
        AccessRow found = row;
        if (found == null) {
            throw new NotFoundException();
        }
        return found.accountId();
    }

    private static void again(boolean done) {
        if (done) {
            OptionalLong schoolClass = AskedId.find("id");
            if (schoolClass.isPresent()) {
                Faces.redirect("/journal/slips.xhtml?id=%s", Long.toString(schoolClass.getAsLong()));
            } else {
                Faces.redirect("/office/staff.xhtml");
            }
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
