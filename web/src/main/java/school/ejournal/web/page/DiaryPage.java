package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.ejournal.attendance.Presence;
import school.ejournal.diary.ChildRow;
import school.ejournal.diary.DiaryEntry;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.DiaryWeek;
import school.ejournal.grading.MarkValue;
import school.ejournal.shared.NotFoundException;

/** The diary: one pupil, one week. */
@Named
@RequestScoped
public class DiaryPage {

    @EJB
    private DiaryQuery diary;

    @Inject
    private Shell shell;

    private @Nullable Long student;
    private @Nullable String day;
    private List<ChildRow> children = List.of();
    private @Nullable DiaryWeek week;

    /** The child asked for; without asking the first one. */
    public void load() {
        children = diary.listChildren();
        if (student == null && !children.isEmpty()) {
            student = children.get(0).id();
        }
        if (student != null) {
            week = diary.open(student, AskedDay.of(day, shell.getToday()));
        }
    }

    /** Monday to Saturday. */
    public List<LocalDate> getDays() {
        LocalDate monday = getWeek().monday();
        return IntStream.range(0, 6).mapToObj(monday::plusDays).toList();
    }

    /** How an entry's text is shown: {@code low}, {@code away} or plain. */
    public String style(DiaryEntry entry) {
        if (Presence.ofCode(entry.presence()).isAbsence()) {
            return "away";
        }
        return entry.text().contains(MarkValue.TWO.text()) || entry.text().contains(MarkValue.ONE.text()) ? "low" : "";
    }

    public boolean isWithoutChild() {
        return week == null;
    }

    public DiaryWeek getWeek() {
        if (week == null) {
            throw new NotFoundException();
        }
        return week;
    }

    public List<ChildRow> getChildren() {
        return children;
    }

    public LocalDate getBefore() {
        return getWeek().monday().minusDays(7);
    }

    public LocalDate getAfter() {
        return getWeek().monday().plusDays(7);
    }

    public @Nullable Long getStudent() {
        return student;
    }

    public void setStudent(@Nullable Long student) {
        this.student = student;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
