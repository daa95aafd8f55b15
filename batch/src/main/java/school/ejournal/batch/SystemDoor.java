package school.ejournal.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;
import school.ejournal.identity.Role;
import school.ejournal.shared.SchoolScope;

/** Lets work that nobody signed in for enter one school as the system, in one transaction. For this module only. */
@Stateless
@RunAs(Role.SYSTEM)
public class SystemDoor {

    /** Does the work in the school's scope. */
    @PermitAll
    public <T> T in(long schoolId, Supplier<T> work) {
        return SchoolScope.in(schoolId, work);
    }
}
