package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.correction.CorrectionService;

/** A teacher's own requests for corrections and what became of them. */
@Named
@RequestScoped
public class OwnCorrectionsPage {

    @EJB
    private CorrectionQuery query;

    @EJB
    private CorrectionService corrections;

    private @Nullable List<CorrectionRow> rows;

    public List<CorrectionRow> getRows() {
        if (rows == null) {
            rows = query.listOwn();
        }
        return rows;
    }

    /** Takes a request back that waits. */
    public void withdraw(long id) {
        Refusals.told(() -> corrections.withdraw(id));
        rows = null;
    }
}
