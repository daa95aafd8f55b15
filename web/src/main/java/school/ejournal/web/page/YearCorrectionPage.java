package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionService;
import school.ejournal.correction.NewCorrection;
import school.ejournal.journal.YearMarkRow;
import school.ejournal.journal.YearMarkSheet;
import school.ejournal.lesson.CellKey;
import school.ejournal.shared.NotFoundException;

/** Asking for a correction of a mark of the year whose term is closed (CR-01). */
@Named
@RequestScoped
public class YearCorrectionPage {

    @EJB
    private CorrectionService corrections;

    @Inject
    private YearMarksPage marks;

    private long student;
    private String text = "";
    private String reason = "";
    private String opId = UUID.randomUUID().toString();

    /** Asks; the mark changes when the deputy approves it by an act. */
    public @Nullable String ask() {
        YearMarkSheet sheet = marks.getSheet();
        YearMarkRow row = sheet.rows().stream()
                .filter(one -> one.studentId() == student)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        CellKey cell = new CellKey(sheet.column(), student);
        NewCorrection wanted =
                new NewCorrection(UUID.fromString(opId), sheet.page().id(), cell, text, row.version(), reason);
        return Refusals.told(() -> corrections.ask(wanted)) ? "/journal/corrections.xhtml?faces-redirect=true" : null;
    }

    public long getStudent() {
        return student;
    }

    public void setStudent(long student) {
        this.student = student;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Made with the form, so that sending it twice asks once. */
    public String getOpId() {
        return opId;
    }

    public void setOpId(String opId) {
        this.opId = opId;
    }
}
