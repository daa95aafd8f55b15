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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.exchange.TimetableFileService;
import school.ejournal.exchange.TimetableRehearsal;
import school.ejournal.exchange.UploadedFile;

/** Brings weekly lessons in from the file of a timetable program: shown first, then published from a day on. */
@Named
@ViewScoped
public class TimetableFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient TimetableFileService importer;

    @Inject
    private Show show;

    private transient @Nullable Part file;
    private String name = "";
    private byte @Nullable [] bytes;
    private @Nullable String from;
    private transient @Nullable TimetableRehearsal rehearsal;
    private boolean applied;

    /** Looks the file through: one that is chosen now, or the one before from another day. */
    public void rehearse() throws IOException {
        applied = false;
        Part sent = file;
        if (sent != null && sent.getSize() > 0) {
            try (InputStream content = sent.getInputStream()) {
                UploadedFile uploaded =
                        UploadedFile.read(Objects.requireNonNullElse(sent.getSubmittedFileName(), ""), content);
                name = uploaded.name();
                bytes = uploaded.bytes();
            }
        }
        if (bytes == null) {
            say("timetableFile.choose");
            return;
        }
        TimetableRehearsal seen = importer.rehearse(sheet(), day());
        rehearsal = seen;
        from = seen.from().toString();
    }

    /** Publishes what was shown. */
    public void apply() {
        if (bytes != null && Refusals.told(() -> importer.apply(sheet(), day()))) {
            applied = true;
            bytes = null;
            rehearsal = null;
        }
    }

    /** Fills a draft with what was shown, and goes there. */
    public @Nullable String fillDraft() {
        long[] draft = {0};
        return bytes != null && Refusals.told(() -> draft[0] = importer.fillDraft(sheet(), day()))
                ? "/office/timetable.xhtml?faces-redirect=true&version=" + draft[0]
                : null;
    }

    private UploadedFile sheet() {
        return new UploadedFile(name, Objects.requireNonNull(bytes));
    }

    private @Nullable LocalDate day() {
        try {
            return from == null ? null : LocalDate.parse(from);
        } catch (DateTimeParseException noDate) {
            say("rosterFile.badSince");
            return null;
        }
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text(key), null));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable TimetableRehearsal getRehearsal() {
        return rehearsal;
    }

    public boolean isClean() {
        return rehearsal != null && rehearsal.isClean();
    }

    public boolean isPublishable() {
        return rehearsal != null && rehearsal.isPublishable();
    }

    public String getName() {
        return name;
    }

    public boolean isApplied() {
        return applied;
    }

    /** The most bytes that a file may have. */
    public int getLimit() {
        return UploadedFile.LARGEST;
    }
}
