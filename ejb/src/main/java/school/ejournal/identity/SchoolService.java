package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import school.ejournal.identity.store.Schools;
import school.ejournal.shared.RefusedException;
import school.ejournal.shared.SchoolClock;

/** Keeps the list of schools that a municipality looks after (ID-05). Lists carry counts, no pupils. */
@Stateless
public class SchoolService {

    @Inject
    private Schools schools;

    @Inject
    private SchoolClock clock;

    /**
     * Opens a school, or the municipality itself, without anybody in it.
     *
     * @param kind {@code school} or {@code municipality}
     * @return the school's id
     */
    @RolesAllowed(Role.SYSTEM)
    public long open(String kind, String name, String shortName, String locality) {
        return schools.add(kind, name, shortName, locality);
    }

    /**
     * Opens a school together with the account of its coordinator, who brings the roster in (ID-05, 3.2).
     *
     * @param login the coordinator's, lower-case, unique over all schools
     * @param coordinator her name as pages show it
     * @throws RefusedException if the login is taken or none, or the name is empty
     */
    @RolesAllowed(Role.MUNICIPALITY)
    public void openWithCoordinator(NewSchool school, String login, String coordinator, PasswordHash password) {
        if (!NewAccount.isLogin(login)) {
            throw new RefusedException("identity.login");
        }
        if (coordinator.isBlank()) {
            throw new RefusedException("identity.coordinatorName");
        }
        NewAccount first =
                new NewAccount(0, login, coordinator.strip(), Set.of(Role.COORDINATOR), clock.today(), password);
        if (!schools.add(school, first)) {
            throw new RefusedException("identity.loginTaken", login);
        }
    }

    /** Every school, by name. */
    @RolesAllowed({Role.MUNICIPALITY, Role.SYSTEM})
    public List<SchoolRow> listSchools() {
        return schools.list();
    }

    /** The names of all organisations, the municipality included. */
    @RolesAllowed(Role.SYSTEM)
    public List<String> listNames() {
        return schools.listNames();
    }

    /** The caller's own school. */
    @RolesAllowed({
        Role.TEACHER,
        Role.HOMEROOM,
        Role.DEPUTY,
        Role.COORDINATOR,
        Role.DIRECTOR,
        Role.SOCIAL,
        Role.SECRETARY,
        Role.STUDENT,
        Role.GUARDIAN,
        Role.MUNICIPALITY,
        Role.SYSTEM
    })
    public SchoolRow getOwn() {
        return schools.getOwn();
    }
}
