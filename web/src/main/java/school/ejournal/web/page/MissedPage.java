package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.MissedDay;
import school.ejournal.diary.MissedQuery;
import school.ejournal.diary.MissedSheet;
import school.ejournal.diary.TermSpan;
import school.ejournal.shared.NotFoundException;

/** What a pupil missed in a term: the sums, by subject, and the days with their lessons. */
@Named
@RequestScoped
public class MissedPage {

    private static final String NONE = "—";

    /** A number and its subject stay on one line. */
    private static final String NEXT_TO = "\u00a0";

    @EJB
    private MissedQuery missed;

    @Inject
    private ChildChoice choice;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private @Nullable String day;
    private @Nullable MissedSheet sheet;

    public void load() {
        Long student = choice.getStudent();
        if (student != null) {
            sheet = missed.open(student, AskedDay.of(day, shell.getToday()));
        }
    }

    /** {@code 2 Математика, 3 Английский язык (группа 1)}. */
    public String lessons(MissedDay.Part part) {
        return show.list(part.lessons().stream()
                .map(lesson -> lesson.number()
                        + NEXT_TO
                        + lesson.subject()
                        + (lesson.group() == null ? "" : " (" + show.text("page.group", lesson.group()) + ")"))
                .toList());
    }

    public String number(int count) {
        return count == 0 ? NONE : Integer.toString(count);
    }

    /** On a phone a number that is none is left out. */
    public String style(int count) {
        return count == 0 ? "num zero" : "num";
    }

    public boolean isWithoutChild() {
        return sheet == null;
    }

    public MissedSheet getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    public boolean isShown(TermSpan term) {
        return term.equals(getSheet().term());
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
