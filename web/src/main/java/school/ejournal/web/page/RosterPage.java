package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.PlannedPupil;
import school.ejournal.exchange.RosterChoice;
import school.ejournal.exchange.RosterFileService;
import school.ejournal.exchange.RosterRehearsal;
import school.ejournal.exchange.UploadedFile;

/** Brings pupils and guardians in from a sheet: what it would do is shown first, then it is done whole or not at all. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many pupils of whom something is new are shown; the counts are of all. */
    private static final int MOST_SHOWN = 100;

    @EJB
    private transient RosterFileService importer;

    @Inject
    private Show show;

    private transient @Nullable Part file;
    private final ChosenSheet sheet = new ChosenSheet();
    private @Nullable String since;
    private List<TypedColumn> columns = List.of();
    private transient @Nullable RosterRehearsal rehearsal;
    private String digest = "";
    private boolean applied;

    /** Looks the file through: one that is chosen now, or the one before with other columns or another day. */
    public void rehearse() throws IOException {
        applied = false;
        if (sheet.take(file)) {
            columns = List.of();
        }
        if (sheet.isThere()) {
            look();
        } else {
            say("rosterFile.choose");
        }
    }

    private void look() {
        if (!columns.isEmpty()) {
            importer.keepColumns(choice().columns());
        }
        RosterRehearsal seen = importer.rehearse(sheet.file(), choice());
        rehearsal = seen;
        digest = seen.digest();
        since = seen.since().toString();
        columns = seen.columns().stream().map(TypedColumn::new).toList();
    }

    /** Does what was shown. */
    public void apply() {
        if (sheet.isThere() && Refusals.told(() -> importer.apply(sheet.file(), choice(), digest))) {
            applied = true;
            sheet.forget();
            rehearsal = null;
            columns = List.of();
        }
    }

    private RosterChoice choice() {
        LocalDate day = null;
        try {
            day = since == null ? null : LocalDate.parse(since);
        } catch (DateTimeParseException noDate) {
            say("rosterFile.badSince");
        }
        return new RosterChoice(day, columns.stream().map(TypedColumn::chosen).toList());
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text(key), null));
    }

    /** The pupils of whom something is new, as many as a page bears. */
    public List<PlannedPupil> getNews() {
        return rehearsal == null
                ? List.of()
                : rehearsal.pupils().stream()
                        .filter(pupil -> pupil.fate() != PlannedPupil.Fate.SAME)
                        .limit(MOST_SHOWN)
                        .toList();
    }

    public boolean isReady() {
        return rehearsal != null && rehearsal.isClean() && rehearsal.isNews();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = since;
    }

    public List<TypedColumn> getColumns() {
        return columns;
    }

    public @Nullable RosterRehearsal getRehearsal() {
        return rehearsal;
    }

    public String getName() {
        return sheet.name();
    }

    public boolean isApplied() {
        return applied;
    }

    /** The most bytes that a sheet may have. */
    public int getLimit() {
        return UploadedFile.LARGEST;
    }
}
