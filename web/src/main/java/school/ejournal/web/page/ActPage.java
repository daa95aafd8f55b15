package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.correction.CorrectionRow;
import school.ejournal.shared.NotFoundException;

/** The act on a correction in a sealed term, to be printed and signed. */
@Named
@RequestScoped
public class ActPage {

    @EJB
    private CorrectionQuery query;

    private @Nullable Long id;
    private @Nullable CorrectionRow row;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        CorrectionRow found = query.get(id);
        if (!found.isAct()) {
            throw new NotFoundException();
        }
        row = found;
    }

    public CorrectionRow getRow() {
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
