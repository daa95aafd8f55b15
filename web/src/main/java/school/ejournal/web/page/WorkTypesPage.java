package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.lesson.NewWorkType;
import school.ejournal.lesson.WorkTypeDecision;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.lesson.WorkTypeService;
import school.ejournal.shared.NotFoundException;

/** The kinds of work of the school: shown to its heads, kept by the coordinator. */
@Named
@RequestScoped
public class WorkTypesPage {

    private static final String HERE = "/office/works.xhtml?faces-redirect=true";
    private static final String NEW = "new";

    @EJB
    private WorkTypeService types;

    @Inject
    private Shell shell;

    private @Nullable String asked;
    private List<WorkTypeRow> rows = List.of();
    private TypedWorkType typed = new TypedWorkType();
    private int version;
    private @Nullable String confirmed;
    private int reweighed;

    /** Which kind is edited decides what the form holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        rows = types.listTypes();
        asked = Faces.getRequestParameter("type");
        if (isForm() && !NEW.equals(asked)) {
            WorkTypeRow row = rows.stream()
                    .filter(one -> Long.toString(one.id()).equals(asked))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            typed = TypedWorkType.of(row);
            version = row.version();
        }
    }

    /** Keeps what is typed. What would weigh marks anew is said first, and done once that was seen. */
    public @Nullable String keep() {
        boolean done = Refusals.told(() -> {
            NewWorkType wanted = typed.wanted();
            if (NEW.equals(asked)) {
                types.add(wanted);
            } else {
                change(Long.parseLong(String.valueOf(asked)), wanted);
            }
        });
        return done && reweighed == 0 ? HERE : null;
    }

    private void change(long typeId, NewWorkType wanted) {
        int marks = types.countReweighed(typeId, wanted);
        if (marks > 0 && !Integer.toString(marks).equals(confirmed)) {
            reweighed = marks;
        } else {
            types.change(typeId, version, wanted);
        }
    }

    public List<WorkTypeRow> getRows() {
        return rows;
    }

    public List<WorkTypeDecision> getDecisions() {
        return types.listDecisions();
    }

    /** Whether a form is asked for by somebody who may fill it in. */
    public boolean isForm() {
        return asked != null && shell.isCoordinator();
    }

    public boolean isFresh() {
        return NEW.equals(asked);
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public TypedWorkType getTyped() {
        return typed;
    }

    /** How many marks what is typed would weigh anew; 0 where nobody has to be told. */
    public int getReweighed() {
        return reweighed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable String confirmed) {
        this.confirmed = confirmed;
    }
}
