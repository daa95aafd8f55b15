package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.ejournal.correction.CorrectionCount;
import school.ejournal.correction.CorrectionQuery;
import school.ejournal.inspection.CheckRow;
import school.ejournal.inspection.InspectionQuery;
import school.ejournal.inspection.OwnStandings;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.TodayRow;
import school.ejournal.journal.UnmarkedWork;
import school.ejournal.journal.WrittenWorksQuery;
import school.ejournal.shared.SchoolClock;

/** The teacher's day: her lessons in order, and which of them still lack a record. */
@Named
@RequestScoped
public class TodayPage {

    @EJB
    private JournalQuery journal;

    @EJB
    private CorrectionQuery corrections;

    @EJB
    private InspectionQuery inspection;

    @EJB
    private WrittenWorksQuery works;

    @Inject
    private SchoolClock clock;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable String day;
    private LocalDate date = LocalDate.EPOCH;
    private List<TodayRow> rows = List.of();
    private CorrectionCount own = new CorrectionCount(0, 0);
    private List<CheckRow> checks = List.of();
    private List<UnmarkedWork> unmarked = List.of();
    private OwnStandings standings = OwnStandings.NONE;

    public void load() {
        date = AskedDay.of(day, shell.getToday());
        rows = journal.listDay(date);
        checks = inspection.listOwnOpen();
        unmarked = isToday() ? works.listOwn() : List.of();
        standings = isToday() ? inspection.openOwnStandings() : OwnStandings.NONE;
        own = corrections.countOwn();
    }

    /** The teacher's own requests for corrections in numbers. */
    public CorrectionCount getCorrections() {
        return own;
    }

    /** How it stands with a lesson: {@code done}, {@code due} or {@code later}. */
    public String state(TodayRow row) {
        if (row.isComplete()) {
            return "done";
        }
        LocalTime now = LocalTime.now(clock.clock().withZone(shell.caller().zoneId()));
        boolean over = row.date().isBefore(shell.getToday())
                || (row.date().equals(shell.getToday()) && row.starts() != null && now.isAfter(row.starts()));
        return over ? "due" : "later";
    }

    public int getOpen() {
        return (int) rows.stream().filter(row -> state(row).equals("due")).count();
    }

    /** Her written works that wait for marks. */
    public List<UnmarkedWork> getUnmarked() {
        return unmarked;
    }

    /** About whom she has to decide before the term's marks. */
    public OwnStandings getStandings() {
        return standings;
    }

    /** How many pupils lack marks, and how many stand near a threshold; what is none is not said. */
    public String pupils(int few, int near) {
        return Stream.of(few > 0 ? show.count(few, "today.few") : "", near > 0 ? show.count(near, "today.near") : "")
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What checkers remarked on her pages and waits for her. */
    public List<CheckRow> getChecks() {
        return checks;
    }

    public List<TodayRow> getRows() {
        return rows;
    }

    public LocalDate getDate() {
        return date;
    }

    public LocalDate getBefore() {
        return date.minusDays(1);
    }

    public LocalDate getAfter() {
        return date.plusDays(1);
    }

    public boolean isToday() {
        return date.equals(shell.getToday());
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
