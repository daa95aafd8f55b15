package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.AdjustmentQuery;
import school.ejournal.curriculum.AdjustmentRow;
import school.ejournal.curriculum.AdjustmentService;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;

/** One adjustment sheet: to be decided, taken back, printed and signed. */
@Named
@RequestScoped
public class AdjustmentPage {

    @EJB
    private AdjustmentQuery query;

    @EJB
    private AdjustmentService adjustments;

    @Inject
    private Shell shell;

    private long id;
    private @Nullable AdjustmentRow row;
    private @Nullable String note;

    @PostConstruct
    void readAddress() {
        id = AskedId.find("id").orElseThrow(NotFoundException::new);
        row = query.get(id);
    }

    public @Nullable String approve() {
        return decided(() -> adjustments.approve(id, said()));
    }

    public @Nullable String giveBack() {
        return decided(() -> adjustments.giveBack(id, said()));
    }

    public @Nullable String withdraw() {
        return decided(() -> adjustments.withdraw(id));
    }

    private @Nullable String decided(Runnable decision) {
        return Refusals.told(decision) ? "/journal/adjustment.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String said() {
        return note == null ? "" : note;
    }

    /** Whether the person who looks may decide it: by office, and not her own. */
    public boolean isToDecide() {
        return getRow().isWaiting()
                && shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR)
                && getRow().teacherId() != shell.caller().personId();
    }

    public boolean isToWithdraw() {
        return getRow().isWaiting() && getRow().teacherId() == shell.caller().personId();
    }

    public AdjustmentRow getRow() {
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    public long getId() {
        return id;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
