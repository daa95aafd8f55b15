package school.ejournal.web.page;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.OneRosterService;
import school.ejournal.exchange.Rehearsal;
import school.ejournal.exchange.UploadedFile;

/** Brings a OneRoster package in: it is looked through first, then applied whole or not at all. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient OneRosterService importer;

    @Inject
    private Show show;

    private transient @Nullable Part file;
    private String name = "";
    private byte @Nullable [] zip;
    private transient @Nullable Rehearsal rehearsal;
    private boolean applied;

    /** Looks the chosen package through. */
    public void rehearse() throws IOException {
        applied = false;
        rehearsal = null;
        if (file == null || file.getSize() == 0) {
            say(FacesMessage.SEVERITY_ERROR, "import.choose");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            zip = content.readNBytes(OneRosterService.LARGEST_ZIP + 1);
        }
        name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        rehearsal = importer.rehearse(zip);
        if (!rehearsal.isClean()) {
            zip = null;
        }
    }

    /** Applies the package that was looked through. */
    public void apply() {
        byte[] checked = zip;
        if (checked != null && Refusals.told(() -> importer.apply(new UploadedFile(name, checked)))) {
            zip = null;
            applied = true;
        }
    }

    private void say(FacesMessage.Severity severity, String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, show.text(key), null));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable Rehearsal getRehearsal() {
        return rehearsal;
    }

    /** The most bytes that a package may have. */
    public int getLimit() {
        return OneRosterService.LARGEST_ZIP;
    }

    public boolean isReady() {
        return zip != null;
    }

    public boolean isApplied() {
        return applied;
    }
}
