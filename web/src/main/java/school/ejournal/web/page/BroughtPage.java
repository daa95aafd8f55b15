package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import school.ejournal.lesson.WorkTypeRow;
import school.ejournal.lesson.WorkTypeService;
import school.ejournal.movement.BroughtMarkRow;
import school.ejournal.movement.BroughtMarkService;
import school.ejournal.movement.BroughtMarksCard;
import school.ejournal.movement.NewBroughtMark;
import school.ejournal.shared.RefusedException;

/** Marks that a pupil brought from another school: entered, corrected and annulled. */
@Named
@ViewScoped
public class BroughtPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient BroughtMarkService marks;

    @EJB
    private transient WorkTypeService works;

    private long student;
    private long correcting;
    private UUID opId = UUID.randomUUID();
    private boolean kept;
    private @Nullable String subject;
    private @Nullable String day;
    private @Nullable String text;
    private @Nullable String work;
    private @Nullable String title;
    private @Nullable String school;
    private @Nullable String document;
    private @Nullable String reason;
    private transient @Nullable BroughtMarksCard card;

    @PostConstruct
    void readAddress() {
        student = AskedId.find("student").orElse(0);
    }

    /** Enters what is typed; school and document stay for the next one. */
    public void keep() {
        kept = Refusals.told(() -> {
            NewBroughtMark wanted = wanted();
            if (correcting == 0) {
                marks.enter(wanted);
            } else {
                marks.correct(correcting, wanted, reason == null ? "" : reason);
            }
        });
        if (kept) {
            clear();
        }
    }

    /** Annuls the mark that is chosen. */
    public void annul() {
        kept = Refusals.told(() -> marks.annul(correcting, reason == null ? "" : reason));
        if (kept) {
            clear();
        }
    }

    /** Takes a mark into the form, to be corrected or annulled. */
    public void choose(BroughtMarkRow row) {
        kept = false;
        correcting = row.id();
        subject = Long.toString(row.subjectId());
        day = row.day().toString();
        text = row.text();
        school = row.school();
        document = row.document();
        reason = null;
    }

    /** Leaves the mark that was chosen as it is. */
    public void leave() {
        clear();
        kept = false;
    }

    private void clear() {
        correcting = 0;
        opId = UUID.randomUUID();
        text = null;
        title = null;
        reason = null;
        card = null;
    }

    private NewBroughtMark wanted() {
        if (subject == null || !subject.matches("\\d{1,18}")) {
            throw new RefusedException("movement.subjectWanted");
        }
        return new NewBroughtMark(
                student,
                Long.parseLong(subject),
                GivenDay.of(day),
                text == null ? "" : text,
                work == null || !work.matches("\\d{1,18}") ? null : Long.valueOf(work),
                title == null ? "" : title,
                school == null ? "" : school,
                document == null ? "" : document,
                opId);
    }

    /** The pupil's marks; null where no pupil is asked for. */
    public @Nullable BroughtMarksCard getCard() {
        if (card == null && student != 0) {
            card = marks.open(student);
        }
        return card;
    }

    /** The kinds of work in force. */
    public List<WorkTypeRow> getWorks() {
        return works.listTypes().stream().filter(type -> !type.retired()).toList();
    }

    public long getStudent() {
        return student;
    }

    public boolean isCorrecting() {
        return correcting != 0;
    }

    public boolean isKept() {
        return kept;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String school) {
        this.school = school;
    }

    public @Nullable String getDocument() {
        return document;
    }

    public void setDocument(@Nullable String document) {
        this.document = document;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
