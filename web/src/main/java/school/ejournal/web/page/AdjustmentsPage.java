package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import school.ejournal.curriculum.AdjustmentQuery;
import school.ejournal.curriculum.AdjustmentRow;

/** Adjustment sheets: the teacher's own, and all of them for the heads. */
@Named
@RequestScoped
public class AdjustmentsPage {

    @EJB
    private AdjustmentQuery query;

    @Inject
    private Shell shell;

    private List<AdjustmentRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = shell.isHead() ? query.listAll() : query.listOwn();
    }

    public List<AdjustmentRow> getRows() {
        return rows;
    }

    public long getWaiting() {
        return rows.stream().filter(AdjustmentRow::isWaiting).count();
    }
}
