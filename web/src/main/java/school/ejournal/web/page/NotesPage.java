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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.AttachmentType;
import school.ejournal.attendance.Days;
import school.ejournal.attendance.NewNote;
import school.ejournal.attendance.NoteQuery;
import school.ejournal.attendance.NoteRow;
import school.ejournal.attendance.NoteService;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryQuery;

/** A guardian's notes about days that the own child missed, or will miss. */
@Named
@ViewScoped
public class NotesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient DiaryQuery diary;

    @EJB
    private transient NoteQuery query;

    @EJB
    private transient NoteService notes;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable Long student;
    private transient @Nullable List<ChildRow> children;
    private transient @Nullable List<NoteRow> rows;
    private UUID opId = UUID.randomUUID();
    private @Nullable String starts;
    private @Nullable String ends;
    private String reason = Presence.ILL.name().toLowerCase(Locale.ROOT);
    private @Nullable String text;
    private transient @Nullable Part file;
    private boolean sent;

    /** The child asked for; without asking the first one. */
    public void load() {
        if (student == null && !getChildren().isEmpty()) {
            student = getChildren().get(0).id();
        }
        starts = ends = shell.getToday().toString();
        if (student != null) {
            rows = query.listOwn(student);
        }
    }

    /** Sends what is typed; typed anew only when it was taken. */
    public void send() throws IOException {
        sent = false;
        Optional<Days> days = days();
        Part chosen = file;
        if (days.isEmpty()) {
            say("notes.daysWanted");
            return;
        } else if (chosen != null && chosen.getSize() > AttachmentType.LARGEST) {
            say("notes.tooLarge");
            return;
        }
        NewNote note = new NewNote(
                student == null ? 0 : student,
                days.get(),
                Presence.valueOf(reason.toUpperCase(Locale.ROOT)),
                text == null ? "" : text,
                content(chosen),
                opId);
        sent = Refusals.told(() -> notes.send(note));
        if (sent) {
            opId = UUID.randomUUID();
            text = null;
            rows = null;
        }
    }

    private Optional<Days> days() {
        try {
            return Optional.of(new Days(LocalDate.parse("" + starts), LocalDate.parse("" + ends)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] content(@Nullable Part chosen) throws IOException {
        if (chosen == null || chosen.getSize() == 0) {
            return null;
        }
        try (InputStream content = chosen.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private void say(String key) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text(key), null));
    }

    public List<ChildRow> getChildren() {
        if (children == null) {
            children = diary.listChildren();
        }
        return children;
    }

    public List<NoteRow> getRows() {
        if (rows == null) {
            rows = student == null ? List.of() : query.listOwn(student);
        }
        return rows;
    }

    public @Nullable ChildRow getChild() {
        return getChildren().stream()
                .filter(child -> student != null && child.id() == student)
                .findFirst()
                .orElse(null);
    }

    public boolean isSent() {
        return sent;
    }

    public @Nullable Long getStudent() {
        return student;
    }

    public void setStudent(@Nullable Long student) {
        this.student = student;
    }

    public @Nullable String getStarts() {
        return starts;
    }

    public void setStarts(@Nullable String starts) {
        this.starts = starts;
    }

    public @Nullable String getEnds() {
        return ends;
    }

    public void setEnds(@Nullable String ends) {
        this.ends = ends;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
