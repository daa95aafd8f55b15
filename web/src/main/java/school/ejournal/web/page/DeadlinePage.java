package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.journal.WorkDeadlines;
import school.ejournal.journal.WrittenWork;
import school.ejournal.shared.NotFoundException;
import school.ejournal.shared.RefusedException;

/** The day by which a written work is to be marked, and more time for it. */
@Named
@RequestScoped
public class DeadlinePage {

    @EJB
    private WorkDeadlines deadlines;

    @Inject
    private Shell shell;

    private long column;
    private @Nullable WrittenWork work;
    private @Nullable String until;
    private @Nullable String reason;

    /** Which work it is about is known before the form is read. */
    @PostConstruct
    void readAddress() {
        String asked = Faces.getRequestParameter("work");
        column = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    }

    /** Asks for the work, so that one that does not exist is a page that does not exist. */
    public void load() {
        getWork();
    }

    public @Nullable String extend() {
        boolean done = Refusals.told(() -> {
            if (reason == null || reason.isBlank()) {
                throw new RefusedException("works.noReason");
            }
            deadlines.extend(column, GivenDay.of(until), reason);
        });
        return done ? "/journal/deadline.xhtml?faces-redirect=true&work=" + column : null;
    }

    public WrittenWork getWork() {
        if (column == 0) {
            throw new NotFoundException();
        } else if (work == null) {
            work = deadlines.get(column);
        }
        return work;
    }

    public LocalDate getEarliest() {
        return getWork().earliest(shell.getToday());
    }

    public boolean isOverdue() {
        return getWork().due().isBefore(shell.getToday());
    }

    public long getColumn() {
        return column;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
