package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.correction.Act;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.correction.CorrectionService;
import school.ejournal.identity.Role;
import school.ejournal.shared.NotFoundException;

/** The school's corrections: what waits, what was decided, and one of them to decide. */
@Named
@RequestScoped
public class CorrectionsPage {

    @EJB
    private CorrectionQuery query;

    @EJB
    private CorrectionService corrections;

    @Inject
    private Shell shell;

    private @Nullable Long id;
    private @Nullable String note;
    private @Nullable String actNumber;
    private @Nullable String actDate;
    private @Nullable List<CorrectionRow> rows;

    /** What is shown decides which form is there, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        String asked = Faces.getRequestParameter("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** Approves the correction that is shown; answers where to go on. */
    public @Nullable String approve() {
        return decided(() -> corrections.approve(chosen(), said(), Act.of(actNumber, GivenDay.find(actDate))));
    }

    public @Nullable String refuse() {
        return decided(() -> corrections.refuse(chosen(), said()));
    }

    private @Nullable String decided(Runnable decision) {
        return Refusals.told(decision) ? "/office/corrections.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String said() {
        return note == null ? "" : note;
    }

    private long chosen() {
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    public List<CorrectionRow> getWaiting() {
        return rows().stream().filter(CorrectionRow::isWaiting).toList();
    }

    public List<CorrectionRow> getDecided() {
        return rows().stream().filter(row -> !row.isWaiting()).toList();
    }

    private List<CorrectionRow> rows() {
        if (rows == null) {
            rows = query.listAll();
        }
        return rows;
    }

    /** The correction that the address names; null where it names none. */
    public @Nullable CorrectionRow getShown() {
        if (id == null) {
            return null;
        }
        long wanted = id;
        return rows().stream().filter(row -> row.id() == wanted).findFirst().orElseGet(() -> query.get(wanted));
    }

    /** Whether the person who looks may decide it: by office, and not her own. */
    public boolean isToDecide() {
        CorrectionRow shown = getShown();
        return shown != null
                && shown.isWaiting()
                && shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR)
                && shown.askerId() != shell.caller().personId();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getActNumber() {
        return actNumber;
    }

    public void setActNumber(@Nullable String actNumber) {
        this.actNumber = actNumber;
    }

    public @Nullable String getActDate() {
        return actDate;
    }

    public void setActDate(@Nullable String actDate) {
        this.actDate = actDate;
    }
}
