package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.ejournal.diary.ClassSignatures;
import school.ejournal.diary.ClassSignatures.State;
import school.ejournal.diary.SignatureQuery;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;

/** Who signed the diaries of a class, and which guardian looked when. */
@Named
@RequestScoped
public class SignaturesPage {

    @EJB
    private RosterQuery roster;

    @EJB
    private SignatureQuery signatures;

    @Inject
    private Shell shell;

    private @Nullable Long id;
    private @Nullable String day;
    private List<ClassRow> classes = List.of();
    private @Nullable ClassSignatures sheet;

    /** One class only is opened at once. */
    public void load() {
        classes = roster.listClasses();
        if (id == null && classes.size() == 1) {
            id = classes.get(0).id();
        }
        if (id != null) {
            sheet = signatures.open(id, AskedDay.of(day, shell.getToday()));
        }
    }

    public boolean isWithoutClass() {
        return sheet == null;
    }

    public ClassSignatures getSheet() {
        if (sheet == null) {
            throw new NotFoundException();
        }
        return sheet;
    }

    public int getSigned() {
        return getSheet().count(State.SIGNED);
    }

    public int getChanged() {
        return getSheet().count(State.CHANGED);
    }

    /** {@code good}, {@code warn} or plain. */
    public String lamp(State state) {
        return switch (state) {
            case SIGNED -> "good";
            case CHANGED -> "warn";
            case NOT_SIGNED -> "soft";
        };
    }

    public LocalDate getBefore() {
        return getSheet().monday().minusDays(7);
    }

    public LocalDate getAfter() {
        return getSheet().monday().plusDays(7);
    }

    public List<ClassRow> getClasses() {
        return classes;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}
