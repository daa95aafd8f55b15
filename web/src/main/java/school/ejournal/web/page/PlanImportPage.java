package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import school.ejournal.curriculum.LessonPlanQuery;
import school.ejournal.curriculum.LessonPlanService;
import school.ejournal.curriculum.PlanCard;
import school.ejournal.curriculum.PlanRehearsal;
import school.ejournal.shared.NotFoundException;

/** Brings a lesson plan in from a sheet: it is looked through first, then taken whole or not at all. */
@Named
@ViewScoped
public class PlanImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient LessonPlanQuery query;

    @EJB
    private transient LessonPlanService plans;

    @Inject
    private Show show;

    private long id;
    private int version;
    private String name = "";
    private int items;
    private transient @Nullable Part file;
    private byte @Nullable [] sheet;
    private transient @Nullable PlanRehearsal rehearsal;

    @PostConstruct
    void readAddress() {
        id = AskedId.find("id").orElseThrow(NotFoundException::new);
        PlanCard card = query.get(id);
        if (!card.own()) {
            throw new NotFoundException();
        }
        version = card.version();
        items = card.items().size();
        name = show.text("plan.title", card.plan().subject(), card.plan().gradeLevel());
    }

    /** Looks the chosen file through. */
    public void rehearse() throws IOException {
        rehearsal = null;
        sheet = null;
        if (file == null || file.getSize() == 0) {
            String choose = show.text("plan.chooseFile");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, choose, null));
            return;
        }
        byte[] read;
        try (InputStream content = file.getInputStream()) {
            read = content.readNBytes(LessonPlanService.LARGEST_FILE + 1);
        }
        PlanRehearsal looked = plans.rehearse(read);
        rehearsal = looked;
        sheet = looked.isClean() ? read : null;
    }

    /** Takes the file that was looked through; answers the way to the plan. */
    public @Nullable String apply() {
        byte[] checked = sheet;
        boolean done = checked != null && Refusals.told(() -> plans.bringIn(id, version, checked));
        return done ? "/journal/plan.xhtml?faces-redirect=true&id=" + id : null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable PlanRehearsal getRehearsal() {
        return rehearsal;
    }

    /** The most bytes that a file may have. */
    public int getLimit() {
        return LessonPlanService.LARGEST_FILE;
    }

    public boolean isReady() {
        return sheet != null;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** How many items would give way. */
    public int getItems() {
        return items;
    }
}
