package school.ejournal.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Finds the module {@code batch} behind the port, so that nobody needs to know it is there. */
@ApplicationScoped
public class JobStarterPort {

    private static final String NAME = "java:app/ejournal-batch/BatchJobStarter!" + JobStarter.class.getName();

    /** The job starter of this application. */
    @Produces
    @SuppressWarnings("BanJNDI") // the name is a constant of this application
    public JobStarter jobStarter() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException missing) {
            throw new IllegalStateException("the night is not deployed", missing);
        }
    }
}
