package school.ejournal.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import school.ejournal.identity.Role;
import school.ejournal.journal.ExtensionQuery;
import school.ejournal.journal.ExtensionRow;
import school.ejournal.journal.ExtensionService;
import school.ejournal.journal.ExtensionTarget;
import school.ejournal.journal.NewExtension;
import school.ejournal.journal.WindowRow;
import school.ejournal.shared.RefusedException;

/** The edit window of the school and its extensions: granted to a teacher or a class that was searched for, and revoked. */
@Named
@RequestScoped
public class ExtensionsPage {

    private static final String HERE = "/office/extensions.xhtml?faces-redirect=true";
    private static final String CLASS = "c";

    /** What the forms ask for; each a text as typed. */
    public static final class Typed {
        private @Nullable String target;
        private @Nullable String since;
        private @Nullable String until;
        private @Nullable String reason;

        public @Nullable String getTarget() {
            return target;
        }

        public void setTarget(@Nullable String target) {
            this.target = target;
        }

        public @Nullable String getSince() {
            return since;
        }

        public void setSince(@Nullable String since) {
            this.since = since;
        }

        public @Nullable String getUntil() {
            return until;
        }

        public void setUntil(@Nullable String until) {
            this.until = until;
        }

        public @Nullable String getReason() {
            return reason;
        }

        public void setReason(@Nullable String reason) {
            this.reason = reason;
        }
    }

    @EJB
    private ExtensionQuery query;

    @EJB
    private ExtensionService extensions;

    @Inject
    private Shell shell;

    private final Typed typed = new Typed();
    private @Nullable String search;
    private @Nullable List<ExtensionRow> rows;

    /** Whom it is for decides whether the form is there, so it is known before the form is read. */
    @PostConstruct
    void readAddress() {
        search = Faces.getRequestParameter("q");
        typed.target = Faces.getRequestParameter("target");
    }

    public @Nullable String grant() {
        return Refusals.told(() -> extensions.grant(wanted())) ? HERE : null;
    }

    public @Nullable String revoke(long id) {
        return Refusals.told(() -> extensions.revoke(id)) ? HERE : null;
    }

    private NewExtension wanted() {
        String target = typed.target;
        if (target == null || !target.matches("[ct]\\d{1,18}")) {
            throw new RefusedException("extensions.noTarget");
        }
        long id = Long.parseLong(target.substring(1));
        boolean schoolClass = target.startsWith(CLASS);
        return new NewExtension(
                schoolClass ? null : id,
                schoolClass ? id : null,
                GivenDay.of(typed.since),
                shell.getToday(),
                GivenDay.of(typed.until),
                typed.reason == null ? "" : typed.reason);
    }

    public WindowRow getWindow() {
        return query.getWindow();
    }

    public List<ExtensionRow> getRows() {
        if (rows == null) {
            rows = query.listExtensions();
        }
        return rows;
    }

    /** Teachers and classes that begin with what is searched for; none while nothing is. */
    public List<ExtensionTarget> getFound() {
        return search == null || search.isBlank() || !isKeeper() ? List.of() : query.search(search);
    }

    /** The one of those found that was chosen; null before. */
    public @Nullable ExtensionTarget getChosen() {
        return getFound().stream()
                .filter(target -> name(target).equals(typed.target))
                .findFirst()
                .orElse(null);
    }

    /** A target as the address names it: c12 for a class, t34 for a teacher. */
    public String name(ExtensionTarget target) {
        return (target.schoolClass() ? CLASS : "t") + target.id();
    }

    /** Whether the person who looks may grant and revoke. */
    public boolean isKeeper() {
        return shell.caller().isAnyOf(Role.DEPUTY, Role.COORDINATOR);
    }

    public Typed getTyped() {
        return typed;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = search;
    }
}
