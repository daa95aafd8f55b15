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
import school.ejournal.admission.AccessState;
import school.ejournal.admission.SlipService;
import school.ejournal.identity.IssuedSlip;
import school.ejournal.roster.ClassRow;
import school.ejournal.shared.NotFoundException;

/** Who of a class and its guardians comes in, and slips for those who do not. */
@Named
@RequestScoped
public class SlipsPage {

    @EJB
    private AccessQuery query;

    @EJB
    private SlipService slips;

    private List<ClassRow> classes = List.of();
    private @Nullable ClassRow shown;

    @Inject
    private AccessWords words;

    private List<AccessRow> rows = List.of();
    private List<IssuedSlip> printed = List.of();

    /** Of which class the list is decides what may be ticked, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        classes = query.listClasses();
        String asked = Faces.getRequestParameter("id");
        if (asked != null || classes.size() == 1) {
            shown = classes.stream()
                    .filter(row -> asked == null || Long.toString(row.id()).equals(asked))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            rows = query.listOfClass(shown.id());
        }
    }

    /** Prints for those who are ticked. */
    public void print() {
        Refusals.told(() -> printed = slips.printOfClass(classId(), AccessList.ticked()));
    }

    /** A new slip for the one that was asked about. */
    public void renew() {
        AccessRow row = getRenewed();
        if (row == null) {
            throw new NotFoundException();
        }
        Refusals.told(() -> printed = List.of(slips.renewOfClass(classId(), row.personId())));
    }

    private long classId() {
        if (shown == null) {
            throw new NotFoundException();
        }
        return shown.id();
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public @Nullable ClassRow getShown() {
        return shown;
    }

    public List<AccessRow> getRows() {
        return rows;
    }

    public @Nullable AccessRow getRenewed() {
        return AccessList.named(rows, "renewOf");
    }

    public List<IssuedSlip> getPrinted() {
        return printed;
    }

    public int getEntering() {
        return AccessList.count(rows, AccessState.ENTERS);
    }

    /** Where a slip leads its reader. */
    public String address(IssuedSlip slip) {
        return AccessList.address(slip);
    }

    public AccessWords getWords() {
        return words;
    }

    public String getSite() {
        return AccessList.site();
    }
}
