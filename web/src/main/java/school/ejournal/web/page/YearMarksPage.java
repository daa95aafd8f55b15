package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.grading.MarkValue;
import school.ejournal.grading.Marking;
import school.ejournal.journal.YearMarkQuery;
import school.ejournal.journal.YearMarkService;
import school.ejournal.journal.YearMarkSheet;
import school.ejournal.shared.NotFoundException;

/** The marks of the year in a subject: proposed from the terms, decided by the teacher. */
@Named
@RequestScoped
public class YearMarksPage {

    private static final List<MarkValue> SCALE = List.of(
            MarkValue.FIVE, MarkValue.FOUR, MarkValue.THREE, MarkValue.TWO, MarkValue.NOT_ATTESTED, MarkValue.EXEMPT);
    private static final List<MarkValue> PASS =
            List.of(MarkValue.PASS, MarkValue.FAIL, MarkValue.NOT_ATTESTED, MarkValue.EXEMPT);

    @EJB
    private YearMarkQuery query;

    @EJB
    private YearMarkService service;

    @Inject
    private Shell shell;

    private @Nullable YearMarkSheet sheet;
    private List<TypedYearMark> typed = List.of();

    /** Whose marks they are decides what the form holds, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        YearMarkSheet read = query.open(AskedId.find("id").orElseThrow(NotFoundException::new));
        sheet = read;
        typed = read.rows().stream().map(TypedYearMark::new).toList();
    }

    public @Nullable String decide() {
        long page = getSheet().page().id();
        return Refusals.told(() -> service.decide(
                        page,
                        typed.stream()
                                .filter(TypedYearMark::isChanged)
                                .map(TypedYearMark::mark)
                                .toList()))
                ? "/journal/yearmarks.xhtml?faces-redirect=true&id=" + page
                : null;
    }

    public YearMarkSheet getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    /** Whether there is anything to decide for the one who looks. */
    public boolean isOpen() {
        return isOwn() && !getSheet().page().isClosed();
    }

    /** Whether the one who looks may ask for a correction of what is closed to her. */
    public boolean isCorrectable() {
        return isOwn() && getSheet().page().isClosed();
    }

    private boolean isOwn() {
        return shell.isTeacher()
                && getSheet().page().teaches()
                && getSheet().page().marking() != Marking.NONE;
    }

    public List<MarkValue> getValues() {
        return getSheet().page().marking() == Marking.PASSFAIL ? PASS : SCALE;
    }

    public List<TypedYearMark> getTyped() {
        return typed;
    }
}
