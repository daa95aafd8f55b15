package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.DiaryQuery;
import school.ejournal.diary.HomeworkItem;
import school.ejournal.diary.HomeworkSheet;
import school.ejournal.shared.NotFoundException;

/** What a pupil has to do, the next day with lessons first. */
@Named
@RequestScoped
public class HomeworkPage {

    /** A day and what is wanted on it. */
    public record DueDay(LocalDate day, List<HomeworkItem> items) {}

    @EJB
    private DiaryQuery diary;

    @Inject
    private ChildChoice choice;

    private @Nullable HomeworkSheet sheet;

    public void load() {
        Long student = choice.getStudent();
        if (student != null) {
            sheet = diary.openHomework(student);
        }
    }

    public boolean isWithoutChild() {
        return sheet == null;
    }

    public HomeworkSheet getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    public List<DueDay> getLater() {
        return getSheet().later().entrySet().stream()
                .map(due -> new DueDay(due.getKey(), due.getValue()))
                .toList();
    }

    /** Whether the next day with lessons is the very next one. */
    public boolean isTomorrow() {
        return getSheet().today().plusDays(1).equals(getSheet().next());
    }

    public boolean isNew(HomeworkItem item) {
        return getSheet().isNew(item);
    }

    /** The subjects of the next day without homework, as one text. */
    public String getWithout() {
        return String.join(", ", getSheet().withoutHomework());
    }
}
