package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.particulars.GuardianshipRow;
import school.ejournal.particulars.GuardianshipService;
import school.ejournal.particulars.NewGuardian;
import school.ejournal.people.Namesake;
import school.ejournal.shared.NotFoundException;

/** Who stands for a pupil: another guardian, another relation or right, the end of one. */
@Named
@RequestScoped
public class GuardianPage {

    private static final String HERE = "/journal/guardians.xhtml?id=%s&kept=true";
    private static final String SAME_AS = "sameAs";
    private static final String OTHER = "other";
    private static final String FULL = "full";

    @EJB
    private GuardianshipService service;

    @Inject
    private Shell shell;

    private long id;
    private List<GuardianshipRow> rows = List.of();
    private List<Namesake> namesakes = List.of();
    private @Nullable GuardianshipRow asked;
    private final Map<String, String> typed = new HashMap<>();

    /** Whose family it is decides which forms there are, so it is known before one is read. */
    @PostConstruct
    void read() {
        id = AskedId.find("id").orElse(0);
        rows = service.listGuardians(id);
        long guardian = AskedId.find("of").orElse(0);
        asked = rows.stream()
                .filter(row -> row.guardianId() == guardian && isOpen(row))
                .findFirst()
                .orElse(null);
        typed.put("rights", FULL);
        typed.put("day", shell.getToday().toString());
        if (asked != null) {
            typed.put("relation", asked.relation());
            typed.put("rights", asked.informed() ? FULL : "none");
        }
    }

    public void begin() {
        String chosen = Faces.getRequestParameter(SAME_AS);
        boolean other = OTHER.equals(chosen);
        done(Refusals.told(() -> service.begin(new NewGuardian(
                id,
                typed("surname"),
                typed("givenName"),
                typed("patronymic"),
                typed("phone"),
                typed("relation"),
                typed("rights").equals(FULL),
                GivenDay.of(typed("day")),
                other ? 0 : AskedId.find(SAME_AS).orElse(0),
                other,
                typed("reason")))));
        namesakes = service.listNamesakes(id, typed("surname"), typed("givenName"), typed("patronymic"));
    }

    public void change() {
        long guardian = wanted();
        done(Refusals.told(() ->
                service.change(id, guardian, typed("relation"), typed("rights").equals(FULL), typed("reason"))));
    }

    public void end() {
        long guardian = wanted();
        done(Refusals.told(() -> service.end(id, guardian, GivenDay.of(typed("day")), typed("reason"))));
    }

    private void done(boolean done) {
        if (done) {
            Faces.redirect(HERE, Long.toString(id));
        }
    }

    private long wanted() {
        GuardianshipRow row = asked;
        if (row == null) {
            throw new NotFoundException();
        }
        return row.guardianId();
    }

    private String typed(String field) {
        String value = typed.get(field);
        return value == null ? "" : value;
    }

    public long getId() {
        return id;
    }

    public List<GuardianshipRow> getRows() {
        return rows;
    }

    public @Nullable GuardianshipRow getAsked() {
        return asked;
    }

    public boolean isOpen(GuardianshipRow row) {
        return row.isOpenOn(shell.getToday());
    }

    public List<Namesake> getNamesakes() {
        return namesakes;
    }

    public List<String> getRelations() {
        return GuardianshipService.RELATIONS;
    }

    public boolean isKept() {
        return Faces.getRequestParameter("kept") != null && !Faces.isPostback();
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
