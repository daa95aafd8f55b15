package school.ejournal.container;

import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import school.ejournal.jobs.JobStarter;

/** The services of the deployed product, through the views that everybody gets. */
final class Beans {
    private static final String EJB = "java:app/ejournal-ejb";
    private static final String JOBS = "java:app/ejournal-batch/BatchJobStarter!" + JobStarter.class.getName();

    private Beans() {}

    static <T> T get(Class<T> service) {
        return service.cast(lookUp(EJB + "/" + service.getSimpleName() + "!" + service.getName()));
    }

    static JobStarter jobs() {
        return (JobStarter) lookUp(JOBS);
    }

    /** A service by its simple name. */
    @SuppressWarnings("BanJNDI") // names are constants of this application
    static Object named(String simpleName) throws NamingException {
        NamingEnumeration<NameClassPair> names = new InitialContext().list(EJB);
        while (names.hasMore()) {
            String name = names.next().getName();
            if (name.startsWith(simpleName + "!")) {
                return lookUp(EJB + "/" + name);
            }
        }
        throw new NamingException("no service " + simpleName);
    }

    @SuppressWarnings({"BanJNDI", "TypeParameterUnusedInFormals"})
    static <T> T lookUp(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
