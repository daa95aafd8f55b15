package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import school.ejournal.admission.AccessChangeRow;
import school.ejournal.admission.AccessQuery;

/** Who changed whose way into the journal. */
@Named
@RequestScoped
public class AccessLogPage {

    @EJB
    private AccessQuery query;

    @Inject
    private Show show;

    private List<AccessChangeRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = query.listChanges();
    }

    public List<AccessChangeRow> getRows() {
        return rows;
    }

    public String what(AccessChangeRow row) {
        String role = row.role() == null ? "" : show.text("access.role." + row.role());
        String what = show.text("access.change." + row.what().stored(), role, show.date(row.day()));
        return row.reason().isEmpty() ? what : show.text("access.changeWhy", what, row.reason());
    }
}
