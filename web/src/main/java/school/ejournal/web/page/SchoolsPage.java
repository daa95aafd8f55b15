package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
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

    private String name = "";
    private String shortName = "";
    private String locality = "";
    private String coordinator = "";
    private String login = "";
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
        String wanted = login.strip().toLowerCase(Locale.ROOT);
        if (Refusals.told(() -> schools.openWithCoordinator(
                new NewSchool(name, shortName, locality), wanted, coordinator, password.hash()))) {
            opened = new Opened(name, wanted, password.text());
            name = "";
            shortName = "";
            locality = "";
            coordinator = "";
            login = "";
        }
    }

    public List<SchoolRow> getRows() {
        return schools.listSchools();
    }

    /** The school that this request opened, if it did. */
    public @Nullable Opened getOpened() {
        return opened;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = given(name);
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = given(shortName);
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(@Nullable String locality) {
        this.locality = given(locality);
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(@Nullable String coordinator) {
        this.coordinator = given(coordinator);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = given(login);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
