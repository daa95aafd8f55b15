package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.ejournal.identity.GivenPassword;
import school.ejournal.identity.NewSchool;
import school.ejournal.identity.SchoolRow;
import school.ejournal.identity.SchoolService;

/** The schools of the municipality, and opening one more; no pupil is named here. */
@Named
@RequestScoped
public class SchoolsPage {

    @EJB
    private SchoolService schools;

    private final Map<String, @Nullable String> typed = new HashMap<>();
    private @Nullable List<SchoolRow> rows;
    private @Nullable Opened opened;

    /**
     * What is told once about a school that was just opened.
     *
     * @param password the coordinator's; it is kept nowhere in this form
     */
    public record Opened(String school, String login, String password) {}

    /** Opens the school that is typed; the form is empty again afterwards. */
    public void open() {
        GivenPassword password = GivenPassword.random();
        String login = given("login").strip().toLowerCase(Locale.ROOT);
        if (Refusals.told(() -> schools.openWithCoordinator(
                new NewSchool(given("name"), given("shortName"), given("locality")),
                login,
                given("coordinator"),
                password.hash()))) {
            opened = new Opened(given("name"), login, password.text());
            rows = null;
            typed.clear();
        }
    }

    private String given(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    /** Read once a request, and once more after a school was opened. */
    public List<SchoolRow> getRows() {
        if (rows == null) {
            rows = schools.listSchools();
        }
        return rows;
    }

    /** The school that this request opened, if it did. */
    public @Nullable Opened getOpened() {
        return opened;
    }

    /** What is typed, by the name of the field. */
    public Map<String, @Nullable String> getTyped() {
        return typed;
    }
}
