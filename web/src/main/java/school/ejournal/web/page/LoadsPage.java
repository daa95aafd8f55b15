package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.identity.Role;
import school.ejournal.lesson.LoadChange;
import school.ejournal.lesson.LoadChanges;
import school.ejournal.lesson.LoadEffect;
import school.ejournal.roster.LedClass;
import school.ejournal.roster.LoadRow;
import school.ejournal.roster.LoadService;
import school.ejournal.shared.NotFoundException;

/** Who teaches what and who leads which class: changed by deputy and coordinator, who are told first what lessons do of it. */
@Named
@RequestScoped
public class LoadsPage {

    @EJB
    private LoadChanges changes;

    @EJB
    private LoadService service;

    @Inject
    private LoadListPage chosen;

    @Inject
    private Shell shell;

    @Inject
    private Show show;

    private final TypedLoad typed = new TypedLoad();
    private String asked = "";
    private @Nullable LoadRow row;
    private @Nullable String said;
    private @Nullable LoadEffect effect;

    /** What is to be changed decides which form is there, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        String change = isKeeper() ? Faces.getRequestParameter("change") : null;
        if (change == null || !chosen.isThere()) {
            return;
        }
        asked = change;
        // what was said decides whether there is a button to do it, so it too is known before the form is read
        said = Faces.getRequestParameter("given:said");
        if (change.equals("lead")) {
            getLed();
            typed.begin(day());
        } else {
            boolean ofLoad = change.matches("[me]\\d{1,18}");
            row = find(
                    ofLoad
                            ? one -> change.substring(1).equals(Long.toString(one.loadId()))
                            : one -> one.key().equals(change));
            typed.begin(row, change.startsWith("m"), day(), show);
        }
    }

    private LoadRow find(Predicate<LoadRow> wanted) {
        return chosen.getRows().stream().filter(wanted).findFirst().orElseThrow(NotFoundException::new);
    }

    private LocalDate day() {
        LocalDate starts = chosen.getYear().starts();
        return shell.getToday().isBefore(starts) ? starts : shell.getToday();
    }

    public void rehearse() {
        Refusals.told(() -> {
            LoadChange change = change();
            effect = changes.rehearse(change);
            said = Rehearsed.name(change);
        });
    }

    /** Does what was said; says it anew where something else is typed now. */
    public @Nullable String apply() {
        String[] did = {null};
        Refusals.told(() -> {
            LoadChange change = change();
            if (Rehearsed.name(change).equals(said)) {
                did[0] = Rehearsed.told(changes.apply(change).followed());
            } else {
                rehearse();
            }
        });
        return did[0] == null ? null : chosen.getPlace() + "&faces-redirect=true&did=" + did[0];
    }

    /** Gives the class its homeroom teacher; lessons have nothing to do with it. */
    public @Nullable String lead() {
        LedClass led = getLed();
        return Refusals.told(() -> service.lead(led.id(), typed.teacher(), typed.from(), typed.document()))
                ? chosen.getPlace() + "&faces-redirect=true&led=1"
                : null;
    }

    private LoadChange change() {
        LoadRow it = row;
        if (it == null) {
            throw new NotFoundException();
        }
        return asked.startsWith("e") ? typed.ending(it.loadId()) : typed.assignment(it);
    }

    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    /** Which form is asked for: give, mend, end, lead; empty for none. */
    public String getForm() {
        if (asked.isEmpty() || asked.equals("lead")) {
            return asked;
        }
        return asked.startsWith("e") ? "end" : asked.startsWith("m") ? "mend" : "give";
    }

    public LedClass getLed() {
        LedClass led = chosen.getLed();
        if (led == null) {
            throw new NotFoundException();
        }
        return led;
    }

    public boolean isLedNow() {
        return "1".equals(Faces.getRequestParameter("led"));
    }

    public String getAsked() {
        return asked;
    }

    public @Nullable LoadRow getRow() {
        return row;
    }

    public Map<String, @Nullable String> getTyped() {
        return typed.fields();
    }

    /** What it would do; null before that was asked. */
    public @Nullable LoadEffect getEffect() {
        return effect;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
