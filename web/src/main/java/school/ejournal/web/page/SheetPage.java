package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.grading.Marking;
import school.ejournal.journal.JournalQuery;
import school.ejournal.journal.JournalSheet;
import school.ejournal.journal.LessonColumn;
import school.ejournal.journal.PageCard;
import school.ejournal.journal.PageDifference;
import school.ejournal.journal.PastSheet;
import school.ejournal.journal.UnmarkedWork;
import school.ejournal.shared.NotFoundException;

/** One page of the journal, now or as of a moment. */
@Named
@RequestScoped
public class SheetPage {

    private static final Map<String, Integer> LAST_TERMS =
            Map.of("quarter", 4, "trimester", 3, "semester", 2, "module", 6);
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    /** A moment to show the page as of: its name in the texts, and the moment as the field writes it. */
    public record Moment(String name, String asOf) {}

    @EJB
    private JournalQuery journal;

    @Inject
    private Shell shell;

    private @Nullable JournalSheet sheet;
    private PageDifference difference = PageDifference.NONE;

    /**
     * The page that the address asks for, read when it is first looked at: nothing is posted here, so Faces need not go
     * through all its phases for two parameters.
     *
     * @throws NotFoundException if there is no such page for her, or no such moment
     */
    public JournalSheet getSheet() {
        if (sheet == null) {
            sheet = read(getId(), getAsOf());
        }
        return sheet;
    }

    private JournalSheet read(long id, String asOf) {
        if (asOf.isBlank()) {
            return KeptSheets.opened(Faces.getRequest()).orElseGet(() -> journal.open(id));
        }
        PastSheet past = journal.compareAsOf(id, moment(asOf));
        difference = past.difference();
        return past.sheet();
    }

    /** A moment as the browser's field writes it, in the school's zone. */
    private Instant moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(shell.caller().zoneId()).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new NotFoundException();
        }
    }

    /** What is different now from the moment shown; nothing for the page as it is. */
    public PageDifference getDifference() {
        getSheet();
        return difference;
    }

    /** Moments people often ask for: last evening, a week ago, and of a sealed page the seal. */
    public List<Moment> getMoments() {
        LocalDateTime evening = shell.getToday().minusDays(1).atTime(EVENING);
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("evening", evening.toString()));
        moments.add(new Moment("week", evening.minusDays(6).toString()));
        Instant sealedAt = getPage().sealedAt();
        if (sealedAt != null) {
            LocalDateTime seal =
                    LocalDateTime.ofInstant(sealedAt, shell.caller().zoneId());
            moments.add(new Moment(
                    "seal", seal.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString()));
        }
        return moments;
    }

    public PageCard getPage() {
        return getSheet().page();
    }

    /** Whether the year ends with the term, so that its marks are decided here; of modules there are as many as a school likes. */
    public boolean isYearEnds() {
        return Objects.equals(LAST_TERMS.get(getPage().termScheme()), getPage().termNumber());
    }

    public int getHeld() {
        return (int) getSheet().lessons().stream()
                .filter(lesson -> !lesson.cancelled() && !lesson.topic().isEmpty())
                .count();
    }

    /** The lesson the eye should land on: today's, else the last before it. */
    public long getLanding() {
        long landing = 0;
        LocalDate today = shell.getToday();
        for (LessonColumn lesson : getSheet().lessons()) {
            if (landing == 0 || !lesson.date().isAfter(today)) {
                landing = lesson.id();
            }
        }
        return landing;
    }

    /** How pupils are marked on the page, for what can be typed there: {@code scale}, {@code passfail} or {@code none}. */
    public String getMarking() {
        return getPage().gradeLevel() == 1
                ? Marking.NONE.stored()
                : getPage().marking().stored();
    }

    /** The written works that wait for marks. */
    public List<UnmarkedWork> getUnmarked() {
        return getSheet().listUnmarked(shell.getToday());
    }

    /** How many pupils have too few marks, once the term's end is near. */
    public int getFew() {
        return (int) getSheet().students().stream()
                .filter(student -> student.lack() > 0)
                .count();
    }

    /** The head as it fits a line: {@code 7f3a…c91e}. */
    public String getShortHead() {
        String head = getPage().head();
        return head.substring(0, 4) + "…" + head.substring(head.length() - 4);
    }

    public long getId() {
        return AskedId.find("id").orElseThrow(NotFoundException::new);
    }

    /** The moment asked for, as the field writes it; empty for now. */
    public String getAsOf() {
        return Objects.requireNonNullElse(Faces.getRequestParameter("asOf"), "");
    }
}
