package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.bells.BellNote;
import school.ejournal.bells.BellQuery;
import school.ejournal.bells.BellService;
import school.ejournal.bells.BellSheet;
import school.ejournal.bells.ClassBells;
import school.ejournal.identity.Role;
import school.ejournal.lesson.BellChange;
import school.ejournal.lesson.BellChanges;
import school.ejournal.lesson.BellEffect;
import school.ejournal.roster.ClassRow;
import school.ejournal.roster.RosterQuery;
import school.ejournal.shared.NotFoundException;

/** Bells and shifts: shown to the heads, changed by deputy and coordinator, who are told first what it does to lessons. */
@Named
@RequestScoped
public class BellsPage {

    static final String HERE = "/office/bells.xhtml?faces-redirect=true";

    @EJB
    private BellQuery query;

    @EJB
    private BellService bells;

    @EJB
    private BellChanges changes;

    @EJB
    private RosterQuery roster;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private final TypedBells typed = new TypedBells();
    private @Nullable String asked;
    private @Nullable String said;
    private @Nullable BellEffect effect;
    private @Nullable BellSheet sheet;
    private LocalDate day = LocalDate.EPOCH;

    /** What is to be changed decides which form is there, and what was said whether there is a button to do it. */
    @PostConstruct
    void readAddress() {
        asked = isKeeper() ? Faces.getRequestParameter("change") : null;
        said = Faces.getRequestParameter("ring:said");
        day = AskedDay.of(Faces.getRequestParameter("day"), shell.getToday());
    }

    /** Keeps the schedule that is drawn; the form to use it follows. */
    public @Nullable String draw() {
        long[] drawn = {0};
        return Refusals.told(() -> drawn[0] = bells.draw(typed.drawn()))
                ? HERE + "&change=use&schedule=" + drawn[0]
                : null;
    }

    public void rehearse() {
        Refusals.told(() -> rehearse(change()));
    }

    /** Does what was said; says it anew where something else is typed now. */
    public @Nullable String apply() {
        boolean[] done = {false};
        Refusals.told(() -> {
            BellChange change = change();
            if (name(change).equals(said)) {
                changes.apply(change);
                done[0] = true;
            } else {
                rehearse(change);
            }
        });
        return done[0] ? HERE + "&did=1" : null;
    }

    private void rehearse(BellChange change) {
        effect = changes.rehearse(change);
        said = name(change);
    }

    private static String name(BellChange change) {
        return Integer.toHexString(change.toString().hashCode());
    }

    private BellChange change() {
        return switch (getForm()) {
            case "use" -> new BellChange.Use(typed.use());
            case "shift" -> new BellChange.SetShift(typed.shiftOfClass());
            case "annuluse" -> new BellChange.AnnulUse(target());
            case "annulshift" -> new BellChange.AnnulShift(target());
            default -> throw new NotFoundException();
        };
    }

    private long target() {
        String digits = asked == null ? "" : asked.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 18) {
            throw new NotFoundException();
        }
        return Long.parseLong(digits);
    }

    /** What the rules for schools want otherwise, in words. */
    public String words(BellNote note) {
        Object[] arguments = note.arguments().stream().map(this::shown).toArray();
        return show.text("bells.wish." + note.wish(), arguments);
    }

    private Object shown(Object one) {
        return one instanceof LocalTime time ? show.time(time) : one instanceof LocalDate date ? show.date(date) : one;
    }

    /** Which form is asked for, without its target: draw, use, shift, annuluse, annulshift; empty for none. */
    public String getForm() {
        return asked == null ? "" : asked.replaceAll("\\d", "");
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    /** Whether something was just done. */
    public boolean isDone() {
        return "1".equals(Faces.getRequestParameter("did"));
    }

    public BellSheet getSheet() {
        if (sheet == null) {
            sheet = query.getSheet();
        }
        return sheet;
    }

    public LocalDate getDay() {
        return day;
    }

    /** How each class rings on the day that is looked at. */
    public List<ClassBells> getOnDay() {
        return query.listClasses(day);
    }

    public List<ClassRow> getClasses() {
        return roster.listClasses();
    }

    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, 11).boxed().toList();
    }

    public TypedBells getTyped() {
        if (typed.getSchedule() == null) {
            typed.setSchedule(Faces.getRequestParameter("schedule"));
        }
        return typed;
    }

    public @Nullable BellEffect getEffect() {
        return effect;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
