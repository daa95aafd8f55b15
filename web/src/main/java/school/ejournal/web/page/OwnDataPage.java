package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.diary.ChildRow;
import school.ejournal.particulars.ChangeNoticeService;
import school.ejournal.particulars.OwnCard;
import school.ejournal.particulars.OwnFamilyQuery;
import school.ejournal.people.PersonalField;
import school.ejournal.people.ViewRow;
import school.ejournal.shared.NotFoundException;

/** What the school keeps of a guardian and her child, reporting what changed, and who looked at it. */
@Named
@RequestScoped
public class OwnDataPage {

    @Inject
    private ChildChoice choice;

    @EJB
    private OwnFamilyQuery query;

    @EJB
    private ChangeNoticeService notices;

    @Inject
    private Shell shell;

    private @Nullable Long student;
    private @Nullable OwnCard card;
    private @Nullable String field;
    private @Nullable String wanted;

    /** The child asked for; without asking the first one. Known before a form is read. */
    @PostConstruct
    void readAddress() {
        student = choice.getStudent();
        if (student != null && getChild() == null) {
            throw new NotFoundException();
        }
    }

    /** Reports what is typed: of the caller herself or of the child, as the field says it. */
    public void report() {
        String[] parts = String.valueOf(field).split("\\.", 2);
        if (student == null || parts.length != 2) {
            throw new NotFoundException();
        }
        long child = student;
        long about = parts[0].equals("child") ? child : shell.caller().personId();
        boolean done = Refusals.told(
                () -> notices.report(child, about, PersonalField.valueOf(parts[1]), wanted == null ? "" : wanted));
        if (done) {
            Faces.redirect("/family/data.xhtml?student=%s&sent=true", Long.toString(child));
        }
    }

    public OwnCard getCard() {
        OwnCard found = card;
        if (found == null) {
            if (student == null) {
                throw new NotFoundException();
            }
            found = query.open(student);
            card = found;
        }
        return found;
    }

    public List<ViewRow> getViews() {
        return student == null ? List.of() : query.listViews(student);
    }

    public @Nullable ChildRow getChild() {
        return choice.getChildren().stream()
                .filter(child -> student != null && child.id() == student)
                .findFirst()
                .orElse(null);
    }

    public boolean isSent() {
        return Faces.getRequestParameter("sent") != null && !Faces.isPostback();
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
