package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.ejournal.decision.Decision;
import school.ejournal.decision.DecisionChange;
import school.ejournal.decision.DecisionQuery;
import school.ejournal.decision.DecisionRow;
import school.ejournal.decision.DecisionService;

/** What the school decided about marks and messages, and deciding it anew by a local act. */
@Named
@RequestScoped
public class DecisionsPage {

    /** Those of which one of some words is chosen. */
    private static final Set<Decision> WORDS =
            EnumSet.of(Decision.ONES, Decision.YEAR, Decision.ENTRY, Decision.LIMITS);

    @EJB
    private DecisionQuery query;

    @EJB
    private DecisionService decisions;

    @Inject
    private Show show;

    private final Map<String, String> typed = new HashMap<>();
    private List<DecisionRow> rows = List.of();
    private List<DecisionChange> changes = List.of();
    private @Nullable String documentNumber;
    private @Nullable String documentDate;

    /** The form begins with what holds, so that only what is changed is decided. */
    @PostConstruct
    void read() {
        rows = query.listDecisions();
        changes = query.listChanges();
        rows.forEach(row -> typed.put(row.what().name(), row.value()));
    }

    public @Nullable String decide() {
        boolean done = Refusals.told(() ->
                decisions.decide(wanted(), documentNumber == null ? "" : documentNumber, GivenDay.of(documentDate)));
        return done ? "/office/extensions.xhtml?faces-redirect=true" : null;
    }

    private Map<Decision, String> wanted() {
        Map<Decision, String> wanted = new EnumMap<>(Decision.class);
        for (Decision what : Decision.values()) {
            String value = typed.get(what.name());
            wanted.put(what, value == null ? "" : value);
        }
        return wanted;
    }

    public List<DecisionChange> getChanges() {
        return changes;
    }

    public List<DecisionRow> getRows() {
        return rows;
    }

    /** A value as people read it. */
    public String value(DecisionRow row) {
        return words(row.what(), row.value());
    }

    /** What was decided, as people read it. */
    public String value(DecisionChange change) {
        return words(change.what(), change.value());
    }

    private String words(Decision what, String value) {
        return WORDS.contains(what)
                ? show.text("decisions." + value)
                : value.replace(";", "; ").replace(".", show.text("decisions.point"));
    }

    /** What is typed, by the name of what is decided. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(@Nullable String documentDate) {
        this.documentDate = documentDate;
    }
}
