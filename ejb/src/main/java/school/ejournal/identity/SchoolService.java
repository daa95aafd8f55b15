package school.ejournal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import school.ejournal.identity.store.Schools;

/** Keeps the list of schools that a municipality looks after (ID-05). Lists carry counts, no pupils. */
@Stateless
public class SchoolService {

    @Inject
    private Schools schools;

    /**
     * Opens a school, or the municipality itself.
     *
     * @param kind {@code school} or {@code municipality}
     * @return the school's id
     */
    @RolesAllowed({Role.MUNICIPALITY, Role.SYSTEM})
    public long open(String kind, String name, String shortName, String locality) {
        return schools.add(kind, name, shortName, locality);
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
        Role.STUDENT,
        Role.GUARDIAN,
        Role.MUNICIPALITY,
        Role.SYSTEM
    })
    public SchoolRow getOwn() {
        return schools.getOwn();
    }
}
