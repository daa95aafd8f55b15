package school.ejournal.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import school.ejournal.admission.AccessQuery;
import school.ejournal.admission.NewColleague;
import school.ejournal.admission.StaffService;
import school.ejournal.people.Namesake;

/** Takes somebody on; whom the school knows by that name already is asked about first. */
@Named
@RequestScoped
public class HirePage {

    private static final String SAME_AS = "sameAs";
    private static final String OTHER = "other";

    @EJB
    private StaffService staff;

    @EJB
    private AccessQuery query;

    private final Map<String, String> typed = new HashMap<>();
    private List<Namesake> namesakes = List.of();

    /** Enters her; where somebody is called so, the page asks whether it is she. */
    public void hire() {
        String chosen = Faces.getRequestParameter(SAME_AS);
        boolean done = Refusals.told(() -> staff.hire(new NewColleague(
                typed("surname"),
                typed("givenName"),
                typed("patronymic"),
                typed("role"),
                GivenDay.of(typed.get("since")),
                OTHER.equals(chosen) ? 0 : AskedId.find(SAME_AS).orElse(0),
                OTHER.equals(chosen))));
        if (done) {
            Faces.redirect("/office/staff.xhtml?hired=true");
        }
        namesakes = query.listNamesakes(typed("surname"), typed("givenName"), typed("patronymic"));
    }

    private String typed(String field) {
        String value = typed.get(field);
        return value == null ? "" : value;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<Namesake> getNamesakes() {
        return namesakes;
    }

    public List<String> getRoles() {
        return StaffService.GIVEN;
    }
}
