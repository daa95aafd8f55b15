package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.calendar.CalendarQuery;
import school.ejournal.calendar.CalendarService;
import school.ejournal.calendar.TermRow;
import school.ejournal.jobs.JobRunQuery;
import school.ejournal.jobs.JobRunRow;
import school.ejournal.jobs.JobStarter;

/** The night jobs: what runs, how far it is, how it ended; the coordinator starts and restarts. */
@Named
@RequestScoped
public class NightsPage {

    private static final String ARCHIVE = "term-archive";

    @EJB
    private JobRunQuery runs;

    @EJB
    private CalendarQuery calendar;

    @EJB
    private CalendarService terms;

    @Inject
    private JobStarter jobs;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable Long term;
    private boolean sure;
    private boolean done;
    private @Nullable List<JobRunRow> rows;
    private @Nullable List<TermRow> begun;

    public void startArchive() {
        if (term != null) {
            long wanted = term;
            told(() -> jobs.startTermArchive(wanted));
        }
    }

    /** The report on the week before this one. */
    public void startTimeliness() {
        told(() -> jobs.startTimeliness(shell.getToday().minusWeeks(1)));
    }

    /** Closes the term for entries (CA-01), once she has said that its pages were looked at; nothing opens it again. */
    public void seal() {
        if (!sure) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null, new FacesMessage(FacesMessage.SEVERITY_ERROR, show.text("nights.seal.unsure"), null));
        } else if (term != null) {
            long wanted = term;
            done = Refusals.told(() -> terms.sealTerm(wanted));
            sure = false;
            begun = null;
        }
    }

    public void restart(long id) {
        told(() -> jobs.restart(id));
    }

    /** What was read to find the button that was pressed is out of date once it has done its work. */
    private void told(Runnable asked) {
        Refusals.told(asked);
        rows = null;
    }

    public List<JobRunRow> getRows() {
        if (rows == null) {
            rows = runs.listRuns();
        }
        return rows;
    }

    public boolean isRunning() {
        return getRows().stream().anyMatch(JobRunRow::isRunning);
    }

    /** Terms that have begun, the latest first. */
    public List<TermRow> getTerms() {
        if (begun == null) {
            LocalDate today = shell.getToday();
            begun = calendar.listTerms().stream()
                    .filter(row -> !row.starts().isAfter(today))
                    .sorted((one, other) -> other.starts().compareTo(one.starts()))
                    .toList();
        }
        return begun;
    }

    /** What a run is about: {@code II четверть}, {@code 16.11 – 22.11}. */
    public String subject(JobRunRow run) {
        if (run.job().equals(ARCHIVE)) {
            return getTerms().stream()
                    .filter(row -> run.key().equals(Long.toString(row.id())))
                    .findFirst()
                    .map(row -> show.term(row.scheme(), row.number()))
                    .orElse("");
        }
        LocalDate monday = LocalDate.parse(run.key());
        return show.shortDate(monday) + " – " + show.shortDate(monday.plusDays(6));
    }

    /** {@code good}, {@code bad}, {@code warn} or plain. */
    public String lamp(JobRunRow run) {
        if (run.isRunning()) {
            return "warn";
        } else if (run.status().equals("COMPLETED")) {
            return "good";
        }
        return run.isRestartable() ? "bad" : "soft";
    }

    /** Whether a term was closed just now. */
    public boolean isDone() {
        return done;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public @Nullable Long getTerm() {
        return term;
    }

    public void setTerm(@Nullable Long term) {
        this.term = term;
    }
}
