package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.ejournal.inspection.CheckRow;
import school.ejournal.inspection.ClassOverview;
import school.ejournal.inspection.InspectionQuery;
import school.ejournal.inspection.NearThreshold;
import school.ejournal.inspection.PageOverview;
import school.ejournal.inspection.TooFewMarks;
import school.ejournal.inspection.UnfilledLesson;
import school.ejournal.journal.UnmarkedWork;
import school.ejournal.journal.WrittenWorksQuery;
import school.ejournal.shared.NotFoundException;

/** The checker's view: the classes, and one of them with its pages, unfilled lessons, remarks, and pupils to decide about. */
@Named
@RequestScoped
public class InspectionPage {

    /** A class in the row of classes. */
    public record ClassSum(long id, String name, int unfilled, int waiting) {}

    @EJB
    private InspectionQuery inspection;

    @EJB
    private WrittenWorksQuery written;

    @Inject
    private Shell shell;

    private @Nullable Long id;
    private List<PageOverview> all = List.of();
    private ClassOverview overview = ClassOverview.NOTHING;
    private List<UnmarkedWork> works = List.of();

    /** Whoever leads one class sees it at once. */
    public void load() {
        all = inspection.listPages();
        List<ClassSum> classes = getClasses();
        if (id == null && classes.size() == 1) {
            id = classes.get(0).id();
        }
        if (id != null) {
            overview = inspection.openClass(id);
            works = written.listOfClass(id);
        } else if (shell.isHead()) {
            works = written.listOfSchool();
        }
    }

    public List<ClassSum> getClasses() {
        Map<Long, ClassSum> classes = new LinkedHashMap<>();
        all.forEach(page -> classes.merge(page.classId(), sum(page), InspectionPage::together));
        return List.copyOf(classes.values());
    }

    private static ClassSum sum(PageOverview page) {
        return new ClassSum(page.classId(), page.schoolClass(), page.unfilled(), page.mendedChecks());
    }

    private static ClassSum together(ClassSum one, ClassSum other) {
        return new ClassSum(one.id, one.name, one.unfilled + other.unfilled, one.waiting + other.waiting);
    }

    public String getName() {
        return getClasses().stream()
                .filter(row -> id != null && row.id() == id)
                .map(ClassSum::name)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<PageOverview> getPages() {
        return all.stream().filter(page -> id != null && page.classId() == id).toList();
    }

    public List<UnfilledLesson> getUnfilled() {
        return overview.unfilled();
    }

    public List<CheckRow> getChecks() {
        return overview.checks();
    }

    /** The written works that wait for marks: of the class that is shown, else of the school. */
    public List<UnmarkedWork> getWorks() {
        return works;
    }

    /** How many written works of a class should have been marked by now. */
    public int overdueOf(String schoolClass) {
        return (int) works.stream()
                .filter(work -> work.overdue() && work.schoolClass().equals(schoolClass))
                .count();
    }

    public List<NearThreshold> getNear() {
        return overview.standings().near();
    }

    public List<TooFewMarks> getFew() {
        return overview.standings().few();
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
