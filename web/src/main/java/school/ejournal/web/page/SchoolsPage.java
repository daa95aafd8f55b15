package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;

/** The schools of the municipality; no pupil is named here. */
@Named
@RequestScoped
public class SchoolsPage {

    @EJB
    private SchoolService schools;

    private List<SchoolRow> rows = List.of();

    public void load() {
        rows = schools.listSchools();
    }

    public List<SchoolRow> getRows() {
        return rows;
    }
}
